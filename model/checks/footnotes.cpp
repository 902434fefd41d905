// SPDX-License-Identifier: MIT
#include "model/checks/footnotes.h"

#include "model/checks/ini_file.h"

#include <algorithm>
#include <cctype>

namespace waymark::checks {

namespace {

constexpr std::size_t deepest_block = 3; // spaces; with more it is code
constexpr std::size_t note_indent = 4;

std::size_t indent_of(std::string_view line) {
  std::size_t indent = 0;
  for (const char c : line) {
    if (c != ' ' && c != '\t')
      break;
    indent += c == '\t' ? note_indent - indent % note_indent : 1;
  }
  return indent;
}

std::string_view bare(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

bool is_blank(std::string_view line) {
  return trimmed(line).empty();
}

// The name between "[^" and "]" that the text begins with; empty if there is none.
std::string_view name_at(std::string_view text) {
  if (!text.starts_with("[^"))
    return {};
  const std::size_t end = text.find_first_of("[]\n", 2);
  if (end == std::string_view::npos || text[end] != ']')
    return {};
  const auto name = text.substr(2, end - 2);
  return is_blank(name) ? std::string_view() : name;
}

// The bytes in front of a footnote's first words; 0 if none begins on the line.
std::size_t note_head(std::string_view line) {
  const auto name = name_at(bare(line));
  const std::size_t end = line.size() - bare(line).size() + name.size() + 3;
  const bool begins = indent_of(line) <= deepest_block && !name.empty() && line.substr(end, 1) == ":";
  return begins ? end + 1 : 0;
}

// A line without indent that goes on with the paragraph above it.
bool goes_on(std::string_view line) {
  const auto words = bare(line);
  const bool numbered = std::isdigit(static_cast<unsigned char>(words.empty() ? 'x' : words.front())) != 0;
  return !words.empty() && !numbered &&
         std::string_view("#>-*+`~<|=_").find(words.front()) == std::string_view::npos &&
         note_head(line) == 0;
}

class Cutter {
public:
  explicit Cutter(const std::string& text) : m_text(text) {}

  CutText cut() {
    while (m_at < m_text.size()) {
      const std::string_view line = line_at(m_at);
      if (const std::size_t head = m_fence.empty() ? note_head(line) : 0)
        note(line, head);
      else
        keep(line);
    }
    return std::move(m_cut);
  }

private:
  // With its line end.
  std::string_view line_at(std::size_t begin) const {
    const std::size_t end = std::min(m_text.find('\n', begin), m_text.size() - 1) + 1;
    return std::string_view(m_text).substr(begin, end - begin);
  }

  void keep(std::string_view line) {
    watch_fence(line);
    m_cut.body.add_copy(line, m_at);
    m_at += line.size();
  }

  void watch_fence(std::string_view line) {
    const auto words = bare(line);
    const char sign = words.empty() ? ' ' : words.front();
    if (indent_of(line) > deepest_block || (sign != '`' && sign != '~'))
      return;
    const std::size_t width = std::min(words.find_first_not_of(sign), words.size());
    if (m_fence.empty() && width >= 3)
      m_fence = words.substr(0, width);
    else if (!m_fence.empty() && words.starts_with(m_fence) && is_blank(words.substr(width)))
      m_fence = {};
  }

  void note(std::string_view line, std::size_t head) {
    Footnote& note = m_cut.notes.emplace_back();
    note.name = name_at(bare(line));
    note.words.add_copy(line.substr(head), m_at + head);
    m_at += line.size();
    bool in_paragraph = !is_blank(line.substr(head));
    while (m_at < m_text.size()) {
      const std::size_t next = first_solid();
      const std::string_view more = next < m_text.size() ? line_at(next) : std::string_view();
      const bool follows = next == m_at;
      if (indent_of(more) >= note_indent && !is_blank(more))
        note.words.add_made(follows ? "" : "\n");
      else if (!(follows && in_paragraph && goes_on(more)))
        break;
      const std::size_t cut_off = indent_of(more) >= note_indent ? cut_for_indent(more) : 0;
      note.words.add_copy(more.substr(cut_off), next + cut_off);
      m_at = next + more.size();
      in_paragraph = true;
    }
    m_cut.body.add_made("\n");
  }

  // Where the next line that is not blank begins.
  std::size_t first_solid() const {
    std::size_t at = m_at;
    while (at < m_text.size() && is_blank(line_at(at)))
      at += line_at(at).size();
    return at;
  }

  static std::size_t cut_for_indent(std::string_view line) {
    std::size_t bytes = 0;
    while (indent_of(line.substr(0, bytes)) < note_indent)
      ++bytes;
    return bytes;
  }

  const std::string& m_text;
  std::size_t m_at = 0;
  std::string_view m_fence; // that is open
  CutText m_cut;
};

} // namespace

CutText cut_footnotes(const std::string& markdown) {
  return Cutter(markdown).cut();
}

std::vector<FootnoteCall> footnote_calls(std::string_view words) {
  std::vector<FootnoteCall> calls;
  for (std::size_t at = words.find("[^"); at != std::string_view::npos; at = words.find("[^", at + 2))
    if (const auto name = name_at(words.substr(at)); !name.empty())
      calls.push_back({{at, at + name.size() + 3}, std::string(name)});
  return calls;
}

std::optional<std::size_t> FootnoteNumbers::number_for_call(const std::string& name) {
  const auto found =
      std::find_if(m_notes.begin(), m_notes.end(), [&](const Footnote& note) { return note.name == name; });
  if (found == m_notes.end())
    return std::nullopt;
  const auto place = static_cast<std::size_t>(found - m_notes.begin());
  const auto called = std::find(m_called.begin(), m_called.end(), place);
  const auto number = static_cast<std::size_t>(called - m_called.begin()) + 1;
  if (called == m_called.end())
    m_called.push_back(place);
  ++m_calls[number];
  return number;
}

} // namespace waymark::checks
