// SPDX-License-Identifier: MIT
#include "editor/text/html_tokens.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace waymark::editor {

namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  return result;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

void append_code_point(std::string& out, unsigned code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
    code = 0xFFFD;
  if (code < 0x80) {
    out += static_cast<char>(code);
    return;
  }
  if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (code >> 18));
    out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
  }
  out += static_cast<char>(0x80 | (code & 0x3F));
}

/// Appends the entity between '&' and ';', or says that it is none.
bool append_entity(std::string& out, std::string_view name) {
  if (name.size() > 1 && name.front() == '#') {
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    unsigned code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.empty() || read.ptr != digits.data() + digits.size())
      return false;
    append_code_point(out, code);
    return true;
  }
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> names{{{"amp", "&"},
                                                                                        {"lt", "<"},
                                                                                        {"gt", ">"},
                                                                                        {"quot", "\""},
                                                                                        {"apos", "'"},
                                                                                        {"nbsp", "\xC2\xA0"},
                                                                                        {"ndash", "–"},
                                                                                        {"mdash", "—"},
                                                                                        {"lsquo", "‘"},
                                                                                        {"rsquo", "’"},
                                                                                        {"ldquo", "“"},
                                                                                        {"rdquo", "”"},
                                                                                        {"hellip", "…"},
                                                                                        {"bull", "•"},
                                                                                        {"middot", "·"},
                                                                                        {"pound", "£"}}};
  for (const auto& [known, text] : names)
    if (known == name) {
      out.append(text);
      return true;
    }
  return false;
}

std::string with_entities(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    if (end != std::string_view::npos && end - at <= 10 &&
        append_entity(out, text.substr(at + 1, end - at - 1)))
      at = end;
    else
      out += text[at];
  }
  return out;
}

} // namespace

void HtmlTokens::skip_past(std::string_view mark) {
  const std::size_t end = m_html.find(mark, m_at);
  m_at = end == std::string_view::npos ? m_html.size() : end + mark.size();
}

void HtmlTokens::read_attributes(HtmlToken& token, std::string_view inside) {
  std::size_t at = 0;
  while (at < inside.size()) {
    while (at < inside.size() && (is_space(inside[at]) || inside[at] == '/'))
      ++at;
    const std::size_t name_begin = at;
    while (at < inside.size() && !is_space(inside[at]) && inside[at] != '=' && inside[at] != '/')
      ++at;
    const std::string name = lower(inside.substr(name_begin, at - name_begin));
    std::string_view value;
    if (at < inside.size() && inside[at] == '=') {
      ++at;
      const char quote = at < inside.size() ? inside[at] : '\0';
      const bool quoted = quote == '"' || quote == '\'';
      const std::size_t begin = quoted ? at + 1 : at;
      std::size_t end = quoted ? inside.find(quote, begin) : inside.find_first_of(" \t\r\n", begin);
      end = end == std::string_view::npos ? inside.size() : end;
      value = inside.substr(begin, end - begin);
      at = quoted ? end + 1 : end;
    } else if (name.empty()) {
      ++at;
    }
    if (!name.empty())
      token.attributes.emplace(name, with_entities(value));
  }
}

bool HtmlTokens::read_tag(HtmlToken& token) {
  std::size_t end = m_at + 1;
  for (char quote = '\0'; end < m_html.size() && (quote || m_html[end] != '>'); ++end) {
    if (quote)
      quote = m_html[end] == quote ? '\0' : quote;
    else if (m_html[end] == '"' || m_html[end] == '\'')
      quote = m_html[end];
  }
  std::string_view inside = m_html.substr(m_at + 1, std::min(end, m_html.size()) - m_at - 1);
  m_at = std::min(end + 1, m_html.size());
  const bool closing = !inside.empty() && inside.front() == '/';
  if (closing)
    inside.remove_prefix(1);
  std::size_t name_end = 0;
  while (name_end < inside.size() && !is_space(inside[name_end]) && inside[name_end] != '/')
    ++name_end;
  token = {};
  token.kind = closing ? HtmlToken::Kind::close : HtmlToken::Kind::open;
  token.name = lower(inside.substr(0, name_end));
  read_attributes(token, inside.substr(name_end));
  if (!closing &&
      (token.name == "style" || token.name == "script" || token.name == "title" || token.name == "xml")) {
    skip_past("</" + token.name);
    skip_past(">");
    return false;
  }
  return !token.name.empty();
}

bool HtmlTokens::next(HtmlToken& token) {
  while (m_at < m_html.size()) {
    if (m_html.substr(m_at).starts_with("<!--")) {
      skip_past("-->");
    } else if (m_html.substr(m_at).starts_with("<!") || m_html.substr(m_at).starts_with("<?")) {
      skip_past(">");
    } else if (m_html[m_at] == '<' && m_at + 1 < m_html.size() &&
               (m_html[m_at + 1] == '/' || std::isalpha(static_cast<unsigned char>(m_html[m_at + 1])))) {
      if (read_tag(token))
        return true;
    } else {
      const std::size_t end = std::min(m_html.find('<', m_at + 1), m_html.size());
      token = {};
      token.text = with_entities(m_html.substr(m_at, end - m_at));
      m_at = end;
      return true;
    }
  }
  return false;
}

} // namespace waymark::editor
