// SPDX-License-Identifier: MIT
#include "model/sync/server_access.h"

#include "model/error.h"
#include "model/safe_file.h"
#include "model/trust/key_pair.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

// A package's keys have a dot in their names.
fs::path key_path(const fs::path& home) {
  return home / "keys" / "servers";
}

fs::path passwords_path(const fs::path& home) {
  return home / "passwords.json";
}

json read_passwords(const fs::path& home) {
  std::error_code error;
  if (!fs::is_regular_file(passwords_path(home), error))
    return json::object();
  json read = json::parse(read_whole_file(passwords_path(home)), nullptr, false);
  return read.is_object() ? read : json::object();
}

void write_passwords(const fs::path& home, const json& passwords) {
  write_private_file(passwords_path(home),
                     passwords.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

bool forget_password(const fs::path& home, const std::string& server) {
  json passwords = read_passwords(home);
  if (passwords.erase(server) == 0)
    return false;
  write_passwords(home, passwords);
  return true;
}

std::optional<git::Login> remembered(const fs::path& home, const std::string& server) {
  const json passwords = read_passwords(home);
  const auto found = passwords.find(server);
  if (found == passwords.end() || !found->is_object() || !found->contains("user") ||
      !found->contains("password") || !found->at("user").is_string() || !found->at("password").is_string())
    return std::nullopt;
  return git::Login{found->at("user"), found->at("password")};
}

} // namespace

ServerKey server_key(const fs::path& home) {
  const fs::path path = key_path(home);
  std::error_code error;
  if (!fs::exists(path, error))
    write_private_file(path, trust::KeyPair::make().openssh("waymark"));
  const auto key = trust::KeyPair::from_openssh(read_whole_file(path));
  if (!key)
    throw Error("Your key for servers (“" + path.string() +
                "”) cannot be read, so nothing was sent or received. Your text and comments are safe on this "
                "computer. Put the file back from a copy, or remove it: a new one is made then, which "
                "whoever looks after the server has to let in.");
  return {path, key->public_key()};
}

ServerAccess::ServerAccess(const fs::path& home, git::ServerQuestions& person)
    : m_home(home), m_person(person), m_known(home) {}

bool ServerAccess::is_right(const git::ServerIdentity& shown) {
  switch (m_known.look_at(shown)) {
  case KnownServers::Verdict::changed:
    throw Error(
        "The server “" + shown.server +
            "” is not the one that it was: what it shows to prove itself has changed. Nothing was "
            "sent, and your text and comments are safe on this computer. Somebody may be listening in, "
            "or the server was set up anew. Ask whoever looks after it; if it is right, let Waymark forget "
            "it (in the window under Team folder or server, or with waymark-cli servers --forget " +
            shown.server + "), then sync again.",
        "It shows " + shown.fingerprint);
  case KnownServers::Verdict::unknown:
    if (!m_person.is_right(shown))
      return false;
    break;
  case KnownServers::Verdict::known:
    break;
  }
  m_known.remember(shown);
  return true;
}

std::optional<git::Login> ServerAccess::login(const git::LoginQuestion& question) {
  if (question.again)
    forget_password(m_home, question.server);
  else if (auto known = remembered(m_home, question.server))
    return known;
  auto answer = m_person.login(question);
  if (answer && answer->remember) {
    json passwords = read_passwords(m_home);
    passwords[question.server] = {{"user", answer->user}, {"password", answer->password}};
    write_passwords(m_home, passwords);
  }
  return answer;
}

bool knows_server(const fs::path& home, const std::string& server) {
  const KnownServers known(home);
  return known.all().contains("key " + server) || known.all().contains("certificate " + server) ||
         remembered(home, server).has_value();
}

bool forget_server(const fs::path& home, const std::string& server) {
  const bool knew = KnownServers(home).forget(server);
  return forget_password(home, server) || knew;
}

} // namespace waymark
