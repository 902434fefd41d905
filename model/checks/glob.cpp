// SPDX-License-Identifier: MIT
#include "model/checks/glob.h"

namespace waymark::checks {

namespace {

class Translation {
public:
  explicit Translation(std::string_view glob)
      : m_glob(glob), m_by_folder(glob.find("**") != std::string_view::npos) {}

  std::string expression() {
    while (m_at < m_glob.size())
      one();
    return "(?s)\\A" + m_out.append(static_cast<std::size_t>(m_braces), ')') + "\\z";
  }

private:
  void one() {
    const char c = m_glob[m_at];
    const auto end_of_set = m_glob.find(']', m_at + 2);
    if (c == '*')
      return stars();
    if (c == '[' && end_of_set != std::string_view::npos)
      return set(end_of_set);
    ++m_at;
    if (c == '?') {
      m_out += m_by_folder ? "[^/]" : ".";
    } else if (c == '{') {
      ++m_braces;
      m_out += "(?:";
    } else if (c == '}' && m_braces > 0) {
      --m_braces;
      m_out += ')';
    } else if (c == ',' && m_braces > 0) {
      m_out += '|';
    } else if (c == '\\' && m_at < m_glob.size()) {
      m_out += escape_pattern(m_glob.substr(m_at++, 1));
    } else {
      m_out += escape_pattern(std::string_view(&c, 1));
    }
  }

  void stars() {
    const std::size_t begin = m_at;
    while (m_at < m_glob.size() && m_glob[m_at] == '*')
      ++m_at;
    const bool twice = m_at - begin > 1;
    if (twice && m_at < m_glob.size() && m_glob[m_at] == '/') {
      ++m_at;
      m_out += "(?:.*/)?"; // no folder, or any
    } else {
      m_out += m_by_folder && !twice ? "[^/]*" : ".*";
    }
  }

  void set(std::size_t end) {
    const bool negated = m_glob[m_at + 1] == '!' || m_glob[m_at + 1] == '^';
    m_out += negated ? "[^" : "[";
    for (const char in_set : m_glob.substr(m_at + 1 + negated, end - m_at - 1 - negated)) {
      if (in_set == '\\' || in_set == '[' || in_set == '^')
        m_out += '\\';
      m_out += in_set;
    }
    m_out += ']';
    m_at = end + 1;
  }

  std::string_view m_glob;
  bool m_by_folder;
  std::size_t m_at = 0;
  int m_braces = 0;
  std::string m_out;
};

} // namespace

Glob::Glob(std::string_view text) {
  m_negated = text.starts_with('!');
  while (text.starts_with('!'))
    text.remove_prefix(1);
  try {
    m_pattern.emplace(Translation(text).expression());
  } catch (const PatternError&) {
    m_pattern.reset();
  }
}

bool Glob::matches(std::string_view path) const {
  try {
    return m_pattern && m_pattern->found_in(path) != m_negated;
  } catch (const PatternTooSlow&) {
    return false;
  }
}

} // namespace waymark::checks
