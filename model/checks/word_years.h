// SPDX-License-Identifier: MIT
#pragma once
#include <string_view>

namespace waymark::checks {

/// How many years one word of a text takes its age up or down by being this word, for its share of the text:
/// a text of such words alone would be so much older. From how usual the word is (size classes of the SCOWL
/// word lists, number of CLEAR excerpts with it) and how easy teachers found the excerpts that have it; worked
/// out by tests/bench/fit_reading_age.py and rounded to half years. Words that the table does not list are rare.
double word_years(std::string_view stem);

/// Whether the table lists the stem.
bool is_listed_word(std::string_view stem);

} // namespace waymark::checks
