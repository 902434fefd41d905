// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.726 with teachers' judgement; 10240 stems listed.
#pragma once

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one of it per word
};

constexpr double reading_age_start = 7.288; ///< of a text without difficulty
constexpr double everyday_word_years = 0.000; ///< of the middle word of the corpus
constexpr double doubt_of_any_text = 1.279; ///< years, however long the text
constexpr double doubt_of_one_word = 10.034; ///< years; falls with the root of the number of words

constexpr ReadingWeight reading_age_weights[] = {
    {"log_sentence_length", 1.6047},
    {"names", 4.8297},
    {"past", 12.8425},
    {"manner", 12.5821},
    {"commas", 3.1189},
    {"stops_inside", 14.4101},
    {"of", 4.8701},
    {"which", 33.0192},
    {"bookish", 32.3385},
};

} // namespace waymark::checks
