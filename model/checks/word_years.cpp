// SPDX-License-Identifier: MIT
#include "model/checks/word_years.h"

#include "model/checks/reading_age_words.h"

#include <algorithm>
#include <unordered_map>

namespace waymark::checks {

namespace {

using Table = std::unordered_map<std::string_view, int>;

const Table& table() {
  static const Table made = [] {
    Table words;
    for (const auto& [half_years, stems] : reading_age_words) {
      std::string_view rest = stems;
      while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        words.emplace(rest.substr(0, end), half_years);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    return words;
  }();
  return made;
}

} // namespace

double word_years(std::string_view stem) {
  const auto found = table().find(stem);
  return found == table().end() ? unlisted_word_years : found->second / 2.0;
}

bool is_listed_word(std::string_view stem) {
  return table().contains(stem);
}

} // namespace waymark::checks
