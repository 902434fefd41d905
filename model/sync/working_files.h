// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace waymark {

/// Which files of a package folder change when its newest version becomes another one.
struct WorkingChanges {
  std::map<std::string, std::optional<std::string>> changes; ///< path -> new bytes; nothing: the file goes
  std::string in_the_way; ///< a page where unsaved words and new ones clash; empty: there is none
};

/// Works out the change of the folder's files from version `from` to version `to`. What the person has
/// changed on disk and not saved yet is put together with what comes, as two people's changes are; where that
/// needs a choice, nothing may be changed. Throws Error when the folder cannot be read.
WorkingChanges working_changes(const std::filesystem::path& folder, const FileSet& from, const FileSet& to);

} // namespace waymark
