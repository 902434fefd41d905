// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"
#include "model/review/segment.h"

#include <filesystem>

namespace waymark {

/// The parts of a package's review record as it stands. Of a large one the parts are kept in the file `kept`
/// and only what is new since then is read and checked; what the record no longer has does not stay there.
/// The answer is the same as without the file, which may be missing, old or damaged. An empty path: nothing
/// is kept. Throws Error when the record cannot be read, not when the file cannot be written.
review::RecordParts read_record_parts(const git::Repository& record, const std::filesystem::path& kept);

/// Where a user's profile keeps the parts of the package in a folder.
std::filesystem::path record_cache_file(const std::filesystem::path& profile_home,
                                        const std::filesystem::path& package_folder);

} // namespace waymark
