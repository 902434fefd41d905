// SPDX-License-Identifier: MIT
#include "model/checks/letters.h"
#include "model/checks/vale_counts.h"

namespace waymark::checks {

namespace {

// The end of capitals with a full stop each, such as "U.S."; `at` when there are fewer than two.
std::size_t end_of_initials(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end + 1 < text.size() && text[end] >= 'A' && text[end] <= 'Z' && text[end + 1] == '.')
    end += 2;
  return end >= at + 4 ? end : at;
}

// Where the run of letters, digits and apostrophes from `at` on ends.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t behind = at;
    const char32_t c = next_character(text, behind);
    if (!is_letter(c) && !is_digit(c) && c != '\'')
      break;
    at = behind;
  }
  return at;
}

} // namespace

std::vector<Span> vale_counted_words(std::string_view text) {
  std::vector<Span> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = end_of_initials(text, at);
    if (end == at)
      end = end_of_run(text, at);
    if (end > at)
      words.push_back({at, end});
    else
      next_character(text, end);
    at = end;
  }
  return words;
}

} // namespace waymark::checks
