// SPDX-License-Identifier: MIT
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::publish {

/// Characters as they may stand between tags and in quoted attributes, in HTML and in XML.
std::string escape(std::string_view text);

using Attribute = std::pair<std::string_view, std::string_view>;

/// Writes HTML that is well-formed XML too. Words and attribute values are always escaped, so no text can
/// become a tag. An attribute with an empty value is left out, unless it is `alt`, `value` or `content`.
class HtmlWriter {
public:
  HtmlWriter& open(std::string_view tag, std::initializer_list<Attribute> attributes = {});
  /// Closes the innermost open element.
  HtmlWriter& close();
  HtmlWriter& text(std::string_view words);
  /// An element that has no content, such as br or img.
  HtmlWriter& lone(std::string_view tag, std::initializer_list<Attribute> attributes = {});
  /// open, text, close.
  HtmlWriter& element(std::string_view tag, std::initializer_list<Attribute> attributes,
                      std::string_view words);
  HtmlWriter& element(std::string_view tag, std::string_view words) { return element(tag, {}, words); }
  /// Bytes that are markup of our own already.
  HtmlWriter& markup(std::string_view trusted);
  HtmlWriter& line() { return markup("\n"); }

  const std::string& html() const { return m_html; }

private:
  void start(std::string_view tag, std::initializer_list<Attribute> attributes);

  std::string m_html;
  std::vector<std::string> m_open;
};

} // namespace waymark::publish
