// SPDX-License-Identifier: MIT
#pragma once
#include "model/error.h"

#include <string>

namespace waymark::git {

/// Why a server could not be used.
enum class ServerFailure {
  unreached,   ///< no such computer, or it does not answer
  login,       ///< it does not accept who we say that we are
  missing,     ///< it has no record at this address, or does not say so to us
  not_allowed, ///< it lets us read and not write
  unproven,    ///< it is not the server that it should be, or nobody says so
  no_cipher,   ///< the two have no way of talking safely in common
  broken_off,  ///< the connection, or our helper, ended in the middle
  silent,      ///< nothing came for too long
  full,        ///< no room on a disk, here or there
  other,
};

std::string name_of(ServerFailure failure);
ServerFailure server_failure(const std::string& name);

/// The words for people. `server` is its name, `key` the public line of this user's key when the server is
/// asked with one, and `detail` is for the log.
Error server_error(ServerFailure failure, const std::string& server, const std::string& key,
                   const std::string& detail);

/// What the last failed call of libgit2, or the words of a server, mean. `code` is what the call returned.
ServerFailure failure_of(int code, const std::string& words);

} // namespace waymark::git
