// SPDX-License-Identifier: MIT
#include "model/checks/syllables.h"

#include "model/checks/letters.h"

#include <algorithm>
#include <string>

namespace waymark::checks {

namespace {

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

int vowel_groups(std::string_view word) {
  int groups = 0;
  bool before = false;
  for (const char c : word) {
    const bool vowel = is_vowel(c);
    groups += vowel && !before;
    before = vowel;
  }
  return groups;
}

} // namespace

int syllables_in(std::string_view word) {
  std::string plain;
  for (const char c : lower_case(word))
    if (c >= 'a' && c <= 'z')
      plain += c;
  int count = vowel_groups(plain);
  const bool silent_end = plain.size() > 2 && plain.back() == 'e' && !is_vowel(plain[plain.size() - 2]);
  if (silent_end && !plain.ends_with("le"))
    --count;
  return std::max(count, 1);
}

} // namespace waymark::checks
