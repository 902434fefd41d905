// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::checks {

/// Whether a text is UTF-8 without NUL.
bool is_valid_text(std::string_view text);

/// The same text with every NUL and every byte that is not UTF-8 made a question mark, so that all places
/// stay what they are.
std::string valid_text(std::string_view text);

} // namespace waymark::checks
