// SPDX-License-Identifier: MIT
#pragma once
#include "model/error.h"
#include "model/sync/server_access.h"
#include "model/sync/shared_address.h"
#include "tests/support/small_package.h"
#include "tests/sync/real_servers.h"
#include "tests/sync/replica.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::tests {

/// Somebody at the screen: what they answer, and what they were asked.
struct Somebody : git::ServerQuestions {
  bool says_right = true;
  std::optional<git::Login> says;
  std::vector<git::ServerIdentity> shown;
  std::vector<git::LoginQuestion> asked;

  bool is_right(const git::ServerIdentity& identity) override {
    shown.push_back(identity);
    return says_right;
  }
  std::optional<git::Login> login(const git::LoginQuestion& question) override {
    asked.push_back(question);
    return says;
  }
};

/// A person with their copy of the package, at their screen.
struct Member {
  Member(const SmallPackage& package, const std::string& place, const std::string& who)
      : replica(package.folder(), package.scratch() / place, who) {}

  std::string key() const { return server_key(replica.home()).public_key.line(); }
  SyncReport sync(const std::string& address) {
    NoProgress silent;
    return sync(address, silent);
  }
  SyncReport sync(const std::string& address, Progress& progress) {
    try {
      return replica.sync_with(
          *open_shared_place({address, replica.home(), person}, replica.folder(), progress));
    } catch (const Error& error) {
      throw Error(std::string(error.what()) + " [" + error.detail() +
                  "]"); // so that a failed test shows both
    }
  }

  Replica replica;
  Somebody person;
};

/// An author and a reviewer, who both come in, and the server where their team shares the package.
struct SshTeam {
  SshTeam() {
    ssh.let_in(author.key());
    ssh.let_in(reviewer.key());
  }
  std::string address() const { return ssh.address(shared.string()); }

  SmallPackage package;
  Member author{package, "author", "police-author"};
  Member reviewer{package, "reviewer", "charity"};
  std::filesystem::path shared = make_shared_record(package.scratch() / "shared.git");
  SshServer ssh{package.scratch() / "ssh"};
};

} // namespace waymark::tests
