// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); SCOWL word lists, sizes 10 to 35.
// Cross-validated Pearson 0.742 with teachers' judgement; 7815 stems listed.
#pragma once

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one of it per word
};

constexpr double reading_age_start = 7.393; ///< of a text of nothing
constexpr double everyday_word_years = 0.000; ///< of the middle word of the corpus, with four letters
constexpr double doubt_of_any_text = 1.179; ///< years, however long the text
constexpr double doubt_of_one_word = 10.327; ///< years; falls with the root of the number of words

constexpr ReadingWeight reading_age_weights[] = {
    {"log_sentence_length", 1.1590},
    {"word_length", 0.0000},
    {"polysyllables", 0.0000},
    {"names", 5.6189},
    {"numbers", -2.0607},
    {"past", 5.1318},
    {"doing", 0.6363},
    {"manner", 9.3486},
    {"nominal", 0.0000},
    {"commas", 2.9385},
    {"stops_inside", 11.3745},
    {"quotes", -1.7616},
    {"exclaimed", 16.2186},
    {"of", 7.8952},
    {"the", 6.2067},
    {"which", 30.5790},
    {"by", -0.8493},
    {"bookish", 30.3214},
    {"is", -8.6038},
    {"was", -2.2849},
    {"you", 9.3863},
    {"we", 11.5218},
    {"and", 4.4783},
    {"that", 4.9297},
    {"to", 2.2571},
    {"them", 13.8860},
};

} // namespace waymark::checks
