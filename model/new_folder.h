// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/sync_policy.h"

#include <filesystem>
#include <optional>

namespace waymark {

/// A folder that is made aside and moved into place when it is whole and on the disk; gone when it never got
/// there. What is written while it is aside is synced once, at the end.
class NewFolder {
public:
  /// `place` must be missing or an empty folder; throws Error.
  explicit NewFolder(std::filesystem::path place);
  ~NewFolder();
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;

  /// Where to work for now.
  const std::filesystem::path& path() const { return m_aside; }
  void write(const FileSet& files) const;
  void move_into_place();

private:
  std::filesystem::path m_place;
  std::filesystem::path m_aside;
  std::optional<SyncOnceAtEnd> m_sync_once;
};

} // namespace waymark
