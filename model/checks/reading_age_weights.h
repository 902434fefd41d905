// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.725 with teachers' judgement; 10144 stems listed.
#pragma once

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one of it per word
};

constexpr double reading_age_start = 6.986; ///< of a text without difficulty
constexpr double everyday_word_years = 0.000; ///< of the middle word of the corpus
constexpr double doubt_of_any_text = 1.285; ///< years, however long the text
constexpr double doubt_of_one_word = 9.997; ///< years; falls with the root of the number of words

constexpr ReadingWeight reading_age_weights[] = {
    {"log_sentence_length", 1.6198},
    {"names", 5.2170},
    {"past", 13.4335},
    {"manner", 12.9441},
    {"commas", 3.1576},
    {"stops_inside", 14.5241},
    {"of", 5.2085},
    {"which", 27.9567},
    {"bookish", 30.2838},
};

} // namespace waymark::checks
