// SPDX-License-Identifier: MIT
#include "model/sync/shared_address.h"

#include "model/error.h"
#include "model/git/shared_folder.h"

namespace waymark {

namespace fs = std::filesystem;

namespace {

std::string key_of(const std::string& package) {
  return "sync-address/" + package;
}

bool is_server(const std::string& address) {
  const std::size_t colon = address.find(':'), slash = address.find('/');
  return colon != std::string::npos && colon > 1 && (slash == std::string::npos || colon < slash);
}

} // namespace

std::string sync_address(const Profile& profile, const std::string& package) {
  const auto found = profile.settings.find(key_of(package));
  return found == profile.settings.end() ? std::string() : found->second;
}

void remember_sync_address(Profile& profile, const std::string& package, const std::string& address) {
  if (sync_address(profile, package) == address)
    return;
  profile.settings[key_of(package)] = address;
  profile.save();
}

std::string checked_address(const std::string& address) {
  if (address.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error("No shared folder was named. Nothing was changed. Name the folder that your team shares.");
  const std::string path = address.starts_with("file://") ? address.substr(7) : address;
  if (is_server(path))
    throw Error("“" + address +
                "” is a server's address, and this Waymark syncs with folders only. Nothing was sent. Name a "
                "folder that your team shares, such as one on a network drive.");
  return fs::absolute(path).lexically_normal().string();
}

std::unique_ptr<git::SharedPlace> open_shared_place(const std::string& address, const fs::path& folder) {
  std::error_code ignored;
  const fs::path shared = address;
  if (fs::exists(shared, ignored) && fs::equivalent(shared, folder / ".git", ignored))
    throw Error(
        "The shared folder cannot be a part of the package itself. Nothing was changed. Choose an empty "
        "folder that the whole team can reach.");
  return git::open_shared_folder(shared, folder / ".git");
}

} // namespace waymark
