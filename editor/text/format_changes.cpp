// SPDX-License-Identifier: MIT
#include "editor/text/format_changes.h"

#include "editor/text/block_kinds.h"

#include <algorithm>

namespace waymark::editor {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

/// The selection without spaces at its ends; the word at the caret when nothing is selected.
Span words_of(std::string_view text, Span selection) {
  if (selection.empty()) {
    while (selection.begin > 0 && is_word(text[selection.begin - 1]))
      --selection.begin;
    while (selection.end < text.size() && is_word(text[selection.end]))
      ++selection.end;
    return selection;
  }
  while (selection.begin < selection.end && (text[selection.begin] == ' ' || text[selection.begin] == '\n'))
    ++selection.begin;
  while (selection.end > selection.begin &&
         (text[selection.end - 1] == ' ' || text[selection.end - 1] == '\n'))
    --selection.end;
  return selection;
}

Span whole_lines(std::string_view text, Span selection) {
  const std::size_t last = selection.empty() ? selection.end : selection.end - 1;
  return {line_begin(text, selection.begin), line_end(text, last)};
}

/// How many of `mark`'s character stand directly before and after the words.
std::size_t marks_around(std::string_view text, Span words, char mark) {
  std::size_t before = 0, after = 0;
  while (before < words.begin && text[words.begin - 1 - before] == mark)
    ++before;
  while (words.end + after < text.size() && text[words.end + after] == mark)
    ++after;
  return std::min(before, after);
}

FormatChange replaced_line(Span line, std::string text) {
  const std::size_t end = line.begin + text.size();
  return {{{line, std::move(text)}}, {end, end}};
}

} // namespace

FormatChange toggle_mark(std::string_view text, Span selection, std::string_view mark) {
  Span words = words_of(text, selection);
  const std::size_t size = mark.size();
  const std::string_view inside = slice(text, words);
  if (inside.size() > 2 * size && inside.starts_with(mark) && inside.ends_with(mark) &&
      marks_around(text, words, mark[0]) == 0)
    words = {words.begin + size, words.end - size};
  // Three in a row are both at once, so bold is there from two on, italic with one or three.
  const std::size_t around = marks_around(text, words, mark[0]);
  const bool there = size == 2 ? around >= 2 : around % 2 == 1;
  if (there)
    return {{{{words.begin - size, words.begin}, {}}, {{words.end, words.end + size}, {}}},
            {words.begin - size, words.end - size}};
  const std::string put(mark);
  return {{{{words.begin, words.begin}, put}, {{words.end, words.end}, put}},
          {words.begin + size, words.end + size}};
}

FormatChange make_link(std::string_view text, Span selection, std::string_view address) {
  const Span words = words_of(text, selection);
  const std::string label = words.empty() ? std::string(address) : std::string(slice(text, words));
  return replaced_line(words, "[" + label + "](" + std::string(address) + ")");
}

FormatChange toggle_list(std::string_view text, Span selection) {
  const Span lines = whole_lines(text, selection);
  const std::string_view old = slice(text, lines);
  const bool there = old.starts_with("- ");
  std::string result;
  for (std::size_t at = 0; at <= old.size();) {
    const std::size_t end = line_end(old, at);
    std::string_view line = old.substr(at, end - at);
    if (there && line.starts_with("- "))
      line.remove_prefix(2);
    else if (!there && !line.empty())
      result += "- ";
    result.append(line);
    if (end < old.size())
      result += '\n';
    at = end + 1;
  }
  return replaced_line(lines, std::move(result));
}

FormatChange toggle_heading(std::string_view text, Span selection, int level) {
  const Span line{line_begin(text, selection.begin), line_end(text, selection.begin)};
  std::string_view words = slice(text, line);
  const std::size_t marks = std::min(words.find_first_not_of('#'), words.size());
  const bool is_heading = marks > 0 && (marks == words.size() || words[marks] == ' ');
  if (is_heading)
    words.remove_prefix(std::min(marks + 1, words.size()));
  std::string result;
  if (!is_heading || static_cast<int>(marks) != level)
    result = std::string(static_cast<std::size_t>(level), '#') + " ";
  result.append(words);
  return replaced_line(line, std::move(result));
}

FormatChange insert_block(std::string_view text, Span selection, std::string_view kind) {
  const auto& kinds = block_kinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const BlockKind& one) { return one.kind == kind; });
  if (found == kinds.end())
    return {{}, selection};
  Span place = whole_lines(text, selection);
  std::string_view content;
  if (selection.empty()) {
    // After the paragraph, so that no sentence is cut in two.
    std::size_t end = place.end;
    while (end < text.size() && line_end(text, end + 1) > end + 1 && end + 1 < text.size())
      end = line_end(text, end + 1);
    place = {end, end};
  } else {
    content = slice(text, place);
  }
  std::string block = new_block(*found, text, content);
  const std::size_t first_line = block.find('\n') + 1;
  const bool joins_before = place.begin > 0 && text.substr(0, place.begin).ends_with("\n\n");
  const std::string before = place.begin == 0 || joins_before ? ""
                             : text[place.begin - 1] == '\n'  ? "\n"
                                                              : "\n\n";
  if (place.end < text.size() && text[place.end] == '\n')
    block.pop_back();
  const std::size_t inside = place.begin + before.size() + first_line;
  return {{{place, before + block}}, {inside, inside}};
}

} // namespace waymark::editor
