// SPDX-License-Identifier: MIT
#pragma once
#include <string_view>

namespace waymark::checks {

/// How many syllables an English word has when it is spoken; at least 1 for a word with a letter or digit.
int syllables_in(std::string_view word);

} // namespace waymark::checks
