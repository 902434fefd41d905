// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>

namespace waymark::git {

/// Throws Error when a record holds what no package's record does and what would keep a reader for ever:
/// pipes and devices where names and settings should be, or more names than any team makes.
void refuse_odd_record(const std::filesystem::path& git_folder);

} // namespace waymark::git
