// SPDX-License-Identifier: MIT
#include "model/checks/familiar_words.h"

#include "model/checks/familiar_word_list.h"
#include "model/checks/letters.h"

#include <string>
#include <unordered_set>

namespace waymark::checks {

namespace {

using Words = std::unordered_set<std::string>;

const Words& base_words() {
  static const Words words = [] {
    Words made;
    std::string word;
    for (const char* c = familiar_word_list; *c; ++c) {
      if (*c != ' ') {
        word += *c;
        continue;
      }
      made.insert(std::move(word));
      word.clear();
    }
    made.erase("");
    return made;
  }();
  return words;
}

bool is_base(const std::string& word) {
  return base_words().count(word) > 0;
}

// "stopp" -> "stop"
bool is_base_with_double_end(const std::string& word) {
  return word.size() > 3 && word[word.size() - 1] == word[word.size() - 2] &&
         is_base(word.substr(0, word.size() - 1));
}

bool is_form(const std::string& word, std::string_view ending) {
  if (word.size() < ending.size() + 2 || !word.ends_with(ending))
    return false;
  const std::string stem = word.substr(0, word.size() - ending.size());
  return is_base(stem) || is_base(stem + "e") || is_base_with_double_end(stem) ||
         (stem.ends_with('i') && is_base(stem.substr(0, stem.size() - 1) + "y"));
}

} // namespace

bool is_familiar(std::string_view word) {
  std::size_t at = 0;
  const char32_t first = word.empty() ? U' ' : next_character(word, at);
  if (is_digit(first))
    return true;
  std::string plain;
  for (std::size_t i = 0; i < word.size();) {
    const std::size_t begin = i;
    const char32_t c = next_character(word, i);
    if (c == U'\u2019')
      plain += '\'';
    else
      plain += word.substr(begin, i - begin);
  }
  plain = lower_case(plain);
  if (is_base(plain))
    return true;
  for (const std::string_view ending :
       {"'s", "s'", "s", "es", "ed", "d", "ing", "er", "est", "ly", "y", "n't", "n"})
    if (is_form(plain, ending))
      return true;
  return false;
}

} // namespace waymark::checks
