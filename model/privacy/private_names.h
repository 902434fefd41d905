// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::privacy {

/// The names in a list: one a line, "#" begins a remark, space around them and empty lines do not count.
std::vector<std::string> read_private_names(std::string_view text);

/// The list of this profile (`<home>/private-names.txt`); none when there is no file or no home. It belongs to one
/// computer: it is never part of a package. Throws Error when there is a file that cannot be read.
std::vector<std::string> private_names_of(const std::filesystem::path& home);

/// Finds any of the names as whole words, whatever their capitals, with "'s" when they have one, over any spaces. Names
/// must not be none.
checks::Pattern pattern_of_names(const std::vector<std::string>& names);

} // namespace waymark::privacy
