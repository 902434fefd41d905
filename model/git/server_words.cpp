// SPDX-License-Identifier: MIT
#include "model/git/server_words.h"

#include <git2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace waymark::git {

namespace {

constexpr std::array<const char*, 10> names{"unreached", "login",      "missing", "not_allowed", "unproven",
                                            "no_cipher", "broken_off", "silent",  "full",        "other"};

constexpr const char* safe_here = " Your text and comments are safe on this computer. ";

std::string lower(std::string words) {
  std::transform(words.begin(), words.end(), words.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return words;
}

struct Sign {
  std::string_view words; // of libgit2, of a server, or of what checks who may what there
  ServerFailure failure;
};

constexpr std::array<Sign, 29> signs{{
    {"no space left", ServerFailure::full},
    {"quota", ServerFailure::full},
    {"denied by", ServerFailure::not_allowed}, // gitolite; a reader is told so when they would read as well
    {"status code: 403", ServerFailure::not_allowed},
    {"not allowed", ServerFailure::not_allowed},
    {"permission denied", ServerFailure::not_allowed},
    {"declined", ServerFailure::not_allowed},
    {"prohibited", ServerFailure::not_allowed},
    {"protected branch", ServerFailure::not_allowed},
    {"status code: 404", ServerFailure::missing},
    {"not appear to be a git", ServerFailure::missing},
    {"not found", ServerFailure::missing},
    {"no such file", ServerFailure::missing},
    {"redirect", ServerFailure::missing},
    {"status code: 3", ServerFailure::missing},
    {"status code: 401", ServerFailure::login},
    {"authentica", ServerFailure::login},
    {"username/publickey", ServerFailure::login},
    {"callback returned", ServerFailure::login},
    {"hostkey", ServerFailure::unproven},
    {"certificate", ServerFailure::unproven},
    {"unable to exchange encryption keys", ServerFailure::no_cipher},
    {"handshake", ServerFailure::no_cipher},
    {"resolve", ServerFailure::unreached},
    {"failed to connect", ServerFailure::unreached},
    {"could not connect", ServerFailure::unreached},
    {"connection refused", ServerFailure::unreached},
    {"eof", ServerFailure::broken_off},
    {"reset", ServerFailure::broken_off},
}};

} // namespace

std::string name_of(ServerFailure failure) {
  return names[static_cast<std::size_t>(failure)];
}

ServerFailure server_failure(const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? ServerFailure::other : static_cast<ServerFailure>(found - names.begin());
}

ServerFailure failure_of(int code, const std::string& words) {
  const std::string known = lower(words);
  for (const Sign& sign : signs)
    if (known.find(sign.words) != std::string::npos)
      return sign.failure;
  switch (code) {
  case GIT_EAUTH:
    return ServerFailure::login;
  case GIT_ENOTFOUND:
    return ServerFailure::missing;
  case GIT_ECERTIFICATE:
    return ServerFailure::unproven;
  case GIT_EEOF:
    return ServerFailure::broken_off;
  default:
    return ServerFailure::other;
  }
}

Error server_error(ServerFailure failure, const std::string& server, const std::string& key,
                   const std::string& detail) {
  const std::string name = "“" + server + "”";
  switch (failure) {
  case ServerFailure::unreached:
    return Error("The server " + name + " could not be reached." + safe_here +
                     "Check that you are connected and that the address is right, then sync again.",
                 detail);
  case ServerFailure::login:
    return key.empty()
               ? Error("The server " + name + " did not accept the name and password." + safe_here +
                           "Sync again and give them once more, or ask whoever looks after the server.",
                       detail)
               : Error("The server " + name + " does not know you yet." + safe_here +
                           "Send this line, which is your key and no secret, to whoever looks after the "
                           "server; then sync again: " +
                           key,
                       detail);
  case ServerFailure::missing:
    return Error("The server " + name + " has no package at this address, or you may not see it." +
                     safe_here + "Check the address, or ask whoever looks after the server.",
                 detail);
  case ServerFailure::not_allowed:
    return Error("You may not use this package on the server " + name + "." + safe_here +
                     "Ask whoever looks after the server to let you.",
                 detail);
  case ServerFailure::unproven:
    return Error("The server " + name + " could not show that it is the right one, so nothing was sent." +
                     safe_here + "Ask whoever looks after the server.",
                 detail);
  case ServerFailure::no_cipher:
    return Error("The server " + name + " and Waymark found no common way to talk in secret." + safe_here +
                     "Ask whoever looks after the server to offer an Ed25519 key and AES-CTR, or an https "
                     "address.",
                 detail);
  case ServerFailure::broken_off:
    return Error("The connection to the server " + name + " broke off." + safe_here +
                     "What came so far is kept. Sync again, and it goes on from there.",
                 detail);
  case ServerFailure::silent:
    return Error("The server " + name + " stopped answering." + safe_here +
                     "What came so far is kept. Sync again in a while, and it goes on from there.",
                 detail);
  case ServerFailure::full:
    return Error("There is no room left on a disk, on this computer or on the server " + name + "." +
                     safe_here + "Make room here, or ask whoever looks after the server to; then sync again.",
                 detail);
  case ServerFailure::other:
    break;
  }
  return Error("The server " + name + " answered in a way that Waymark does not understand." + safe_here +
                   "Sync again; if this comes again, show the details to whoever looks after the server.",
               detail);
}

} // namespace waymark::git
