// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::checks {

// What Vale's metric rules count. Teams have limits in such rules, so their figures must come out as Vale
// prints them, also where Vale is mistaken (a lone apostrophe is a word, "champagne" has three syllables). Our
// own counts are in words.h and syllables.h.

/// Runs of letters, digits and apostrophes, and capitals with full stops ("U.S.").
std::vector<Span> vale_counted_words(std::string_view text);

/// Sentences of one paragraph by the rules of the Punkt method (Kiss and Strunk 2006), which Vale uses: a full
/// stop ends a sentence unless it belongs to an abbreviation; a small letter behind it does not matter.
/// Vale's trained model knows more abbreviations than the list here.
std::vector<Span> vale_sentences(std::string_view paragraph);

/// Syllables as the counter in Vale's library (github.com/jdkato/twine, MIT) has them: vowel groups, with
/// corrections by spelling. At least 1.
int vale_syllables(std::string_view word);

} // namespace waymark::checks
