// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "tests/support/forked.h"
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>

#include <iostream>
#include <set>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {} // namespace

TEST_CASE("three programs and one person with stock git who send to one server at once lose nothing") {
  constexpr int saves = 6, programs = 3;
  SshTeam team;
  team.author.sync(team.address());
  std::vector<std::unique_ptr<Member>> members;
  std::vector<pid_t> children;
  for (int i = 0; i < programs; ++i) {
    members.push_back(std::make_unique<Member>(team.package, "writer-" + std::to_string(i), "police-author"));
    team.ssh.let_in(members.back()->key());
  }
  const fs::path clone = team.package.scratch() / "clone", log = team.package.scratch() / "log";
  const std::string ssh =
      "GIT_SSH_COMMAND='ssh -F none -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "
      "-o LogLevel=ERROR -o IdentityAgent=none -i " +
      server_key(team.author.replica.home()).file.string() + "' ";
  run_shell(ssh + "git clone -q -b main " + team.address() + " " + clone.string());
  for (int i = 0; i < programs; ++i)
    children.push_back(start_forked(
        [&] {
          Member& member = *members[static_cast<std::size_t>(i)];
          for (int n = 0; n < saves; ++n) {
            const std::string words = "writer " + std::to_string(i) + " says " + std::to_string(n);
            if (n % 2 == 0) {
              member.replica.write("notes/" + std::to_string(i) + "-" + std::to_string(n) + ".md",
                                   words + "\n");
              member.replica.open().save_version(words);
            } else {
              member.replica.comment(words);
            }
            if (!member.sync(team.address()).all_done())
              throw std::runtime_error(words + " was not sent");
          }
        },
        log));
  children.push_back(start_forked(
      [&] {
        for (int n = 0; n < saves; ++n) {
          const std::string name = "git-" + std::to_string(n) + ".md";
          fs::create_directories(clone / "notes");
          write_file_safely(clone / "notes" / name, "git says " + std::to_string(n) + "\n");
          run_git(clone, "add notes");
          run_git(clone, "commit -q -m Note");
          for (int tries = 0;; ++tries) {
            run_shell(ssh + "git -C " + clone.string() + " fetch -q origin main");
            run_git(clone, "merge -q -m Together FETCH_HEAD");
            try {
              run_shell(ssh + "git -C " + clone.string() + " push -q origin HEAD:main");
              break;
            } catch (const std::exception&) {
              if (tries > 100)
                throw;
            }
          }
        }
      },
      log));
  bool all_well = true;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    all_well &= status == 0;
  }
  INFO((fs::exists(log) ? read_whole_file(log) : std::string()));
  REQUIRE(all_well);
  CHECK(team.reviewer.sync(team.address()).all_done());
  std::set<std::string> present;
  const Workspace workspace = team.reviewer.replica.open();
  CHECK(workspace.review().problems.empty());
  for (const review::Thread& thread : workspace.review().threads)
    present.insert(thread.events.front().text);
  for (const auto& [path, bytes] : workspace.package().files)
    if (path.starts_with("notes/"))
      present.insert(bytes.substr(0, bytes.find('\n')));
  for (int n = 0; n < saves; ++n) {
    CHECK(present.contains("git says " + std::to_string(n)));
    for (int i = 0; i < programs; ++i)
      CHECK(present.contains("writer " + std::to_string(i) + " says " + std::to_string(n)));
  }
  run_git(team.shared, "fsck --strict --no-dangling");
}
