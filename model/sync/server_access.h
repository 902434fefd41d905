// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"
#include "model/sync/known_servers.h"
#include "model/trust/public_key.h"

#include <filesystem>
#include <map>
#include <string>

namespace waymark {

/// This user's key for servers, made at first use: a file in the profile that only they may read. It is not
/// the key that signs, so a server never gets a signature of theirs.
struct ServerKey {
  std::filesystem::path file;
  trust::PublicKey public_key;
};
ServerKey server_key(const std::filesystem::path& home);

/// Answers what servers ask from what the profile in `home` knows, and asks the person only for the rest. A
/// server that is not the one that was known is refused, whatever anybody says. A password is kept only if
/// the person wants that, in the profile's file `passwords.json`, which only they may read.
class ServerAccess : public git::ServerQuestions {
public:
  ServerAccess(const std::filesystem::path& home, git::ServerQuestions& person);

  bool is_right(const git::ServerIdentity& shown) override;
  std::optional<git::Login> login(const git::LoginQuestion& question) override;

private:
  std::filesystem::path m_home;
  git::ServerQuestions& m_person;
  KnownServers m_known;
};

/// Whether anything is known of a server: what it showed, or a password.
bool knows_server(const std::filesystem::path& home, const std::string& server);
/// Forgets a server: what it showed, and the password. Whether anything was known. Throws Error.
bool forget_server(const std::filesystem::path& home, const std::string& server);

} // namespace waymark
