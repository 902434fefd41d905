// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"

#include "model/checks/ini_file.h"

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

Exceptions Exceptions::read(RuleText& text, const Surroundings& around) {
  auto words = text.list("exceptions");
  if (text.flag("vocab", true))
    words.insert(words.end(), around.accepted.begin(), around.accepted.end());
  return Exceptions(std::move(words), around);
}

Exceptions::Exceptions(std::vector<std::string> words, const Surroundings& around) {
  std::erase_if(words, [](const std::string& word) { return trimmed(word).empty(); });
  if (words.empty())
    return;
  // Alternation takes the first that fits: the longest first, so that "a b" is tried before "a".
  std::stable_sort(words.begin(), words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (std::string& word : words)
    word = word.starts_with("(?i)") ? "(?:" + word + ")" : "(?-i:" + word + ")";
  m_pattern.emplace(assembled({words, Edges::words, true, {}, {}}, around.word_template));
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
      out += i + 1 == words.size() ? " or " : ", ";
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
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isalnum(c) || c == ' ' || c == '-' || c >= 0x80; });
}

Span trimmed_span(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  if (inner.empty())
    return span;
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

} // namespace waymark::checks
