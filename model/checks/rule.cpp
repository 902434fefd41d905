// SPDX-License-Identifier: MIT
#include "model/checks/rule.h"

#include "model/checks/expression.h"

namespace waymark::checks {

std::string_view name_of(Level level) {
  switch (level) {
  case Level::suggestion:
    return "suggestion";
  case Level::warning:
    return "warning";
  case Level::error:
    break;
  }
  return "error";
}

Hit hit_at(const RuleHead& head, const Passage& passage, Span span) {
  const std::string match(slice(passage.text, span));
  Hit hit{span, {match}, head.action.better_than(match), false};
  if (!head.action.name.empty())
    hit.words.push_back(hit.better.empty()       ? match
                        : hit.better.size() == 1 ? hit.better.front()
                                                 : as_choice(hit.better));
  return hit;
}

std::string filled_message(const std::string& message, const std::vector<std::string>& words) {
  std::string filled;
  std::size_t next = 0;
  for (std::size_t i = 0; i < message.size(); ++i) {
    if (message[i] == '%' && i + 1 < message.size() && message[i + 1] == 's') {
      if (next < words.size())
        filled += words[next++];
      ++i;
    } else if (message[i] == '%' && i + 1 < message.size() && message[i + 1] == '%') {
      filled += message[i++];
    } else {
      filled += message[i];
    }
  }
  std::string out;
  for (const char c : filled) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out;
}

} // namespace waymark::checks
