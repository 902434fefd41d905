// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>

namespace waymark {

/// The address of a package on a server: `https://host/path`, `ssh://user@host/path` or `user@host:path`.
struct ServerAddress {
  enum class Kind { https, ssh };
  Kind kind = Kind::https;
  std::string user; ///< of ssh; https asks
  std::string host, port, path;

  /// For people and for lists: the host, with the port when the address names one.
  std::string server() const { return port.empty() ? host : host + ":" + port; }
};

/// Nothing when the words name a folder. Throws Error, saying what to write instead, for a server's address
/// that Sync does not use: one that is not encrypted, that runs a program, or that has a password in it.
std::optional<ServerAddress> server_address(const std::string& words);

} // namespace waymark
