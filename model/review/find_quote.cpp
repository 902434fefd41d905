// SPDX-License-Identifier: MIT
#include "model/review/find_quote.h"

#include <string>

namespace waymark::review {

namespace {

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// A text as it is read, and where each of its bytes comes from.
struct ReadText {
  std::string text;
  std::vector<std::size_t> from;
};

// The end of a link's address that begins at `at` ("](address)"), or of a span's class ("]{.quoted}"), or 0.
std::size_t address_end(std::string_view source, std::size_t at) {
  const std::string_view opening = source.substr(at, 2);
  if (opening != "](" && opening != "]{")
    return 0;
  const std::size_t end = source.find_first_of(opening == "](" ? ")\n" : "}\n", at);
  return end == std::string_view::npos || source[end] == '\n' ? 0 : end + 1;
}

ReadText read(std::string_view source) {
  ReadText read;
  bool after_break = true;
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char c = source[at];
    if (is_blank(c)) {
      after_break = after_break || c == '\n';
      if (!read.text.empty() && read.text.back() != ' ') {
        read.text += ' ';
        read.from.push_back(at);
      }
      continue;
    }
    if (const std::size_t end = c == ']' ? address_end(source, at) : 0) {
      at = end - 1;
      continue;
    }
    const bool mark = c == '*' || c == '_' || c == '`' || c == '[' || c == '\\' || (c == '>' && after_break);
    if (mark)
      continue;
    after_break = false;
    read.text += c;
    read.from.push_back(at);
  }
  return read;
}

} // namespace

std::vector<Span> find_quote(std::string_view source, std::string_view quote) {
  const ReadText text = read(source);
  std::string words = read(quote).text;
  while (!words.empty() && words.back() == ' ')
    words.pop_back();
  std::vector<Span> places;
  if (words.empty())
    return places;
  for (std::size_t at = text.text.find(words); at != std::string::npos;
       at = text.text.find(words, at + words.size()))
    places.push_back({text.from[at], text.from[at + words.size() - 1] + 1});
  return places;
}

} // namespace waymark::review
