// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"
#include "model/profile.h"

#include <filesystem>
#include <memory>
#include <string>

namespace waymark {

/// Where this user syncs a package: kept in the user's settings, never in the package. Empty when it was
/// never said.
std::string sync_address(const Profile& profile, const std::string& package);
/// Remembers it in the profile's settings file. Throws Error.
void remember_sync_address(Profile& profile, const std::string& package, const std::string& address);

/// A folder's path, relative ones made absolute. Throws Error for an address that Sync cannot use, and says
/// what to use instead.
std::string checked_address(const std::string& address);

/// Opens the shared place at a checked address for the package in `folder`. Throws Error.
std::unique_ptr<git::SharedPlace> open_shared_place(const std::string& address,
                                                    const std::filesystem::path& folder);

} // namespace waymark
