// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>

namespace waymark::git {

/// A turn at a shared folder, so that those who send at once go one after the other instead of beginning
/// again and again. Politeness only: a network drive may know no locks, other programs take no turns, and
/// nothing that is promised rests on it.
class FolderTurn {
public:
  /// Waits at most two seconds for the turn, then goes on without.
  explicit FolderTurn(const std::filesystem::path& folder);
  ~FolderTurn();
  FolderTurn(const FolderTurn&) = delete;
  FolderTurn& operator=(const FolderTurn&) = delete;

private:
  int m_fd = -1;
};

/// The name of the empty file that it keeps in the folder.
inline constexpr const char* turn_file = "waymark-turn";

/// Removes the lock of a reference that a program left which was ended in the middle: one that is more than
/// ten minutes old by the folder's own clock. Moving a reference takes milliseconds. Never throws.
void clear_forgotten_lock(const std::filesystem::path& folder, const std::filesystem::path& reference);

} // namespace waymark::git
