// SPDX-License-Identifier: MIT
#include "model/sync/server_address.h"

#include "model/error.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace waymark {

namespace {

constexpr std::string_view letters_and_digits =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool only(std::string_view text, std::string_view more) {
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return letters_and_digits.find(c) != std::string_view::npos || more.find(c) != std::string_view::npos;
  });
}

[[noreturn]] void refuse(const std::string& words, const std::string& why) {
  throw Error("“" + words + "” cannot be used: " + why +
              " Nothing was sent. Name a folder that your team shares, or a server's address such as "
              "“https://server.example/team/package” or “team@server.example:package”.");
}

// Whether a colon comes before any slash, as in no folder's name that people write.
bool is_server(const std::string& words) {
  const std::size_t colon = words.find(':'), slash = words.find('/');
  return colon != std::string::npos && colon > 1 && (slash == std::string::npos || colon < slash);
}

void take_user(std::string& rest, ServerAddress& address, const std::string& words) {
  const std::size_t at = rest.rfind('@', rest.find('/'));
  if (at == std::string::npos)
    return;
  address.user = rest.substr(0, at);
  rest.erase(0, at + 1);
  if (address.user.find(':') != std::string::npos)
    refuse(address.kind == ServerAddress::Kind::https ? "https://…@" + rest : "ssh://…@" + rest,
           "a password does not belong in it. Waymark asks for it when it is needed.");
  if (address.kind == ServerAddress::Kind::https)
    refuse(words, "leave the name and the “@” out. Waymark asks for the name when it is needed.");
}

void take_host(const std::string& rest, ServerAddress& address) {
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  address.host = rest.substr(0, slash);
  address.path = rest.substr(slash);
  const std::size_t bracket = address.host.rfind(']');
  const std::size_t colon = address.host.rfind(':');
  if (colon != std::string::npos && (bracket == std::string::npos || colon > bracket)) {
    address.port = address.host.substr(colon + 1);
    address.host.erase(colon);
    if (address.port.empty() || address.port.size() > 5 || !only(address.port, "") ||
        address.port.find_first_not_of("0123456789") != std::string::npos ||
        std::atoi(address.port.c_str()) < 1 || std::atoi(address.port.c_str()) > 65535)
      address.host.clear();
  }
}

void require_sound(const ServerAddress& address, const std::string& words) {
  const bool bracketed = address.host.starts_with('[') && address.host.ends_with(']');
  const bool host = bracketed
                        ? address.host.find_first_not_of("0123456789abcdefABCDEF:[]") == std::string::npos
                        : only(address.host, ".-") && !address.host.starts_with('-');
  if (address.host.empty() || !host)
    refuse(words, "it names no server.");
  if (address.kind == ServerAddress::Kind::ssh &&
      (address.user.empty() || !only(address.user, "._-+") || address.user.starts_with('-')))
    refuse(words, "put the name that you have on the server, and an “@”, before the server's name.");
  if (address.path.empty() || address.path == "/" || address.path.starts_with('-') ||
      !only(address.path, "/._-+~%@,=:"))
    refuse(words, "after the server's name it needs the package's place there, in plain letters and digits.");
}

} // namespace

std::optional<ServerAddress> server_address(const std::string& words) {
  if (!is_server(words))
    return std::nullopt;
  ServerAddress address;
  if (words.starts_with("https://") || words.starts_with("ssh://")) {
    address.kind = words.starts_with("https") ? ServerAddress::Kind::https : ServerAddress::Kind::ssh;
    std::string rest = words.substr(words.find("//") + 2);
    take_user(rest, address, words);
    take_host(rest, address);
  } else if (words.find("://") != std::string::npos || words.find("::") != std::string::npos) {
    refuse(words, "Waymark talks with servers only in secret, by https or ssh.");
  } else {
    address.kind = ServerAddress::Kind::ssh;
    std::string rest = words;
    take_user(rest, address, words);
    const std::size_t colon = rest.find(':');
    address.host = rest.substr(0, colon);
    address.path = rest.substr(colon == std::string::npos ? rest.size() : colon + 1);
  }
  require_sound(address, words);
  return address;
}

} // namespace waymark
