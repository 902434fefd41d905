// SPDX-License-Identifier: MIT
#include "export/xml_characters.h"

#include "model/code_points.h"

namespace waymark::publish {

namespace {

// The code point that begins at `at` of valid UTF-8, and its length.
std::pair<char32_t, std::size_t> read_point(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80)
    return {lead, 1};
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  char32_t point = lead & (0x7fu >> length);
  for (std::size_t i = 1; i < length; ++i)
    point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3fu);
  return {point, length};
}

bool is_character(char32_t point) {
  if (point < 0x20)
    return point == '\t' || point == '\n' || point == '\r';
  return (point & 0xfffe) != 0xfffe && !(point >= 0x7f && point <= 0x9f) &&
         !(point >= 0xfdd0 && point <= 0xfdef);
}

} // namespace

std::string xml_text(std::string_view text) {
  const std::string valid = with_valid_utf8(text);
  std::string clean;
  clean.reserve(valid.size());
  for (std::size_t at = 0; at < valid.size();) {
    const auto [point, length] = read_point(valid, at);
    if (is_character(point))
      clean.append(valid, at, length);
    at += length;
  }
  return clean;
}

std::string single_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (line.ends_with(' '))
    line.pop_back();
  return line;
}

} // namespace waymark::publish
