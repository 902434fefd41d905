// SPDX-License-Identifier: MIT
#include "model/checks/valid_text.h"

#include "model/code_points.h"

#include <algorithm>

namespace waymark::checks {

bool is_valid_text(std::string_view text) {
  return !first_invalid_utf8(text) && text.find('\0') == std::string_view::npos;
}

std::string valid_text(std::string_view text) {
  std::string valid(text);
  std::size_t from = 0;
  while (const auto broken = first_invalid_utf8(std::string_view(valid).substr(from))) {
    valid[from + *broken] = '?';
    from += *broken + 1;
  }
  std::replace(valid.begin(), valid.end(), '\0', '?');
  return valid;
}

} // namespace waymark::checks
