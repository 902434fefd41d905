// SPDX-License-Identifier: MIT
#pragma once
// clang-format off
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// SCOWL is Copyright 2000-2011 by Kevin Atkinson; his permission notice and the other sources' terms are in NOTICE.
// Cross-validated Pearson 0.720 with teachers' judgement; 10216 stems listed.

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one of it per word
};

constexpr double reading_age_start = 6.467; ///< of a text without difficulty
constexpr double everyday_word_years = 0.000; ///< of the middle word of the corpus
constexpr double doubt_of_any_text = 1.315; ///< years, however long the text
constexpr double doubt_of_one_word = 9.927; ///< years; falls with the root of the number of words

constexpr ReadingWeight reading_age_weights[] = {
    {"log_sentence_length", 1.9078},
    {"names", 4.6052},
    {"past", 14.0322},
    {"manner", 14.1256},
    {"commas", 2.8788},
    {"of", 4.1848},
    {"which", 27.8465},
    {"bookish", 28.2552},
};

} // namespace waymark::checks
