// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>
#include <string_view>

namespace waymark::editor {

/// One piece of an HTML text.
struct HtmlToken {
  enum class Kind { text, open, close } kind = Kind::text;
  std::string name;                              ///< of a tag, lower case
  std::string text;                              ///< of a text, entities resolved
  std::map<std::string, std::string> attributes; ///< names in lower case, entities resolved

  std::string attribute(const std::string& key) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? std::string() : found->second;
  }
};

/// Reads an HTML text piece by piece, as forgiving as a browser in what matters for pasting: comments,
/// declarations, and the insides of style, script, title and head tables are passed over.
class HtmlTokens {
public:
  explicit HtmlTokens(std::string_view html) : m_html(html) {}
  /// The next piece; false at the end.
  bool next(HtmlToken& token);

private:
  bool read_tag(HtmlToken& token);
  void read_attributes(HtmlToken& token, std::string_view inside);
  void skip_past(std::string_view mark);

  std::string_view m_html;
  std::size_t m_at = 0;
};

} // namespace waymark::editor
