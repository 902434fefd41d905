// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>

namespace waymark::git {

/// One writer at a time in a package's record, across processes. The lock is the system's own on
/// `.git/waymark/lock`, so it ends with its process; while it is held the file says who holds it (process
/// number and start time). A file that still says so when the lock is free was left by a process that died
/// while writing: its stale lock files are then removed.
class RecordLock {
public:
  /// Waits up to ten seconds. Throws Error when somebody else keeps writing or the folder cannot be changed.
  explicit RecordLock(const std::filesystem::path& git_folder);
  ~RecordLock();
  RecordLock(const RecordLock&) = delete;
  RecordLock& operator=(const RecordLock&) = delete;

private:
  int m_fd = -1;
};

/// Clears what a dead writer left, if there is anything to clear and nobody writes now. Never throws.
void clear_stale_locks(const std::filesystem::path& git_folder);

} // namespace waymark::git
