// SPDX-License-Identifier: MIT
#include "model/checks/html_tokens.h"

#include "model/markdown/entities.h"

#include <algorithm>
#include <array>

namespace waymark::checks {

namespace {

constexpr std::array<std::string_view, 10> raw_text_tags{
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "title", "textarea", "xmp"};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return small;
}

class Tokenizer {
public:
  explicit Tokenizer(std::string_view html) : m_html(html) {}

  std::vector<HtmlToken> tokens() {
    while (m_at < m_html.size()) {
      const std::size_t bracket = next_markup();
      if (bracket > m_at)
        add_text({m_at, bracket}, false);
      m_at = bracket;
      if (m_at < m_html.size() && !markup())
        break;
    }
    return std::move(m_tokens);
  }

private:
  char peek(std::size_t ahead) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0'; }

  // The next `<` that begins something.
  std::size_t next_markup() const {
    for (std::size_t at = m_html.find('<', m_at); at != std::string_view::npos;
         at = m_html.find('<', at + 1)) {
      const char next = at + 1 < m_html.size() ? m_html[at + 1] : '\0';
      if (is_ascii_letter(next) || next == '/' || next == '!' || next == '?')
        return at;
    }
    return m_html.size();
  }

  void add_text(Span content, bool literal) {
    HtmlToken token;
    token.content = content;
    token.literal = literal;
    m_tokens.push_back(std::move(token));
  }

  // False at the end of the text.
  bool markup() {
    if (is_ascii_letter(peek(1)))
      return tag(HtmlToken::Kind::start_tag, 1);
    if (peek(1) == '/' && is_ascii_letter(peek(2)))
      return tag(HtmlToken::Kind::end_tag, 2);
    if (m_html.substr(m_at).starts_with("<!--"))
      return comment(4, m_html.substr(m_at + 4).starts_with(">") ? ">" : "-->");
    return comment(2, ">"); // <!DOCTYPE …>, <?…> and the like
  }

  bool comment(std::size_t opening, std::string_view closing) {
    const std::size_t begin = std::min(m_at + opening, m_html.size());
    const std::size_t end = std::min(m_html.find(closing, begin), m_html.size());
    HtmlToken token;
    token.kind = HtmlToken::Kind::comment;
    token.content = {begin, end};
    m_tokens.push_back(std::move(token));
    m_at = std::min(end + closing.size(), m_html.size());
    return m_at < m_html.size();
  }

  bool tag(HtmlToken::Kind kind, std::size_t opening) {
    HtmlToken token;
    token.kind = kind;
    std::size_t at = m_at + opening;
    const std::size_t begin = at;
    while (at < m_html.size() && !is_space(m_html[at]) && m_html[at] != '/' && m_html[at] != '>')
      ++at;
    token.name = small_letters(m_html.substr(begin, at - begin));
    while (attribute(at, token)) {
    }
    if (at >= m_html.size()) {
      m_at = at;
      return false;
    }
    if (kind == HtmlToken::Kind::start_tag && m_html[at - 1] == '/')
      token.kind = HtmlToken::Kind::self_closing_tag;
    m_at = at + 1;
    const std::string name = token.name;
    const bool raw = token.kind == HtmlToken::Kind::start_tag &&
                     std::find(raw_text_tags.begin(), raw_text_tags.end(), name) != raw_text_tags.end();
    m_tokens.push_back(std::move(token));
    if (raw)
      raw_text(name);
    return m_at < m_html.size();
  }

  // Reads one attribute; false at the `>` or the end.
  bool attribute(std::size_t& at, HtmlToken& token) const {
    while (at < m_html.size() && (is_space(m_html[at]) || m_html[at] == '/'))
      ++at;
    if (at >= m_html.size() || m_html[at] == '>')
      return false;
    const std::size_t begin = at++;
    while (at < m_html.size() && !is_space(m_html[at]) && m_html[at] != '/' && m_html[at] != '>' &&
           m_html[at] != '=')
      ++at;
    HtmlToken::Attribute read;
    read.name = small_letters(m_html.substr(begin, at - begin));
    std::size_t next = at;
    while (next < m_html.size() && is_space(m_html[next]))
      ++next;
    if (next < m_html.size() && m_html[next] == '=') {
      at = next + 1;
      read.value = value(at);
    }
    token.attributes.push_back(std::move(read));
    return true;
  }

  Span value(std::size_t& at) const {
    while (at < m_html.size() && is_space(m_html[at]))
      ++at;
    if (at < m_html.size() && (m_html[at] == '"' || m_html[at] == '\'')) {
      const std::size_t begin = at + 1;
      const std::size_t end = std::min(m_html.find(m_html[at], begin), m_html.size());
      at = std::min(end + 1, m_html.size());
      return {begin, end};
    }
    const std::size_t begin = at;
    while (at < m_html.size() && !is_space(m_html[at]) && m_html[at] != '>')
      ++at;
    return {begin, at};
  }

  void raw_text(const std::string& name) {
    std::size_t end = m_html.find("</", m_at);
    while (end != std::string_view::npos && small_letters(m_html.substr(end + 2, name.size())) != name)
      end = m_html.find("</", end + 2);
    end = std::min(end, m_html.size());
    if (end > m_at)
      add_text({m_at, end}, name != "title" && name != "textarea");
    m_at = end;
  }

  std::string_view m_html;
  std::size_t m_at = 0;
  std::vector<HtmlToken> m_tokens;
};

// The length of what may be a character reference at `at`; 0 when it is none.
std::size_t reference_length(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 40;
  const std::size_t end = text.substr(at, longest).find(';');
  return end == std::string_view::npos || end < 2 ? 0 : end + 1;
}

} // namespace

std::vector<HtmlToken> html_tokens(std::string_view html) {
  return Tokenizer(html).tokens();
}

MappedText decoded_html(const MappedText& html, Span part) {
  MappedText decoded;
  const std::string_view text = std::string_view(html.text()).substr(0, part.end);
  std::size_t from = part.begin;
  for (std::size_t at = text.find('&', from); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const std::size_t length = reference_length(text, at);
    const std::string shown = length > 0 ? markdown::decode_entity(text.substr(at, length)) : std::string();
    if (shown.empty())
      continue;
    decoded.add_part(html, {from, at});
    const Span place = source_span_of(html.pieces(), {at, at + length});
    decoded.add_instead(shown, place);
    from = at + length;
    at = from - 1;
  }
  decoded.add_part(html, {from, part.end});
  return decoded;
}

} // namespace waymark::checks
