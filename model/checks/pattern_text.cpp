// SPDX-License-Identifier: MIT
#include "model/checks/pattern_text.h"

#include <algorithm>
#include <cctype>

namespace waymark::checks {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// The end of what begins at `at`: an escape, a whole set, or one character.
std::size_t end_of_unit(std::string_view text, std::size_t at) {
  if (text[at] == '\\')
    return std::min(at + 2, text.size());
  if (text[at] != '[')
    return at + 1;
  std::size_t end = at + 1;
  if (text.substr(end).starts_with('^'))
    ++end;
  if (text.substr(end).starts_with(']'))
    ++end;
  while (end < text.size() && text[end] != ']')
    end = text[end] == '\\' ? end + 2 : end + 1;
  return std::min(end + 1, text.size());
}

// The letters of "(?im)" or "(?i:" at `at`; empty for other groups.
std::string_view flags_at(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("(?"))
    return {};
  const auto end = text.find_first_not_of("imsx-", at + 2);
  const bool flags = end != npos && end > at + 2 && (text[end] == ')' || text[end] == ':');
  return flags ? text.substr(at + 2, end - at - 2) : std::string_view();
}

bool refers_to_group(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); at = end_of_unit(text, at))
    if (text[at] == '\\' && (std::isdigit(static_cast<unsigned char>(text[at + 1])) || text[at + 1] == 'k'))
      return true;
  return false;
}

} // namespace

std::size_t closing_bracket(std::string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); at = end_of_unit(text, at)) {
    depth += text[at] == '(';
    depth -= text[at] == ')';
    if (depth == 0)
      return at;
  }
  return npos;
}

WithCallouts with_callouts(std::string_view expression) {
  constexpr std::size_t most_callouts = 255;
  WithCallouts result;
  std::string flags;
  for (std::size_t at = 0; at < expression.size();) {
    const auto rest = expression.substr(at);
    if (const auto more = flags_at(expression, at); !more.empty()) {
      if (more.find('-') != npos)
        return {};
      flags += more;
    }
    const bool negated = rest.starts_with("(?<!");
    if (!negated && !rest.starts_with("(?<=")) {
      const std::size_t end = end_of_unit(expression, at);
      result.expression += expression.substr(at, end - at);
      at = end;
      continue;
    }
    const std::size_t end = closing_bracket(expression, at);
    const auto inside = end == npos ? std::string_view() : expression.substr(at + 4, end - at - 4);
    if (end == npos || refers_to_group(inside) || result.lookbehinds.size() >= most_callouts)
      return {};
    result.expression += "(?C" + std::to_string(result.lookbehinds.size()) + ")";
    const std::string switched = flags.empty() ? std::string() : "(?" + flags + ")";
    result.lookbehinds.push_back({switched + "(?:" + std::string(inside) + ")\\z", negated});
    at = end + 1;
  }
  return result;
}

std::string with_braced_code_points(std::string_view expression) {
  constexpr std::size_t figures = 4;
  if (expression.find("\\u") == npos)
    return std::string(expression);
  std::string out;
  for (std::size_t at = 0; at < expression.size();) {
    const auto code = expression.substr(std::min(at + 2, expression.size()), figures);
    const bool escape =
        expression.substr(at).starts_with("\\u") && code.size() == figures &&
        std::all_of(code.begin(), code.end(), [](unsigned char c) { return std::isxdigit(c); });
    if (escape)
      out.append("\\x{").append(code).append("}");
    else
      out += expression.substr(at, expression[at] == '\\' ? 2 : 1);
    at += escape ? 2 + figures : expression[at] == '\\' ? 2 : 1;
  }
  return out;
}

} // namespace waymark::checks
