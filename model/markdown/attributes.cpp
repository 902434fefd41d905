// SPDX-License-Identifier: MIT
#include "model/markdown/attributes.h"

#include <algorithm>

namespace waymark::markdown {

namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool ends_word(char c) {
  return is_space(c) || c == '{' || c == '}' || c == '=';
}

class AttributeReader {
public:
  explicit AttributeReader(std::string_view text) : m_text(text) {}

  Attributes read() {
    while (m_at < m_text.size()) {
      const char c = m_text[m_at];
      if (is_space(c) || c == '{' || c == '}' || c == '=' || c == ':') {
        ++m_at;
      } else if (c == '.') {
        ++m_at;
        add_class(word());
      } else if (c == '#') {
        ++m_at;
        m_found.id = word();
      } else {
        read_name();
      }
    }
    return std::move(m_found);
  }

private:
  // A bare word is a class (`::: question`), or a key when `=` follows.
  void read_name() {
    const std::string name = word();
    if (m_at < m_text.size() && m_text[m_at] == '=') {
      ++m_at;
      m_found.values[name] = value();
    } else {
      add_class(name);
    }
  }

  std::string word() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !ends_word(m_text[m_at]))
      ++m_at;
    if (m_at == begin && m_at < m_text.size())
      ++m_at; // never stand still
    return std::string(m_text.substr(begin, m_at - begin));
  }

  std::string value() {
    if (m_at >= m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
      return m_at < m_text.size() && !ends_word(m_text[m_at]) ? word() : std::string();
    const char quote = m_text[m_at++];
    const std::size_t end = std::min(m_text.find(quote, m_at), m_text.size());
    std::string inside(m_text.substr(m_at, end - m_at));
    m_at = std::min(end + 1, m_text.size());
    return inside;
  }

  void add_class(std::string name) {
    while (!name.empty() && name.back() == ':')
      name.pop_back();
    if (!name.empty())
      m_found.classes.push_back(std::move(name));
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  Attributes m_found;
};

} // namespace

Attributes parse_attributes(std::string_view text) {
  return AttributeReader(text).read();
}

} // namespace waymark::markdown
