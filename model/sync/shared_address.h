// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"
#include "model/git/shared_place.h"
#include "model/profile.h"
#include "model/progress.h"

#include <filesystem>
#include <memory>
#include <string>

namespace waymark {

/// Where this user syncs a package: kept in the user's settings, never in the package. Empty when it was
/// never said.
std::string sync_address(const Profile& profile, const std::string& package);
/// Remembers it in the profile's settings file. Throws Error.
void remember_sync_address(Profile& profile, const std::string& package, const std::string& address);

/// A server's address as it is, or a folder's path, relative ones made absolute. Throws Error for an address
/// that Sync cannot use, and says what to use instead.
std::string checked_address(const std::string& address);

/// Where to sync, and how what a server asks on the way is answered.
struct SyncTarget {
  std::string address;          ///< a checked one
  std::filesystem::path home;   ///< the profile's: servers, a key and passwords that it knows
  git::ServerQuestions& person; ///< for what it does not know
};

/// Opens the shared place for the package in `folder`. `progress` and the person must outlive it. Throws
/// Error.
std::unique_ptr<git::SharedPlace> open_shared_place(const SyncTarget& target,
                                                    const std::filesystem::path& folder, Progress& progress);

} // namespace waymark
