// SPDX-License-Identifier: MIT
#include "export/site/html_writer.h"

namespace waymark::publish {

std::string escape(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    switch (c) {
    case '&':
      safe += "&amp;";
      break;
    case '<':
      safe += "&lt;";
      break;
    case '>':
      safe += "&gt;";
      break;
    case '"':
      safe += "&quot;";
      break;
    default:
      if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t')
        safe += c;
    }
  }
  return safe;
}

void HtmlWriter::start(std::string_view tag, std::initializer_list<Attribute> attributes) {
  m_html.append("<").append(tag);
  for (const auto& [name, value] : attributes)
    if (!value.empty() || name == "alt" || name == "value" || name == "content")
      m_html.append(" ").append(name).append("=\"").append(escape(value)).append("\"");
}

HtmlWriter& HtmlWriter::open(std::string_view tag, std::initializer_list<Attribute> attributes) {
  start(tag, attributes);
  m_html += '>';
  m_open.emplace_back(tag);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  m_html.append("</").append(m_open.back()).append(">");
  m_open.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view words) {
  m_html += escape(words);
  return *this;
}

HtmlWriter& HtmlWriter::lone(std::string_view tag, std::initializer_list<Attribute> attributes) {
  start(tag, attributes);
  m_html += " />";
  return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view tag, std::initializer_list<Attribute> attributes,
                                std::string_view words) {
  return open(tag, attributes).text(words).close();
}

HtmlWriter& HtmlWriter::markup(std::string_view trusted) {
  m_html += trusted;
  return *this;
}

} // namespace waymark::publish
