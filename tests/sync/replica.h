// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"
#include "model/sync/sync_report.h"
#include "model/workspace.h"

#include <filesystem>
#include <memory>
#include <string>

namespace waymark::tests {

/// One person's copy of the small package, with a profile of their own, and the folder that the team shares.
class Replica {
public:
  /// Copies the package that was made in `original`, and its people's keys from the profile beside it; `who`
  /// is a person's id or role.
  Replica(const std::filesystem::path& original, const std::filesystem::path& place, const std::string& who);

  const std::filesystem::path& folder() const { return m_folder; }
  Workspace open() const { return Workspace::open(m_folder, m_profile, m_who); }
  std::string read(const std::string& path) const;
  void write(const std::string& path, const std::string& bytes) const;
  /// Replaces words of a file and saves a version.
  void change(const std::string& path, const std::string& words, const std::string& by) const;
  void comment(const std::string& text) const;
  SyncReport sync(const std::filesystem::path& shared) const;
  /// As if the person had chosen the folder for Sync.
  void remember(const std::filesystem::path& shared);
  /// The same with a place that is open already.
  SyncReport sync_with(git::SharedPlace& place) const;
  std::filesystem::path home() const { return m_profile.home(); }

private:
  std::filesystem::path m_folder;
  Profile m_profile;
  std::string m_who;
};

/// Runs stock git in a folder; throws when it fails. Answers its output without the last line ending.
std::string run_git(const std::filesystem::path& folder, const std::string& words);

} // namespace waymark::tests
