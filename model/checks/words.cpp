// SPDX-License-Identifier: MIT
#include "model/checks/words.h"

#include "model/checks/letters.h"

#include <algorithm>

namespace waymark::checks {

namespace {

constexpr char32_t curly_apostrophe = U'\u2019';

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == curly_apostrophe;
}

struct Character {
  char32_t c = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

Character character_at(std::string_view text, std::size_t at) {
  Character character{0, at, at};
  character.c = next_character(text, character.end);
  return character;
}

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

bool is_address(std::string_view word) {
  if (word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos)
    return true;
  const auto dot = word.find('.');
  return dot != std::string_view::npos && word.find_first_not_of('.', dot) != std::string_view::npos &&
         word.find("..") == std::string_view::npos &&
         std::none_of(word.begin() + static_cast<std::ptrdiff_t>(dot), word.end(),
                      [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The letters and digits of a chunk between white space, cut where anything else stands.
void cut_chunk(std::string_view text, Span chunk, std::vector<Span>& words) {
  const auto inside = [](char32_t c) {
    return is_letter(c) || is_digit(c) || is_apostrophe(c) || c == '-' || c == '_' || is_combining(c);
  };
  Span word{chunk.begin, chunk.begin};
  std::size_t last_letter = 0;
  const auto finish = [&] {
    if (last_letter > word.begin)
      words.push_back({word.begin, last_letter});
    last_letter = 0;
  };
  bool open = false;
  for (std::size_t at = chunk.begin; at < chunk.end;) {
    const Character here = character_at(text, at);
    at = here.end;
    if (!inside(here.c)) {
      if (open)
        finish();
      open = false;
      continue;
    }
    const bool solid = is_letter(here.c) || is_digit(here.c) || is_combining(here.c);
    if (!open && solid) {
      open = true;
      word.begin = here.begin;
    }
    if (open && solid)
      last_letter = here.end;
  }
  if (open)
    finish();
}

} // namespace

std::vector<Span> counted_words(std::string_view text) {
  std::vector<Span> words;
  Span word;
  for (std::size_t at = 0; at < text.size();) {
    const Character here = character_at(text, at);
    at = here.end;
    if (is_letter(here.c) || is_digit(here.c) || (!word.empty() && is_combining(here.c))) {
      if (word.empty())
        word.begin = here.begin;
      word.end = here.end;
      continue;
    }
    // An apostrophe counts inside a word alone, a stop or a comma inside a number.
    const bool joins = is_apostrophe(here.c) || ((here.c == '.' || here.c == ',') && !word.empty() &&
                                                 is_digit(character_at(text, word.begin).c));
    if (joins && !word.empty() && word.end == here.begin && at < text.size()) {
      const char32_t next = character_at(text, at).c;
      if (is_digit(next) || (is_apostrophe(here.c) && is_letter(next))) {
        word.end = here.end;
        continue;
      }
    }
    if (!word.empty())
      words.push_back(word);
    word = {};
  }
  if (!word.empty())
    words.push_back(word);
  return words;
}

std::vector<Span> spelled_words(std::string_view text) {
  std::vector<Span> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const bool end = at == text.size();
    const Character here = end ? Character{' ', at, at + 1} : character_at(text, at);
    if (is_white(here.c)) {
      if (at > begin && !is_address(text.substr(begin, at - begin)))
        cut_chunk(text, {begin, at}, words);
      begin = here.end;
    }
    at = here.end;
  }
  return words;
}

} // namespace waymark::checks
