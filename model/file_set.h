// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark {

/// All files of a package, or of an export: path with '/' from its root -> bytes. A plain value, the same
/// whether it came from a folder, from a saved version or from a zip.
using FileSet = std::map<std::string, std::string>;

/// The limits of a package: they keep a hostile or mistaken folder from filling memory.
struct FileLimits {
  std::size_t file_bytes = 64u << 20;
  std::size_t total_bytes = 512u << 20;
  std::size_t files = 20'000;
  int depth = 8;
};

/// Whether a path may be part of a package: relative, no empty, "." or ".." part, no control character,
/// backslash or colon, nothing that begins with ".git" or is a temporary file of ours, valid UTF-8, at most
/// `limits.depth` parts.
bool is_package_path(std::string_view path, const FileLimits& limits = {});

struct FolderReading {
  FileSet files;
  std::vector<Problem> problems; ///< links, unreadable or oversized files, odd names: left out and named here
};

/// Reads a package folder. Leaves out .git, and never follows a symbolic link. Throws Error when the folder
/// itself cannot be read.
FolderReading read_folder(const std::filesystem::path& folder, const FileLimits& limits = {});

} // namespace waymark
