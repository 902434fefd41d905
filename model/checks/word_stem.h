// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::checks {

/// What the forms of a word have in common, to look it up by: "stopped", "stopping" and "stops" are "stop",
/// "realise" and "realize" are "realiz", "colour" and "color" are "color". Made for our own tables, which hold
/// the same stems; a stem need not be a word. `word` in small letters with straight apostrophes.
std::string word_stem(std::string_view word);

} // namespace waymark::checks
