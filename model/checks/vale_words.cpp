// SPDX-License-Identifier: MIT
#include "model/checks/vale_words.h"

#include "model/checks/letters.h"

#include <algorithm>
#include <optional>

namespace waymark::checks {

namespace {

constexpr std::string_view in_front = "$(\"['";
constexpr std::string_view behind = ",)\"]!;.?:'";

// What a curly mark is as a straight one; '\0' for any other letter.
char straight(char32_t c) {
  if (c == U'\u201C' || c == U'\u201D')
    return '"';
  return c == U'\u2018' || c == U'\u2019' ? '\'' : '\0';
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// "U.S." or "Mr."
bool is_abbreviation(std::string_view word) {
  if (word.size() >= 3 && word.size() <= 4 && word.back() == '.' && word[0] >= 'A' && word[0] <= 'Z')
    if (std::all_of(word.begin() + 1, word.end() - 1, [](char c) { return c >= 'a' && c <= 'z'; }))
      return true;
  if (word.size() < 4 || word.size() % 2 != 0)
    return false;
  for (std::size_t i = 0; i < word.size(); i += 2)
    if (!is_ascii_letter(word[i]) || word[i + 1] != '.')
      return false;
  return true;
}

bool has_letter(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (is_letter(next_character(word, at)))
      return true;
  return false;
}

// What stands between white space, straightened, and where each of its bytes comes from.
struct Chunk {
  std::string text;
  std::vector<std::size_t> places; // one more than bytes
};

Chunk straightened(std::string_view text, Span span) {
  Chunk chunk;
  for (std::size_t at = span.begin; at < span.end;) {
    const std::size_t begin = at;
    const char mark = straight(next_character(text, at));
    if (mark != '\0') {
      chunk.text += mark;
      chunk.places.push_back(begin);
      continue;
    }
    for (std::size_t i = begin; i < at; ++i) {
      chunk.text += text[i];
      chunk.places.push_back(i);
    }
  }
  chunk.places.push_back(span.end);
  return chunk;
}

void add_word(const Chunk& chunk, std::vector<ValeWord>& words) {
  std::string_view word = chunk.text;
  while (word.size() > 1 && !is_abbreviation(word)) {
    if (in_front.find(word.front()) != std::string_view::npos)
      word.remove_prefix(1);
    else if (behind.find(word.back()) != std::string_view::npos)
      word.remove_suffix(1);
    else
      break;
  }
  if (!has_letter(word))
    return;
  const auto begin = static_cast<std::size_t>(word.data() - chunk.text.data());
  words.push_back({{chunk.places[begin], chunk.places[begin + word.size()]}, std::string(word)});
}

} // namespace

std::vector<ValeWord> vale_words(std::string_view text) {
  std::vector<ValeWord> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t here = at;
    const bool white = here == text.size() || is_white(next_character(text, at));
    if (white) {
      if (here > begin)
        add_word(straightened(text, {begin, here}), words);
      begin = at;
    }
    if (here == text.size())
      break;
  }
  return words;
}

} // namespace waymark::checks
