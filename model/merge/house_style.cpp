// SPDX-License-Identifier: MIT
#include "model/merge/house_style.h"

namespace waymark::merge {

namespace {

bool has(std::string_view text, std::string_view mark) {
  return text.find(mark) != std::string_view::npos;
}

constexpr std::string_view left_single = "‘", right_single = "’", left_double = "“", right_double = "”";

} // namespace

HouseStyle changed_style(std::string_view base, std::string_view side) {
  HouseStyle style;
  style.straight_apostrophes = has(base, right_single) && !has(side, right_single) && has(side, "'");
  style.straight_quotes = has(base, right_double) && !has(side, right_double) && has(side, "\"");
  return style;
}

std::string in_style(std::string_view text, const HouseStyle& style) {
  std::string changed;
  changed.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view mark = text.substr(at, right_single.size());
    const bool single = mark == left_single || mark == right_single,
               twofold = mark == left_double || mark == right_double;
    if ((single && style.straight_apostrophes) || (twofold && style.straight_quotes)) {
      changed += single ? '\'' : '"';
      at += mark.size();
    } else {
      changed += text[at++];
    }
  }
  return changed;
}

} // namespace waymark::merge
