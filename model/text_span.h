// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace waymark {

/// A half-open range of bytes in a UTF-8 text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
  bool operator==(const Span&) const = default;
};

inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

/// 1-based line and 1-based column in code points.
struct LineColumn {
  int line = 1;
  int column = 1;
  bool operator==(const LineColumn&) const = default;
};

/// Where the lines of one text begin. Built once (O(n)); each look-up is O(log lines) plus the line's length.
/// Keeps a view: the text must outlive the map.
class LineMap {
public:
  explicit LineMap(std::string_view text);
  int line_count() const { return static_cast<int>(m_starts.size()); }
  /// Byte offset at which a 1-based line begins; the text's size for a line past the end.
  std::size_t line_start(int line) const;
  /// The line's bytes without its line ending.
  Span line_span(int line) const;
  int line_of(std::size_t offset) const;
  LineColumn at(std::size_t offset) const;

private:
  std::string_view m_text;
  std::vector<std::size_t> m_starts;
};

} // namespace waymark
