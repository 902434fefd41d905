// SPDX-License-Identifier: MIT
#include "model/checks/vale_search.h"

#include "model/checks/vale_counts.h"
#include "model/checks/vale_text.h"
#include "model/checks/vale_words.h"

#include <algorithm>

namespace waymark::checks {

namespace {

constexpr auto nowhere = std::string_view::npos;

bool is_word_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The letter in front of a place. What is in front of `start` is crossed out.
char letter_before(std::string_view text, std::size_t start, std::size_t at) {
  return at > start ? text[at - 1] : '@';
}

bool is_boundary(std::string_view text, std::size_t start, std::size_t at) {
  const bool word_before = at > 0 && is_word_letter(letter_before(text, start, at));
  return word_before != (at < text.size() && is_word_letter(text[at]));
}

// Whether the words are hyphened or stand in backquotes, as far as two letters tell.
bool is_beside_marks(std::string_view text, std::size_t start, Span found) {
  const auto is_mark = [](char c) { return c == '`' || c == '-'; };
  const bool in_front = found.begin > 1 && is_mark(letter_before(text, start, found.begin));
  const bool behind = found.end + 1 < text.size() && is_mark(text[found.end + 1]);
  return in_front || behind;
}

// As many signs as the text has characters; line ends stay.
std::string signs_for(std::string_view text, char sign) {
  std::string signs;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      signs += c == '\n' ? '\n' : sign;
  return signs;
}

void replace_first(std::string& text, std::string_view words) {
  if (const std::size_t at = text.find(words); at != std::string::npos)
    text.replace(at, words.size(), signs_for(words, '@'));
}

std::size_t count_of(std::string_view text, std::string_view words) {
  std::size_t count = 0;
  for (auto at = text.find(words); at != nowhere; at = text.find(words, at + words.size()))
    ++count;
  return count;
}

// The last sentence with the words in it, not at its beginning unless they are all of it.
std::string_view sentence_around(std::string_view part, std::string_view words) {
  std::string_view sentence;
  for (const Span span : vale_sentences(part)) {
    const std::string_view candidate = slice(part, span);
    const std::size_t at = candidate.find(words);
    if (candidate == words || (at != nowhere && at > 0))
      sentence = candidate;
  }
  return sentence;
}

std::size_t line_end_of(std::string_view text, std::size_t from) {
  return std::min(text.find('\n', from), text.size());
}

// The first line that has every word of the sentence, wherever.
std::optional<std::string_view> line_like(std::string_view text, std::string_view sentence) {
  const auto words = vale_words(sentence);
  for (std::size_t from = 0; from <= text.size(); from = line_end_of(text, from) + 1) {
    const std::string_view line = text.substr(from, line_end_of(text, from) - from);
    if (std::all_of(words.begin(), words.end(),
                    [&](const ValeWord& word) { return line.find(word.text) != nowhere; }))
      return line;
  }
  return std::nullopt;
}

// Crosses out without a change in length, so that counts hold: characters of several bytes become one of as
// many that no text has.
void blot(std::string& text, Span span) {
  cross_out(text, span, '#');
  constexpr std::string_view strange[] = {"\xC2\x80", "\xEE\x80\x80", "\xF3\xB0\x80\x80"};
  for (std::size_t at = span.begin; at < span.end;) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (width > 1 && at + width <= span.end)
      text.replace(at, width, strange[width - 2]);
    at += width;
  }
}

std::vector<std::size_t> line_starts_of(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (auto at = text.find('\n'); at != nowhere; at = text.find('\n', at + 1))
    starts.push_back(at + 1);
  return starts;
}

} // namespace

ValeSearch::ValeSearch(std::string_view source, const CrossedText& crossed)
    : m_crossed(crossed), m_source(sanitised(source)), m_source_points(m_source.text()),
      m_source_lines(line_starts_of(m_source.text())), m_text(crossed.text), m_points(m_text),
      m_lines(line_starts_of(m_text)) {}

void ValeSearch::enter_block(std::size_t block) {
  m_lost_track = block >= m_crossed.blocks.size();
  if (m_lost_track)
    return;
  const CrossedText::Block& state = m_crossed.blocks[block];
  forget_found();
  apply_crossings(state.crossings);
  m_line = state.line;
  m_by_line = state.by_line;
}

void ValeSearch::enter_summary() {
  forget_found();
  apply_crossings(m_crossed.crossings.size());
  m_by_line = false;
}

void ValeSearch::enter_raw() {
  forget_found();
  m_text = m_source.text();
  m_points = CodePointMap(m_text);
  m_by_line = false;
}

std::optional<Span> ValeSearch::find(const Wanted& wanted) {
  const std::pair looking(wanted.rule, wanted.part);
  if (m_looking.first != looking.first || m_looking.second.data() != looking.second.data() ||
      m_looking.second.size() != looking.second.size()) {
    forget_found();
    m_part_points.emplace(wanted.part);
  }
  m_looking = looking;
  std::optional<Span> place;
  if (m_by_line)
    place = in_its_line(wanted);
  if (!place)
    place = in_the_text(wanted);
  if (place)
    cross_out_found(wanted.words);
  return place;
}

std::optional<Span> ValeSearch::in_its_line(const Wanted& wanted) const {
  const auto [begin, end] = counted(wanted);
  m_search.spend(m_line * sizeof(std::size_t));
  for (std::size_t number = 0; number <= m_line && number < m_lines.size(); ++number) {
    const std::size_t next = number + 1 < m_lines.size() ? m_lines[number + 1] : m_text.size();
    const auto line = std::string_view(m_text).substr(m_lines[number], next - m_lines[number]);
    // Vale takes counts of characters for counts of bytes here.
    const bool exact = line.size() > end && line.substr(begin, end - begin) == wanted.words;
    if (!exact && number != m_line)
      continue;
    const auto found = stretch_in(line, wanted.part, wanted.words);
    if (!found || number >= m_source_lines.size())
      return std::nullopt;
    return source_span({m_source_points.to_code_point(m_source_lines[number]) + found->begin, found->size});
  }
  return std::nullopt;
}

std::optional<Span> ValeSearch::in_the_text(const Wanted& wanted) const {
  constexpr std::size_t small = 1000;
  std::string_view searched = m_text;
  std::string copy;
  if (m_text.size() < small && count_of(m_text, wanted.words) > 1) {
    copy = m_text;
    for (const auto word : split_at_white(std::string_view(m_text).substr(0, counted(wanted).begin)))
      replace_first(copy, word);
    searched = copy;
  }
  const auto found = stretch_in(searched, wanted.part, wanted.words);
  if (!found || found->begin >= m_source_points.size())
    return std::nullopt;
  return source_span(*found);
}

std::optional<ValeSearch::Stretch> ValeSearch::stretch_in(std::string_view text, std::string_view part,
                                                          std::string_view words) const {
  const std::size_t whole = m_search.find(text, part);
  const std::size_t start = whole == nowhere ? 0 : whole;
  std::size_t at = place_of_words(text, start, words);
  if (at != nowhere) {
    if (text[at] == '_')
      ++at;
    return Stretch{count_to(text, at), count_code_points(words)};
  }
  const std::string_view sentence = sentence_around(part, words);
  if (sentence.empty())
    return std::nullopt;
  m_search.spend(text.size());
  const std::string hidden = signs_for(text.substr(0, start), '@') + std::string(text.substr(start));
  const auto line = line_like(hidden, sentence);
  if (!line)
    return std::nullopt;
  // Vale takes a count of bytes for a count of characters here.
  return Stretch{hidden.find(*line), count_code_points(*line)};
}

std::size_t ValeSearch::place_of_words(std::string_view text, std::size_t start,
                                       std::string_view words) const {
  const auto first = next_whole(text, start, words, start);
  if (!first)
    return m_search.find(text, words, start);
  for (auto found = first; found; found = next_whole(text, start, words, found->end))
    if (!is_beside_marks(text, start, *found))
      return found->begin;
  return first->begin;
}

// The next place of the words, as whole words or between underscores. The span includes those.
std::optional<Span> ValeSearch::next_whole(std::string_view text, std::size_t start, std::string_view words,
                                           std::size_t from) const {
  for (std::size_t at = m_search.find(text, words, from); at != nowhere;
       at = m_search.find(text, words, at + 1)) {
    Span found{at, at + words.size()};
    if (at > from && text[at - 1] == '_')
      --found.begin;
    else if (at != 0 && !is_boundary(text, start, at))
      continue;
    if (found.end < text.size() && text[found.end] == '_')
      ++found.end;
    else if (found.end < text.size() && !is_boundary(text, start, found.end))
      continue;
    return found;
  }
  return std::nullopt;
}

Span ValeSearch::counted(const Wanted& wanted) const {
  if (wanted.counts_bytes)
    return wanted.in_part;
  return {m_part_points->to_code_point(wanted.in_part.begin),
          m_part_points->to_code_point(wanted.in_part.end)};
}

std::size_t ValeSearch::count_to(std::string_view text, std::size_t end) const {
  return text.data() == m_text.data() ? m_points.to_code_point(end) : count_code_points(text.substr(0, end));
}

// Never past the end of the line.
Span ValeSearch::source_span(Stretch stretch) const {
  const std::size_t begin = m_source_points.to_byte(stretch.begin);
  const auto next_line = std::upper_bound(m_source_lines.begin(), m_source_lines.end(), begin);
  const std::size_t line_end = next_line == m_source_lines.end() ? m_source.text().size() : *next_line;
  const std::size_t end = m_source_points.to_byte(stretch.begin + stretch.size);
  return source_span_of(m_source.pieces(), {begin, std::min(end, line_end)});
}

void ValeSearch::cross_out_found(std::string_view words) {
  const std::size_t at = m_search.find(m_text, words);
  if (at == std::string::npos)
    return;
  m_found.emplace_back(at, words);
  blot(m_text, {at, at + words.size()});
}

void ValeSearch::forget_found() {
  for (; !m_found.empty(); m_found.pop_back())
    m_text.replace(m_found.back().first, m_found.back().second.size(), m_found.back().second);
  m_looking = {};
}

void ValeSearch::apply_crossings(std::size_t count) {
  for (; m_applied < count; ++m_applied)
    cross_out(m_text, m_crossed.crossings[m_applied], '@');
}

} // namespace waymark::checks
