// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"

#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/pattern_text.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace waymark::checks {

namespace {

// The letter that every match of an alternative begins with; '\0' when it is not plain to see.
char first_letter(std::string_view alternative, bool ignore_case) {
  const bool grouped = alternative.starts_with('(') && !alternative.starts_with("(?") &&
                       closing_bracket(alternative, 0) + 1 == alternative.size();
  if (grouped)
    alternative = alternative.substr(1, alternative.size() - 2);
  if (alternative.empty() || !std::isalnum(static_cast<unsigned char>(alternative.front())))
    return '\0';
  const char next = alternative.size() > 1 ? alternative[1] : '\0';
  const bool perhaps = next == '?' || next == '*' || next == '{';
  if (perhaps || alternative.find('|') != std::string_view::npos)
    return '\0';
  const auto letter = static_cast<unsigned char>(alternative.front());
  return static_cast<char>(ignore_case ? std::tolower(letter) : letter);
}

// The alternatives' numbers with those in a row that begin with plain letters sorted by that letter.
// Alternatives that begin with different letters never match at the same place, so which comes first makes no
// difference; what begins otherwise stays where it is.
std::vector<std::size_t> by_first_letter(const std::vector<std::string>& alternatives, bool ignore_case) {
  std::vector<std::size_t> order(alternatives.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto letter = [&](std::size_t number) { return first_letter(alternatives[number], ignore_case); };
  for (auto begin = order.begin(); begin != order.end();) {
    const auto end =
        std::find_if(begin, order.end(), [&](std::size_t number) { return letter(number) == '\0'; });
    std::stable_sort(begin, end, [&](std::size_t a, std::size_t b) { return letter(a) < letter(b); });
    begin = end == order.end() ? end : end + 1;
  }
  return order;
}

// Neighbours that begin with the same letter are tried only where that letter stands.
std::string joined(const std::vector<std::string>& parts, bool ignore_case) {
  std::string out;
  for (std::size_t from = 0; from < parts.size();) {
    const char letter = first_letter(parts[from], ignore_case);
    std::size_t end = from + 1;
    while (letter != '\0' && end < parts.size() && first_letter(parts[end], ignore_case) == letter)
      ++end;
    std::string group;
    for (std::size_t i = from; i < end; ++i)
      if (!trimmed(parts[i]).empty())
        group.append(group.empty() ? "" : "|").append(parts[i]);
    if (!group.empty() && end - from > 1)
      group = "(?=" + std::string(1, letter) + ")(?:" + group + ")";
    if (!group.empty())
      out.append(out.empty() ? "" : "|").append(group);
    from = end;
  }
  return out;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  if (const auto at = text.find(what); at != std::string::npos)
    text.replace(at, what.size(), with);
  return text;
}

} // namespace

std::string assembled(const Assembly& parts, const std::string& word_template) {
  std::string frame = "(?m)(?:%s)";
  if (parts.edges == Edges::words)
    frame = word_template.empty() ? R"((?m)\b(?:%s)\b)" : word_template;
  return (parts.ignore_case ? "(?i)" : "") + parts.in_front +
         replaced(frame, "%s", joined(parts.alternatives, parts.ignore_case)) + parts.behind;
}

PatternSet::PatternSet(const Assembly& parts, const std::string& word_template) {
  // Compiled, an expression takes about twice its size, with letters of other alphabets more.
  constexpr std::size_t most_bytes = 12'000;
  m_order = by_first_letter(parts.alternatives, parts.ignore_case);
  std::vector<std::string> ordered;
  for (const std::size_t number : m_order)
    ordered.push_back(parts.alternatives[number]);
  Assembly part = parts;
  for (std::size_t from = 0; from == 0 || from < ordered.size();) {
    std::size_t end = from;
    for (std::size_t size = 0; end < ordered.size() && (end == from || size < most_bytes); ++end)
      size += ordered[end].size();
    const auto begin = ordered.begin();
    part.alternatives.assign(begin + static_cast<std::ptrdiff_t>(from),
                             begin + static_cast<std::ptrdiff_t>(end));
    m_parts.push_back({Pattern(assembled(part, word_template)), from});
    if (end == from)
      break;
    from = end;
  }
}

std::vector<PatternSet::Match> PatternSet::find_all(std::string_view text) const {
  std::vector<Match> all;
  if (m_parts.size() == 1) {
    for (PatternMatch& match : m_parts.front().pattern.find_all(text))
      all.push_back({std::move(match), m_parts.front().first});
    return all;
  }
  // Of what the patterns find next, the leftmost counts; at one place, the first pattern's.
  std::vector<std::optional<PatternMatch>> next(m_parts.size());
  const auto advance = [&](std::size_t i, std::size_t from) {
    PatternMatch match;
    next[i].reset();
    if (m_parts[i].pattern.find_words(text, from, match))
      next[i] = std::move(match);
  };
  for (std::size_t i = 0; i < m_parts.size(); ++i)
    advance(i, 0);
  for (;;) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < next.size(); ++i)
      if (next[i] && (!best || next[i]->whole().begin < next[*best]->whole().begin))
        best = i;
    if (!best)
      return all;
    const std::size_t end = next[*best]->whole().end;
    all.push_back({std::move(*next[*best]), m_parts[*best].first});
    for (std::size_t i = 0; i < next.size(); ++i)
      if (i == *best || (next[i] && next[i]->whole().begin < end))
        advance(i, end);
  }
}

bool PatternSet::found_in(std::string_view text) const {
  return std::any_of(m_parts.begin(), m_parts.end(),
                     [&](const Part& part) { return part.pattern.found_in(text); });
}

Exceptions Exceptions::read(RuleText& text, const Surroundings& around) {
  Exceptions exceptions(text.list("exceptions"));
  if (text.flag("vocab", true))
    exceptions.m_also = around.accepted_exceptions;
  return exceptions;
}

Exceptions::Exceptions(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) { return trimmed(word).empty(); });
  Assembly patterns;
  for (const std::string& word : words) {
    const bool plain = is_phrase(word) && word.front() != '-' && word.back() != '-' && trimmed(word) == word;
    if (plain)
      m_phrases.add(word);
    else
      patterns.alternatives.push_back(word.starts_with("(?i)") ? "(?:" + word + ")" : "(?-i:" + word + ")");
  }
  if (!patterns.alternatives.empty())
    m_patterns = PatternSet(patterns, {});
}

bool Exceptions::cover(std::string_view match) const {
  return has_phrase(match) || m_patterns.found_in(match) || (m_also && m_also->cover(match));
}

bool Exceptions::has_phrase(std::string_view match) const {
  if (m_phrases.empty())
    return false;
  std::vector<std::size_t> begins;
  bool word_before = false;
  for (std::size_t at = 0, place = 0; place <= match.size(); place = at) {
    const char32_t c = place < match.size() ? next_character(match, at) : U' ';
    const bool word = is_letter(c) || is_digit(c) || is_mark(c) || c == '_';
    if (word && !word_before)
      begins.push_back(place);
    if (!word && word_before)
      for (auto begin = begins.rbegin(); begin != begins.rend() && place - *begin <= m_phrases.longest();
           ++begin)
        if (m_phrases.has(match.substr(*begin, place - *begin)))
          return true;
    word_before = word;
    if (place == match.size())
      break;
  }
  return false;
}

std::string without_captures(std::string_view expression) {
  std::string out;
  bool in_set = false;
  for (std::size_t i = 0; i < expression.size(); ++i) {
    const char c = expression[i];
    out += c;
    if (c == '\\' && i + 1 < expression.size()) {
      out += expression[++i];
    } else if (in_set) {
      in_set = c != ']';
    } else if (c == '[') {
      in_set = true;
      // A `]` straight after the bracket is one of the set.
      for (const char first : {'^', ']'})
        if (i + 1 < expression.size() && expression[i + 1] == first)
          out += expression[++i];
    } else if (c == '(') {
      const auto rest = expression.substr(i + 1);
      if (!rest.starts_with('?') && !rest.starts_with('*')) {
        out += "?:";
      } else if (const auto name = rest.starts_with("?P<") ? 3 : 2;
                 rest.starts_with("?P<") ||
                 (rest.starts_with("?<") && !rest.starts_with("?<=") && !rest.starts_with("?<!"))) {
        const auto end = rest.find('>', name);
        if (end != std::string_view::npos) {
          out += "?:";
          i += end + 1;
        }
      }
    }
  }
  return out;
}

std::string as_choice(const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0)
      out += i + 1 < words.size() ? ", " : words.size() == 2 ? " or " : ", or ";
    out += "'" + words[i] + "'";
  }
  return out;
}

std::vector<std::string> split_choice(std::string_view text) {
  std::vector<std::string> parts;
  for (;;) {
    const auto bar = text.find('|');
    parts.emplace_back(text.substr(0, bar));
    if (bar == std::string_view::npos)
      return parts;
    text.remove_prefix(bar + 1);
  }
}

bool is_phrase(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (!is_letter(c) && !is_digit(c) && c != ' ' && c != '-')
      return false;
  }
  return true;
}

Span trimmed_span(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  if (inner.empty())
    return span;
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

} // namespace waymark::checks
