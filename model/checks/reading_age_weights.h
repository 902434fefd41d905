// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Source of the judgements: CLEAR corpus, 2983 excerpts; cross-validated Pearson 0.671.
#pragma once
#include "model/checks/reading_age.h"

namespace waymark::checks {

struct ReadingWeight {
  const char* feature;
  double years; ///< for one unit of the feature
};

constexpr double reading_age_start = 2.252271;
constexpr ReadingWeight reading_age_weights[] = {
    {"log_words_per_sentence", 0.827704},
    {"log_sentence_spread", 1.452061},
    {"long_words", -2.737084},
    {"polysyllables", -1.872048},
    {"unfamiliar", 20.437289},
    {"commas", 3.101526},
    {"stops_inside", 21.613205},
    {"quotes", -1.590403},
    {"them", -1.023988},
    {"nominal_endings", 9.784526},
    {"bookish", 53.485787},
    {"of", 32.531761},
    {"past", 12.926468},
    {"names", 13.654076},
};

} // namespace waymark::checks
