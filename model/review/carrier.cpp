// SPDX-License-Identifier: MIT
#include "model/review/carrier.h"

#include "model/review/match_sentences.h"

#include <algorithm>

namespace waymark::review {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t telling_words = 3; // so many words by themselves are hardly a coincidence

// The tokens that a span touches.
Span tokens_in(const std::vector<Token>& tokens, Span span) {
  const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const Token& token) { return token.span.end <= span.begin; });
  const auto last = std::partition_point(first, tokens.end(),
                                         [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(last - tokens.begin())};
}

} // namespace

Carrier::Carrier(std::string_view old_text, std::string_view new_text)
    : m_old_text(old_text), m_new_text(new_text), m_old(tokens_of(old_text)), m_new(tokens_of(new_text)),
      m_to(m_old.size(), none), m_matched(m_new.size()) {
  for (const Match& match : match_sentences(old_text, m_old, new_text, m_new)) {
    for (std::size_t i = 0; i < match.size; ++i) {
      m_to[match.old_begin + i] = match.new_begin + i;
      m_matched[match.new_begin + i] = true;
    }
  }
}

std::optional<Span> Carrier::carry(Span span) const {
  const Span inside = tokens_in(m_old, span);
  if (inside.empty() || !survives(inside))
    return std::nullopt;
  const Span place{new_begin(inside, span), new_end(inside, span)};
  const Count now = count(inside);
  const bool changed = now.kept_words < now.words;
  if (place.begin >= place.end || (changed && (is_another_passage(inside, place) || joined_others(inside))))
    return std::nullopt;
  return place;
}

bool Carrier::keeps_all_words(Span span) const {
  const Count now = count(tokens_in(m_old, span));
  return now.kept_words == now.words;
}

bool Carrier::is_new(Span place) const {
  const Span inside = tokens_in(m_new, place);
  std::size_t words = 0, fresh = 0;
  for (std::size_t i = inside.begin; i < inside.end; ++i) {
    if (m_new[i].kind != TokenKind::word)
      continue;
    ++words;
    fresh += !m_matched[i];
  }
  return words > 0 && 2 * fresh > words;
}

Carrier::Count Carrier::count(Span inside) const {
  Count count;
  for (std::size_t i = inside.begin; i < inside.end; ++i) {
    const bool kept = m_to[i] != none;
    if (m_old[i].kind == TokenKind::word) {
      ++count.words;
      count.kept_words += kept;
    } else if (m_old[i].kind == TokenKind::mark) {
      ++count.marks;
      count.kept_marks += kept;
    }
  }
  return count;
}

bool Carrier::survives(Span inside) const {
  const Count now = count(inside);
  if (now.words == 0)
    return now.kept_marks == now.marks && m_to[inside.begin] != none && stands_beside_the_same(inside);
  if (2 * now.kept_words < now.words)
    return false;
  return now.kept_words >= telling_words || stands_beside_the_same(inside);
}

// The nearest word before or after the passage is still right beside what is left of it. At the very
// beginning and end of the text there is nothing that could be beside.
bool Carrier::stands_beside_the_same(Span inside) const {
  constexpr std::size_t near = 4; // tokens: a word, its blank, perhaps a mark
  std::size_t first = inside.begin, last = inside.end;
  while (first < last && m_to[first] == none)
    ++first;
  while (last > first && m_to[last - 1] == none)
    --last;
  if (first == last)
    return false;
  if (inside.begin == 0 && inside.end == m_old.size()) { // nothing beside it: then it must be there just once
    const std::size_t at = m_new_text.find(m_old_text);
    return at != std::string_view::npos && m_new_text.find(m_old_text, at + 1) == std::string_view::npos;
  }
  for (std::size_t back = 1; back <= near && back <= inside.begin; ++back) {
    const std::size_t i = inside.begin - back;
    if (m_old[i].kind == TokenKind::word)
      if (m_to[i] != none && m_to[first] - m_to[i] <= first - i + near)
        return true;
  }
  for (std::size_t i = inside.end; i < std::min(inside.end + near, m_old.size()); ++i) {
    if (m_old[i].kind == TokenKind::word)
      if (m_to[i] != none && m_to[i] - m_to[last - 1] <= i - (last - 1) + near)
        return true;
  }
  return false;
}

// New words inside the place that stood in the old text, together with the words around them, outside the
// passage.
bool Carrier::is_another_passage(Span inside, Span place) const {
  constexpr std::size_t around = 2; // words on each side
  constexpr std::size_t many = 400; // words; so long a passage has no double
  std::vector<std::size_t> words;   // of the place
  const Span tokens = tokens_in(m_new, place);
  for (std::size_t i = tokens.begin; i < tokens.end; ++i)
    if (m_new[i].kind == TokenKind::word)
      words.push_back(i);
  for (std::size_t begin = 0; begin < words.size() && words.size() < many; ++begin) {
    if (m_matched[words[begin]])
      continue;
    std::size_t end = begin;
    while (end < words.size() && !m_matched[words[end]])
      ++end;
    std::vector<std::string_view> phrase;
    for (std::size_t i = begin - std::min(begin, around); i < std::min(end + around, words.size()); ++i)
      phrase.push_back(slice(m_new_text, m_new[words[i]].span));
    if (phrase.size() >= telling_words && stood_elsewhere(phrase, inside))
      return true;
    begin = end;
  }
  return false;
}

bool Carrier::stood_elsewhere(const std::vector<std::string_view>& words, Span inside) const {
  std::vector<std::size_t> old_words;
  for (std::size_t i = 0; i < m_old.size(); ++i)
    if (m_old[i].kind == TokenKind::word && (i < inside.begin || i >= inside.end))
      old_words.push_back(i);
  const auto found = std::search(
      old_words.begin(), old_words.end(), words.begin(), words.end(),
      [&](std::size_t i, std::string_view word) { return slice(m_old_text, m_old[i].span) == word; });
  return found != old_words.end();
}

bool Carrier::is_same_paragraph(std::string_view text, std::size_t one_end, std::size_t other_begin) const {
  const std::string_view between = text.substr(one_end, other_begin - one_end);
  const std::size_t feed = between.find('\n');
  return feed == std::string_view::npos || between.find_first_not_of(" \t\r", feed + 1) >= between.size() ||
         between[between.find_first_not_of(" \t\r", feed + 1)] != '\n';
}

// Whether the nearest words that are left before or after share a paragraph with the passage now and did not
// before.
bool Carrier::joined_others(Span inside) const {
  std::size_t first = inside.begin, last = inside.end - 1;
  while (m_to[first] == none)
    ++first;
  while (m_to[last] == none)
    --last;
  const auto is_kept_word = [&](std::size_t i) {
    return m_old[i].kind == TokenKind::word && m_to[i] != none;
  };
  std::size_t before = inside.begin;
  while (before > 0 && !is_kept_word(before - 1))
    --before;
  if (before-- > 0 &&
      is_same_paragraph(m_new_text, m_new[m_to[before]].span.end, m_new[m_to[first]].span.begin) &&
      !is_same_paragraph(m_old_text, m_old[before].span.end, m_old[inside.begin].span.begin))
    return true;
  std::size_t after = inside.end;
  while (after < m_old.size() && !is_kept_word(after))
    ++after;
  return after < m_old.size() &&
         is_same_paragraph(m_new_text, m_new[m_to[last]].span.end, m_new[m_to[after]].span.begin) &&
         !is_same_paragraph(m_old_text, m_old[inside.end - 1].span.end, m_old[after].span.begin);
}

std::size_t Carrier::words_between(std::size_t begin, std::size_t end) const {
  std::size_t words = 0;
  for (std::size_t i = begin; i < end; ++i)
    words += m_new[i].kind == TokenKind::word;
  return words;
}

// Blanks are alike however long they are, so a place inside one may lie behind the end of the other.
// When the first words were replaced, what replaced them belongs to the passage, unless it is so much more
// that it was rather put in before.
std::size_t Carrier::new_begin(Span inside, Span span) const {
  std::size_t first = inside.begin, lost = 0;
  for (; m_to[first] == none; ++first)
    lost += m_old[first].kind == TokenKind::word;
  const Token& there = m_new[m_to[first]];
  if (first == inside.begin)
    return there.span.begin +
           std::min(there.span.size(), span.begin - std::min(span.begin, m_old[first].span.begin));
  if (inside.begin > 0 && m_to[inside.begin - 1] != none) {
    const std::size_t before = m_to[inside.begin - 1];
    if (words_between(before + 1, m_to[first]) <= 2 * lost + 1)
      return m_new[before].span.end;
  }
  return there.span.begin;
}

std::size_t Carrier::new_end(Span inside, Span span) const {
  std::size_t last = inside.end - 1, lost = 0;
  for (; m_to[last] == none; --last)
    lost += m_old[last].kind == TokenKind::word;
  const Token& there = m_new[m_to[last]];
  if (last + 1 == inside.end)
    return there.span.end -
           std::min(there.span.size(), m_old[last].span.end - std::min(span.end, m_old[last].span.end));
  if (inside.end < m_old.size() && m_to[inside.end] != none) {
    const std::size_t after = m_to[inside.end];
    if (words_between(m_to[last] + 1, after) <= 2 * lost + 1)
      return m_new[after].span.begin;
  }
  return there.span.end;
}

} // namespace waymark::review
