// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/measures.h"

#include <string_view>

namespace waymark::checks {

/// The age at which a reader can be expected to take the text in easily. 0 when there are no words.
double reading_age_of(std::string_view prose, const Measures& measures, int unfamiliar_words);

} // namespace waymark::checks
