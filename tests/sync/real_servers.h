// SPDX-License-Identifier: MIT
#pragma once
#include "tests/sync/background_program.h"

#include <filesystem>
#include <memory>
#include <string>

namespace waymark::tests {

/// OpenSSH's own server on a free port of the loopback, with keys and settings in a folder of the test. It
/// lets in whoever is named with let_in(), as the user who runs the test.
class SshServer {
public:
  explicit SshServer(const std::filesystem::path& place);

  /// A key's public line, and the command that runs whatever its owner asks for.
  void let_in(const std::string& key, const std::string& command);
  /// git-shell, which runs what Sync needs and nothing else.
  void let_in(const std::string& key);
  void let_nobody_in();
  std::string address(const std::string& path) const;
  std::string server() const { return "127.0.0.1:" + std::to_string(m_port); }
  std::string fingerprint() const;
  /// The same address with another key, as after a break-in or on a new computer.
  void change_key();

private:
  void start();

  std::filesystem::path m_place;
  int m_port = 0;
  std::unique_ptr<BackgroundProgram> m_program;
};

/// nginx with TLS, names and passwords, in front of git's own git-http-backend. It knows "writer" with the
/// password "correct horse", who may do everything, and "reader" with "battery staple", who may only read.
class WebServer {
public:
  /// `records`: the folder that holds the shared records.
  WebServer(const std::filesystem::path& place, const std::filesystem::path& records);

  std::string address(const std::string& name) const;
  std::string server() const { return "localhost:" + std::to_string(m_port); }
  std::string fingerprint() const;
  /// The authority that vouches for it.
  std::filesystem::path certificate() const { return m_place / "certificate.pem"; }
  std::string log() const;

private:
  std::filesystem::path m_place;
  int m_port = 0;
  std::unique_ptr<BackgroundProgram> m_gateway, m_program;
};

/// gitolite with one record, "package": an "owner" may do everything there, a "reviewer" may read and write
/// the line "review" alone. Behind an SshServer.
class Gitolite {
public:
  explicit Gitolite(const std::filesystem::path& place);
  /// What sshd runs for a person.
  std::string command(const std::string& person) const;
  std::filesystem::path record() const { return m_home / "repositories" / "package.git"; }

private:
  std::filesystem::path m_home;
};

/// An empty shared record as a server's people make one.
std::filesystem::path make_shared_record(const std::filesystem::path& path);

} // namespace waymark::tests
