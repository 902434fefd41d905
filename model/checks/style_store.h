// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::checks {

/// The styles folder, wherever it is: in a package's files or on disk. Paths are relative to that folder,
/// with '/'.
struct StyleStore {
  std::filesystem::path folder; ///< on disk; empty for styles that are only in memory
  std::function<std::optional<std::string>(const std::string& path)> read;
  std::function<bool(const std::string& folder)> has_folder;
  /// Names of the files straight in a folder, sorted.
  std::function<std::vector<std::string>(const std::string& folder)> list;
  std::string shown; ///< how the folder is called in messages
};

StyleStore styles_in(const FileSet& files, const std::string& folder);
StyleStore styles_on_disk(const std::filesystem::path& folder);

} // namespace waymark::checks
