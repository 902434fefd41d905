// SPDX-License-Identifier: MIT
#include "model/checks/familiar_words.h"

#include "model/checks/letters.h"
#include "model/checks/syllables.h"

namespace waymark::checks {

bool is_familiar(std::string_view word) {
  return word.size() <= 8 && syllables_in(word) <= 2;
}

} // namespace waymark::checks
