// SPDX-License-Identifier: MIT
#include "model/checks/crossed_text.h"

#include "model/checks/letters.h"

#include <algorithm>

namespace waymark::checks {

namespace {

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t from = 0;;) {
    const std::size_t end = text.find('\n', from);
    lines.push_back(text.substr(from, end - from));
    if (end == std::string_view::npos)
      return lines;
    from = end + 1;
  }
}

} // namespace

std::vector<std::string_view> split_at_white(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    if (!is_white(next_character(text, at)))
      continue;
    if (here > begin)
      words.push_back(text.substr(begin, here - begin));
    begin = at;
  }
  if (begin < text.size())
    words.push_back(text.substr(begin));
  return words;
}

void cross_out(std::string& text, Span span, char sign) {
  for (std::size_t at = span.begin; at < span.end; ++at)
    if (text[at] != '\n' && static_cast<unsigned char>(text[at]) < 0x80)
      text[at] = sign;
}

CrossingOut::CrossingOut(std::string text) : m_text(std::move(text)) {
  m_made.text = m_text;
  for (auto at = m_text.find('\n'); at != std::string::npos; at = m_text.find('\n', at + 1))
    m_line_ends.push_back(at);
}

void CrossingOut::read(std::string_view words) {
  if (words.empty())
    return;
  look_further_down(words, m_line);
  m_read.emplace_back(words);
}

void CrossingOut::end_block() {
  for (const std::string& words : m_read)
    cross_out(words);
  m_read.clear();
}

void CrossingOut::cross_out(std::string_view words) {
  for (const std::string_view line : split_lines(words))
    if (!cross_out_whole(line))
      for (const std::string_view word : split_at_white(line))
        cross_out_whole(word);
}

void CrossingOut::add_block(std::string_view words, bool by_line) {
  if (m_search.is_tired())
    return;
  CrossedText::Block block{m_made.crossings.size(), m_line, by_line};
  look_further_down(words, block.line);
  m_made.blocks.push_back(block);
}

CrossedText CrossingOut::result() && {
  return std::move(m_made);
}

bool CrossingOut::cross_out_whole(std::string_view words) {
  const std::size_t at = m_search.find(m_text, words);
  if (at == std::string::npos)
    return false;
  if (words.empty())
    return true;
  m_made.crossings.push_back({at, at + words.size()});
  checks::cross_out(m_text, m_made.crossings.back(), '@');
  return true;
}

// The line on which the last line of the words (or, where that is not found, its last word) first stands, if
// it is further down than `line`.
void CrossingOut::look_further_down(std::string_view words, std::size_t& line) const {
  const std::string_view last_line = words.substr(words.rfind('\n') + 1);
  std::size_t at = m_search.find(m_text, last_line);
  if (at == std::string::npos)
    if (const auto single = split_at_white(last_line); !single.empty())
      at = m_search.find(m_text, single.back());
  if (at == std::string::npos)
    return;
  const auto above = std::lower_bound(m_line_ends.begin(), m_line_ends.end(), at);
  line = std::max(line, static_cast<std::size_t>(above - m_line_ends.begin()));
}

} // namespace waymark::checks
