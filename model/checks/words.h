// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::checks {

/// Words as they are counted: runs of letters and digits; apostrophes inside belong to the word, stops and
/// commas inside to a number ("3.50", "1,000"). A hyphen ends a word.
std::vector<Span> counted_words(std::string_view text);

/// Words as they are spelled: letters, digits, apostrophes, hyphens and underscores inside, none but letters
/// and digits at the ends. Addresses and file names (anything with @, / or a dot inside) are left out.
std::vector<Span> spelled_words(std::string_view text);

/// Sentences by ICU's rules, put together again after abbreviations ("e.g."), initials and numbers. White
/// space at the ends is left out. A line feed is a space, unless the next line begins as a list item or a
/// heading does in plain text ("- ", "• ", "2. ", "# ").
std::vector<Span> sentences_of(std::string_view text);

} // namespace waymark::checks
