// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::checks {

/// Whether a path fits a glob as Vale's sections and `--glob` write them: `*` and `**` any run of characters,
/// `?` one, `[a-z]` and
/// `[!a]` a set, `{a,b}` one of several. A `!` in front turns the answer round. The glob must cover the whole
/// path.
bool glob_matches(std::string_view glob, std::string_view path);

} // namespace waymark::checks
