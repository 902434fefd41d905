// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <filesystem>
#include <string>

namespace waymark::publish {

/// Whether the folder holds an earlier export of the package (its release.json says so).
bool is_export_of(const std::filesystem::path& folder, const std::string& package);

/// Puts a folder of files in place: all are written beside it first, then the whole takes the old one's
/// place. Files in the old folder that its release.json does not list are not ours: they are moved into the
/// new one and stay. Throws Error; the old folder is then as it was.
void replace_folder(const std::filesystem::path& folder, const FileSet& files);

} // namespace waymark::publish
