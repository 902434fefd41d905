// SPDX-License-Identifier: MIT
#include "model/checks/glob.h"

#include "model/checks/pattern.h"

#include <string>

namespace waymark::checks {

namespace {

std::string as_expression(std::string_view glob) {
  std::string out = "(?s)\\A";
  int braces = 0;
  for (std::size_t i = 0; i < glob.size(); ++i) {
    const char c = glob[i];
    if (c == '*') {
      while (i + 1 < glob.size() && glob[i + 1] == '*')
        ++i;
      out += ".*";
    } else if (c == '?') {
      out += '.';
    } else if (c == '{') {
      ++braces;
      out += "(?:";
    } else if (c == '}' && braces > 0) {
      --braces;
      out += ')';
    } else if (c == ',' && braces > 0) {
      out += '|';
    } else if (const auto end = glob.find(']', i + 2); c == '[' && end != std::string_view::npos) {
      const bool negated = glob[i + 1] == '!' || glob[i + 1] == '^';
      out += negated ? "[^" : "[";
      for (const char in_set : glob.substr(i + 1 + negated, end - i - 1 - negated))
        out += in_set == '\\' || in_set == '[' || in_set == '^' ? std::string("\\") + in_set
                                                                : std::string(1, in_set);
      out += ']';
      i = end;
    } else if (c == '\\' && i + 1 < glob.size()) {
      out += escape_pattern(glob.substr(++i, 1));
    } else {
      out += escape_pattern(glob.substr(i, 1));
    }
  }
  return out.append(static_cast<std::size_t>(braces), ')') + "\\z";
}

} // namespace

bool glob_matches(std::string_view glob, std::string_view path) {
  if (!glob.empty() && glob.front() == '!')
    return !glob_matches(glob.substr(1), path);
  try {
    return Pattern(as_expression(glob)).found_in(path);
  } catch (const std::runtime_error&) {
    return false; // a set such as [z-a] fits nothing
  }
}

} // namespace waymark::checks
