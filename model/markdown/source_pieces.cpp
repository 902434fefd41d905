// SPDX-License-Identifier: MIT
#include "model/markdown/source_pieces.h"

#include "model/markdown/entities.h"

#include <algorithm>

namespace waymark::markdown {

namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_newline(char c) {
  return c == '\n' || c == '\r';
}

constexpr std::string_view stand_in = "\uFFFD"; ///< what CommonMark puts for a NUL byte

class Walk {
public:
  Walk(std::string_view source, const Node& block, const std::vector<Container>& containers)
      : m_source(source), m_at(block.span.begin), m_end(block.span.end), m_containers(containers) {
    skip_spaces();
    if (block.kind == NodeKind::heading && peek() == '#') {
      skip_run('#');
      skip_spaces();
    }
  }

  void locate(std::vector<Node>& nodes) {
    for (Node& node : nodes) {
      node.span.begin = m_at;
      step_over(node);
      node.span.end = m_at;
    }
  }

private:
  void step_over(Node& node) {
    switch (node.kind) {
    case NodeKind::text:
      return literal(node);
    case NodeKind::code:
      return code(node);
    case NodeKind::html_inline:
      return verbatim(node);
    case NodeKind::soft_break:
    case NodeKind::line_break:
      return line_end();
    case NodeKind::emphasis:
      return delimited(node, 1);
    case NodeKind::strong:
      return delimited(node, 2);
    case NodeKind::link:
      return link(node);
    case NodeKind::image:
      return link(node);
    default:
      return;
    }
  }

  void delimited(Node& node, std::size_t width) {
    m_at = std::min(m_at + width, m_end);
    locate(node.children);
    m_at = std::min(m_at + width, m_end);
  }

  void link(Node& node) {
    if (node.kind == NodeKind::link && peek() == '<') { // autolink
      ++m_at;
      locate(node.children);
      if (peek() == '>')
        ++m_at;
      return;
    }
    m_at = std::min(m_at + (node.kind == NodeKind::image ? 2 : 1), m_end);
    locate(node.children);
    if (peek() == ']')
      ++m_at;
    if (peek() == '(')
      skip_target();
    else if (peek() == '[')
      skip_label();
  }

  // "(target "title")" after a link's text.
  void skip_target() {
    ++m_at;
    skip_blank();
    if (peek() == '<') {
      while (m_at < m_end && peek() != '>')
        m_at += peek() == '\\' ? 2 : 1;
      ++m_at;
    } else {
      skip_bare_target();
    }
    skip_blank();
    if (peek() == '"' || peek() == '\'' || peek() == '(') {
      const char close = peek() == '(' ? ')' : peek();
      ++m_at;
      while (m_at < m_end && peek() != close)
        m_at += peek() == '\\' ? 2 : 1;
      ++m_at;
      skip_blank();
    }
    if (peek() == ')')
      ++m_at;
    m_at = std::min(m_at, m_end);
  }

  void skip_bare_target() {
    int depth = 0;
    while (m_at < m_end && !is_space(peek()) && !is_newline(peek())) {
      const char c = peek();
      if (c == '\\' && m_at + 1 < m_end)
        ++m_at;
      else if (c == '(')
        ++depth;
      else if (c == ')' && depth-- == 0)
        return;
      ++m_at;
    }
  }

  // "[label]" or "[]" of a reference link.
  void skip_label() {
    while (m_at < m_end && peek() != ']')
      m_at += peek() == '\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_end);
  }

  void code(Node& node) {
    const std::size_t ticks = run('`');
    m_at += ticks;
    const std::size_t close = closing_ticks(ticks);
    // CommonMark takes one space off each side when both are there.
    if (close > m_at + 1 && close - m_at == node.literal.size() + 2)
      ++m_at;
    literal(node);
    m_at = std::min(close + ticks, m_end);
  }

  std::size_t closing_ticks(std::size_t ticks) const {
    for (std::size_t at = m_at; at < m_end;) {
      if (m_source[at] != '`') {
        ++at;
        continue;
      }
      const std::size_t length = run('`', at);
      if (length == ticks)
        return at;
      at += length;
    }
    return m_end;
  }

  void verbatim(Node& node) {
    for (const char c : node.literal) {
      if (c == '\n' && m_at < m_end)
        line_end();
      else
        m_at = std::min(m_at + 1, m_end);
    }
  }

  void literal(Node& node) {
    const std::string& words = node.literal;
    const std::size_t start = m_at;
    for (std::size_t i = 0; i < words.size();) {
      if (m_at >= m_end)
        return give_up(node, start);
      if (m_source[m_at] == '\\' && node.kind == NodeKind::text && m_at + 1 < m_end &&
          m_source[m_at + 1] == words[i] && is_escapable(words[i])) {
        add_piece(node, i, 1, 2);
        i += 1;
      } else if (m_source[m_at] == '&' && node.kind == NodeKind::text && entity(node, i)) {
        // stepped over
      } else if (m_source[m_at] == words[i]) {
        add_piece(node, i, 1, 1);
        i += 1;
      } else if (m_source[m_at] == '\0' && words.compare(i, stand_in.size(), stand_in) == 0) {
        add_piece(node, i, stand_in.size(), 1);
        i += stand_in.size();
      } else if (words[i] == ' ' && is_newline(m_source[m_at])) { // a line end inside code
        const std::size_t before = m_at;
        line_end();
        node.pieces.push_back({i, 1, before, m_at - before});
        i += 1;
      } else {
        return give_up(node, start);
      }
    }
  }

  bool entity(Node& node, std::size_t& i) {
    const std::size_t semicolon = m_source.find(';', m_at);
    if (semicolon == std::string_view::npos || semicolon >= m_end || semicolon - m_at > 40)
      return false;
    const std::size_t length = semicolon + 1 - m_at;
    const std::string meaning = decode_entity(m_source.substr(m_at, length));
    if (meaning.empty() || node.literal.compare(i, meaning.size(), meaning) != 0)
      return false;
    const std::size_t literal_at = i;
    i += meaning.size();
    node.pieces.push_back({literal_at, meaning.size(), m_at, length});
    m_at += length;
    return true;
  }

  void add_piece(Node& node, std::size_t literal, std::size_t length, std::size_t source_length) {
    if (length == source_length && !node.pieces.empty()) {
      Piece& last = node.pieces.back();
      if (!last.substituted() && last.literal + last.length == literal &&
          last.source + last.source_length == m_at) {
        last.length += length;
        last.source_length += source_length;
        m_at += source_length;
        return;
      }
    }
    node.pieces.push_back({literal, length, m_at, source_length});
    m_at += source_length;
  }

  void give_up(Node& node, std::size_t start) {
    node.pieces.clear();
    m_at = std::min(start + node.literal.size(), m_end);
  }

  static bool is_escapable(char c) {
    return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
  }

  // From the end of one line of the block to the first character of the next.
  void line_end() {
    while (m_at < m_end && (is_space(peek()) || peek() == '\\'))
      ++m_at;
    if (peek() == '\r')
      ++m_at;
    if (peek() == '\n')
      ++m_at;
    for (const Container container : m_containers) {
      skip_spaces();
      if (container == Container::quote && peek() == '>')
        ++m_at;
    }
    skip_spaces();
  }

  char peek() const { return m_at < m_end ? m_source[m_at] : '\0'; }
  std::size_t run(char c) const { return run(c, m_at); }
  std::size_t run(char c, std::size_t at) const {
    std::size_t length = 0;
    while (at + length < m_end && m_source[at + length] == c)
      ++length;
    return length;
  }
  void skip_run(char c) { m_at += run(c); }
  void skip_spaces() {
    while (m_at < m_end && is_space(m_source[m_at]))
      ++m_at;
  }
  void skip_blank() {
    while (m_at < m_end && (is_space(m_source[m_at]) || is_newline(m_source[m_at])))
      ++m_at;
  }

  std::string_view m_source;
  std::size_t m_at;
  std::size_t m_end;
  const std::vector<Container>& m_containers;
};

} // namespace

void locate_inlines(std::string_view source, Node& block, const std::vector<Container>& containers) {
  Walk(source, block, containers).locate(block.children);
}

} // namespace waymark::markdown
