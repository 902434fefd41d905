// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"

#include <filesystem>

namespace waymark::git {

/// Where what comes from a server waits until it has been looked at, and what goes there is laid ready: a
/// record in the package's `.git/waymark/exchange`. It sees the package's objects and writes only its own.
/// What a Sync that was interrupted has received is still there for the next one.
class ExchangeFolder {
public:
  /// Makes it, or takes what is there. Throws Error, also while another program syncs this package.
  explicit ExchangeFolder(const std::filesystem::path& git_folder);
  ~ExchangeFolder();
  ExchangeFolder(const ExchangeFolder&) = delete;
  ExchangeFolder& operator=(const ExchangeFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }
  /// Opened as it stands now.
  RepositoryHandle open() const;
  /// Notes where the package's lines and what is kept beside them end, as `refs/known/…`: a server need not
  /// send what leads there.
  void note_known(git_repository* package) const;
  enum class Sees { the_package, nothing };
  /// Begins anew with an empty one. One that sees nothing receives everything that a server has. Throws
  /// Error.
  void make(Sees sees = Sees::the_package);
  /// Takes away all that is in it. Never throws.
  void clear() noexcept;

private:
  std::filesystem::path m_path;
  int m_lock = -1;
};

/// Takes away what interrupted Syncs have left in a package, unless one is running. Never throws.
void clear_exchange(const std::filesystem::path& git_folder) noexcept;

} // namespace waymark::git
