// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

// Footnotes as Vale's Markdown has them: `[^name]` in the words, and `[^name]: words` at the beginning of a
// line, with further blocks indented by four spaces. CommonMark knows none.

struct Footnote {
  std::string name;
  MappedText words; ///< Markdown; places in what the text that they are cut out of is made out of
};

struct CutText {
  MappedText body; ///< what is left
  std::vector<Footnote> notes;
};

/// Cuts out the footnotes of a Markdown text; not those in code fences, lists or quotes.
CutText cut_footnotes(const std::string& markdown);

/// A place in the words where a footnote is called, with its brackets.
struct FootnoteCall {
  Span span;
  std::string name;
};

/// Left to right; of any name.
std::vector<FootnoteCall> footnote_calls(std::string_view words);

/// Numbers for footnotes in the order in which they are called. Notes that nobody calls have none.
class FootnoteNumbers {
public:
  explicit FootnoteNumbers(const std::vector<Footnote>& notes) : m_notes(notes) {}
  /// From 1; nothing when there is no such note.
  std::optional<std::size_t> number_for_call(const std::string& name);
  std::size_t count() const { return m_called.size(); }
  const Footnote& note(std::size_t number) const { return m_notes[m_called[number - 1]]; }
  int calls(std::size_t number) const { return m_calls.at(number); }

private:
  const std::vector<Footnote>& m_notes;
  std::vector<std::size_t> m_called;
  std::map<std::size_t, int> m_calls;
};

} // namespace waymark::checks
