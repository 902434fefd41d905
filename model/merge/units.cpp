// SPDX-License-Identifier: MIT
#include "model/merge/units.h"

#include <algorithm>

namespace waymark::merge {

namespace {

using review::Token;
using review::TokenKind;

constexpr std::size_t wrapped_line = 40; // bytes; a shorter line ended because its author ended it

constexpr std::string_view line_end = "\n";

// Whether a line beginning like this is never the rest of a paragraph.
bool begins_anew(std::string_view line) {
  if (line.empty())
    return true;
  const char c = line.front();
  if (std::string_view("#|>`~:=<![-*+").find(c) != std::string_view::npos)
    return c != '*' || !line.starts_with("**");
  const std::size_t digits = line.find_first_not_of("0123456789");
  return digits > 0 && digits != std::string_view::npos && (line[digits] == '.' || line[digits] == ')');
}

// How a run of blanks reads.
std::string_view reading_of_blanks(std::string_view text, Span blanks) {
  const std::string_view run = slice(text, blanks);
  const std::size_t feed = run.find('\n');
  if (feed == std::string_view::npos)
    return " ";
  if (blanks.end == text.size() || run.find('\n', feed + 1) != std::string_view::npos)
    return line_end;
  const std::size_t before = text.substr(0, blanks.begin).rfind('\n');
  const std::size_t line_begin = before == std::string_view::npos ? 0 : before + 1;
  const bool is_wrapped = blanks.begin - line_begin >= wrapped_line &&
                          std::string_view("#|`").find(text[line_begin]) == std::string_view::npos &&
                          !begins_anew(text.substr(blanks.end, 12));
  return is_wrapped ? std::string_view(" ") : line_end;
}

std::string_view reading_of_mark(std::string_view mark) {
  if (mark == "‘" || mark == "’")
    return "'";
  return mark == "“" || mark == "”" ? "\"" : mark;
}

// Apostrophes stand inside words.
void append_reading(std::string& reading, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t curly = std::min(text.find("’", at), text.size());
    reading.append(text, at, curly - at);
    if (curly < text.size())
      reading += '\'';
    at = curly + std::string_view("’").size();
  }
}

void add(Units& units, TokenKind kind, Span source, std::string_view text) {
  const std::size_t begin = units.reading.size();
  if (kind == TokenKind::space)
    units.reading += reading_of_blanks(text, source);
  else if (kind == TokenKind::mark)
    units.reading += reading_of_mark(slice(text, source));
  else
    append_reading(units.reading, slice(text, source));
  units.tokens.push_back({{begin, units.reading.size()}, kind});
  units.source.push_back(source);
}

bool closes_sentence(std::string_view mark) {
  return mark == "." || mark == "!" || mark == "?" || mark == ":" || mark == ";" || mark == "…";
}

bool stands_after_sentence(std::string_view mark) {
  return mark == "\"" || mark == "'" || mark == ")" || mark == "]" || mark == "*" || mark == "_";
}

// Whether a sentence ends before the blank at `index`.
bool ends_sentence(const Units& words, std::size_t index) {
  if (words.read(index) != " ")
    return true;
  std::size_t last = index;
  while (last > 0 && stands_after_sentence(words.read(last - 1)))
    --last;
  return last > 0 && closes_sentence(words.read(last - 1));
}

} // namespace

bool Units::ends_line(std::size_t index) const {
  return is_blank(index) && read(index) == line_end;
}

Span Units::place(Span units) const {
  if (units.empty()) {
    const std::size_t at = units.begin < size() ? source[units.begin].begin : size() ? source.back().end : 0;
    return {at, at};
  }
  return {source[units.begin].begin, source[units.end - 1].end};
}

std::string_view Units::read(Span units) const {
  if (units.empty())
    return {};
  return slice(reading, {tokens[units.begin].span.begin, tokens[units.end - 1].span.end});
}

Units words_of(std::string_view text) {
  Units units;
  for (const Token& token : review::tokens_of(text))
    add(units, token.kind, token.span, text);
  return units;
}

namespace {

// Words joined into one unit between those blanks at which `parts` says so.
template<typename Parts> Units joined(std::string_view text, Parts parts) {
  const Units words = words_of(text);
  Units units;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (begin == end)
      return;
    const std::size_t at = units.reading.size();
    units.reading += words.read(Span{begin, end});
    units.tokens.push_back({{at, units.reading.size()}, TokenKind::word});
    units.source.push_back(words.place({begin, end}));
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words.is_blank(i) || !parts(words, i))
      continue;
    close(i);
    add(units, TokenKind::space, words.source[i], text);
    begin = i + 1;
  }
  close(words.size());
  return units;
}

} // namespace

Units runs_of(std::string_view text) {
  return joined(text, [](const Units&, std::size_t) { return true; });
}

Units sentences_of(std::string_view text) {
  return joined(text, ends_sentence);
}

namespace {

// Letters and marks that a run of units holds; blanks do not count.
std::size_t weight(const Units& units, std::size_t begin, std::size_t end) {
  std::size_t weight = 0;
  for (std::size_t i = begin; i < end; ++i)
    weight += units.is_blank(i) ? 0 : units.tokens[i].span.size();
  return weight;
}

} // namespace

std::vector<review::Match> common_units(const Units& old_units, const Units& new_units) {
  using review::Match;
  const auto matches =
      review::match_tokens(old_units.reading, old_units.tokens, new_units.reading, new_units.tokens);
  std::vector<Match> kept;
  // The weight of what lies between the run kept last and `next`.
  const auto change_before = [&](const Match& next) {
    const Match last = kept.empty() ? Match{} : kept.back();
    return std::max(weight(old_units, last.old_begin + last.size, next.old_begin),
                    weight(new_units, last.new_begin + last.size, next.new_begin));
  };
  const auto is_coincidence = [&](const Match& match, const Match& next) {
    if (match.old_begin == 0 && match.new_begin == 0)
      return false;
    const std::size_t own = weight(old_units, match.old_begin, match.old_begin + match.size);
    return own <= change_before(match) &&
           own <= std::max(weight(old_units, match.old_begin + match.size, next.old_begin),
                           weight(new_units, match.new_begin + match.size, next.new_begin));
  };
  for (const Match& match : matches) {
    while (!kept.empty()) {
      const Match last = kept.back();
      kept.pop_back();
      if (!is_coincidence(last, match)) {
        kept.push_back(last);
        break;
      }
    }
    kept.push_back(match);
  }
  const Match end{old_units.size(), new_units.size(), 0};
  while (!kept.empty()) {
    const Match last = kept.back();
    const bool reaches_end =
        last.old_begin + last.size == end.old_begin && last.new_begin + last.size == end.new_begin;
    kept.pop_back();
    if (reaches_end || !is_coincidence(last, end)) {
      kept.push_back(last);
      break;
    }
  }
  return kept;
}

} // namespace waymark::merge
