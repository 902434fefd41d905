// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The number of code points in a UTF-8 text; a stray byte counts as one.
std::size_t count_code_points(std::string_view text);

/// The offset of the first byte that is not UTF-8, if there is one.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The same text with every invalid sequence replaced by U+FFFD.
std::string with_valid_utf8(std::string_view text);

/// Converts between byte and code point offsets of one text. Built in O(n), look-ups are O(1) amortised
/// (a mark every 64 code points). Keeps a view: the text must outlive the map. Offsets past the end are
/// clamped; a byte offset inside a character belongs to that character.
class CodePointMap {
public:
  explicit CodePointMap(std::string_view text);
  std::size_t to_code_point(std::size_t byte) const;
  std::size_t to_byte(std::size_t code_point) const;
  std::size_t size() const { return m_count; }

private:
  std::string_view m_text;
  std::vector<std::size_t> m_marks; // byte offset of code points 0, 64, 128, …
  std::size_t m_count = 0;
};

} // namespace waymark
