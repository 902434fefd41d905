// SPDX-License-Identifier: MIT
#include "model/checks/patient_search.h"

#include <algorithm>
#include <cstring>

namespace waymark::checks {

std::size_t PatientSearch::find(std::string_view text, std::string_view words, std::size_t from) const {
  if (from > text.size() || is_tired())
    return std::string_view::npos;
  if (words.empty()) // memmem may not be asked for what has no address
    return from;
  const void* const found = memmem(text.data() + from, text.size() - from, words.data(), words.size());
  const std::size_t at = found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                               : std::string_view::npos;
  spend(std::min(at, text.size()) - from + words.size());
  return at;
}

} // namespace waymark::checks
