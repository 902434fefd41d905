// SPDX-License-Identifier: MIT
#include "model/code_points.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t mark_distance = 64;

bool starts_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// The length of the valid sequence at `i`, or 0.
std::size_t valid_length(std::string_view text, std::size_t i) {
  auto next = static_cast<int32_t>(i);
  UChar32 c = 0;
  // ICU takes 32-bit offsets; a window of one character keeps any text size safe.
  const auto window = text.substr(i, 4);
  next = 0;
  U8_NEXT(reinterpret_cast<const uint8_t*>(window.data()), next, static_cast<int32_t>(window.size()), c);
  return c < 0 ? 0 : static_cast<std::size_t>(next);
}

} // namespace

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const std::size_t length = valid_length(text, i);
    if (length == 0)
      return i;
    i += length;
  }
  return std::nullopt;
}

std::string with_valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = valid_length(text, i);
    if (length == 0) {
      out += "\xEF\xBF\xBD";
      ++i;
      continue;
    }
    out.append(text.substr(i, length));
    i += length;
  }
  return out;
}

CodePointMap::CodePointMap(std::string_view text) : m_text(text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!starts_code_point(text[i]))
      continue;
    if (m_count % mark_distance == 0)
      m_marks.push_back(i);
    ++m_count;
  }
}

std::size_t CodePointMap::to_code_point(std::size_t byte) const {
  if (byte >= m_text.size())
    return m_count;
  const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), byte);
  if (after == m_marks.begin())
    return 0;
  const auto mark = static_cast<std::size_t>(after - m_marks.begin()) - 1;
  const auto inside = count_code_points(m_text.substr(m_marks[mark], byte + 1 - m_marks[mark]));
  return mark * mark_distance + inside - 1;
}

std::size_t CodePointMap::to_byte(std::size_t code_point) const {
  if (code_point >= m_count)
    return m_text.size();
  std::size_t byte = m_marks[code_point / mark_distance];
  for (std::size_t left = code_point % mark_distance; left > 0; --left)
    do
      ++byte;
    while (byte < m_text.size() && !starts_code_point(m_text[byte]));
  return byte;
}

} // namespace waymark
