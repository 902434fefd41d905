// SPDX-License-Identifier: MIT
#include "model/text_span.h"

#include "model/code_points.h"

#include <algorithm>

namespace waymark {

LineMap::LineMap(std::string_view text) : m_text(text), m_starts{0} {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
      m_starts.push_back(i + 1);
}

std::size_t LineMap::line_start(int line) const {
  if (line < 1)
    return 0;
  const auto index = static_cast<std::size_t>(line - 1);
  return index < m_starts.size() ? m_starts[index] : m_text.size();
}

Span LineMap::line_span(int line) const {
  Span span{line_start(line), line_start(line + 1)};
  while (span.end > span.begin && (m_text[span.end - 1] == '\n' || m_text[span.end - 1] == '\r'))
    --span.end;
  return span;
}

int LineMap::line_of(std::size_t offset) const {
  const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
  return static_cast<int>(next - m_starts.begin());
}

LineColumn LineMap::at(std::size_t offset) const {
  offset = std::min(offset, m_text.size());
  const int line = line_of(offset);
  return {line, static_cast<int>(count_code_points(slice(m_text, {line_start(line), offset}))) + 1};
}

} // namespace waymark
