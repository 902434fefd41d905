// SPDX-License-Identifier: MIT
#include "model/checks/nearest_name.h"

#include "model/checks/letters.h"

#include <algorithm>
#include <numeric>

namespace waymark::checks {

namespace {

// Levenshtein's distance, row by row.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

} // namespace

std::string nearest_name(std::string_view wanted, const std::vector<std::string>& names) {
  const std::string plain = lower_case(wanted.substr(0, 100));
  const bool with_style = plain.find('.') != std::string::npos;
  std::string nearest;
  std::size_t least = plain.size() / 3 + 1;
  for (const std::string& name : names) {
    const std::string known = lower_case(name);
    std::size_t away = distance(plain, known);
    if (const auto dot = known.find('.'); !with_style && dot != std::string::npos)
      away = std::min(away, distance(plain, known.substr(dot + 1)));
    if (away < least) {
      least = away;
      nearest = name;
    }
  }
  return nearest;
}

} // namespace waymark::checks
