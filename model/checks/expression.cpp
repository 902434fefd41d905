// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"

#include "model/checks/ini_file.h"
#include "model/checks/letters.h"

#include <algorithm>

namespace waymark::checks {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (trimmed(part).empty())
      continue;
    if (!out.empty())
      out += '|';
    out += part;
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
         replaced(frame, "%s", joined(parts.alternatives)) + parts.behind;
}

PatternSet::PatternSet(const Assembly& parts, const std::string& word_template) {
  // Compiled, an expression takes about twice its size, with letters of other alphabets more.
  constexpr std::size_t most_bytes = 12'000;
  Assembly part = parts;
  for (std::size_t from = 0; from == 0 || from < parts.alternatives.size();) {
    std::size_t end = from;
    for (std::size_t size = 0; end < parts.alternatives.size() && (end == from || size < most_bytes); ++end)
      size += parts.alternatives[end].size();
    const auto begin = parts.alternatives.begin();
    part.alternatives.assign(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(end));
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
  return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.pattern.found_in(text); });
}

Exceptions Exceptions::read(RuleText& text, const Surroundings& around) {
  auto words = text.list("exceptions");
  if (text.flag("vocab", true))
    words.insert(words.end(), around.accepted.begin(), around.accepted.end());
  return Exceptions(std::move(words));
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
  return has_phrase(match) || m_patterns.found_in(match);
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
      for (auto begin = begins.rbegin(); begin != begins.rend() && place - *begin <= m_phrases.longest(); ++begin)
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
