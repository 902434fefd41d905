// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.721 with teachers' judgement; 10222 stems listed.
#pragma once

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one of it per word
};

constexpr double reading_age_start = 6.637; ///< of a text without difficulty
constexpr double everyday_word_years = 0.000; ///< of the middle word of the corpus
constexpr double doubt_of_any_text = 1.297; ///< years, however long the text
constexpr double doubt_of_one_word = 10.218; ///< years; falls with the root of the number of words

constexpr ReadingWeight reading_age_weights[] = {
    {"log_sentence_length", 1.8002},
    {"names", 4.4000},
    {"past", 14.8273},
    {"manner", 14.5162},
    {"commas", 2.9701},
    {"stops_inside", 14.5986},
    {"of", 4.2867},
    {"which", 30.8462},
    {"bookish", 27.6148},
};

} // namespace waymark::checks
