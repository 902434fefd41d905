// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/reading_tally.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// An age and how sure it is: for two texts of three, what teachers would agree on is within `give_or_take`
/// years of it. Never less than what texts of any length are out by, and more for a short text.
struct ReadingAge {
  double years = 0;        ///< 0 for a text without words
  double give_or_take = 0; ///< years
};

/// "about 12, give or take 2"; empty for a text without words.
std::string in_words(const ReadingAge& age);

/// One sentence with its share of the age.
struct SentenceAge {
  Span span; ///< bytes of the text
  TalliedSentence tallied;
  double words = 0;
  double years = 0; ///< the age of a text with sentences like this only; any number, it may be below 0
};

/// The sentences of a plain text (paragraphs between blank lines) that have words.
std::vector<SentenceAge> sentence_ages(std::string_view prose);

/// The age at which most readers can be expected to take the text in easily, 5 to 20: the mean of its
/// sentences' ages, each weighing as much as it has words. A sentence's age is linear in its features
/// (reading_tally.h) and its words' years (word_years.h). The coefficients are fitted to teachers' judgements
/// on the CLEAR corpus (Crossley and others 2022) by tests/bench/fit_reading_age.py, which makes
/// reading_age_weights.h and reading_age_words.h and says how well they do; how judgements become years and
/// what the doubt is made of: decision 14.
ReadingAge reading_age_of(const std::vector<SentenceAge>& sentences);
ReadingAge reading_age_of(std::string_view prose);

/// How much older a text of this word alone would be than one of everyday words: of the most usual half.
double years_above_everyday(const PlainWord& word);

} // namespace waymark::checks
