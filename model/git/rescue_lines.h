// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/rescue.h"

#include <filesystem>

namespace waymark::git {

/// Puts right where the lines and releases of a record end. See rescue_record. Holds no lock itself. Throws
/// Error.
void put_lines_right(const std::filesystem::path& git_folder, Rescue& rescue);

} // namespace waymark::git
