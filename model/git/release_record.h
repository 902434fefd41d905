// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"

#include <filesystem>
#include <string>

namespace waymark::git {

/// What the record file of a release holds: its mark and the files of the version that it marks.
struct ReleaseRecord {
  Tag tag;
  FileSet files;
};

/// The mark called `tag` and the line of versions up to it, without comments, as one file: a git bundle
/// (format 2, gitformat-bundle(5)) that `git clone` and `git bundle verify` read. Throws Error.
std::string write_release_record(const std::filesystem::path& package_folder, const std::string& tag);

/// Reads such a file, whoever made it; every object is checked against its id. Throws Error when it is none,
/// is damaged, or holds no single mark of a version. Writes only below the computer's folder for temporary
/// files.
ReleaseRecord read_release_record(std::string_view bytes);

} // namespace waymark::git
