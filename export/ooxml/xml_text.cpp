// SPDX-License-Identifier: MIT
#include "export/ooxml/xml_text.h"

namespace waymark::publish {

void append_xml(std::string& out, std::string_view words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    const auto rest = words.substr(i, 3);
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (rest == "\xEF\xBF\xBE" || rest == "\xEF\xBF\xBF")
      i += 2;
    else if (static_cast<unsigned char>(c) >= ' ')
      out += c;
    else if (c == '\n' || c == '\t')
      out += ' ';
  }
}

std::string filled_in(std::string_view text, std::string_view name, std::string_view value) {
  const std::string mark = "{" + std::string(name) + "}";
  std::string result;
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
    result.append(text.substr(0, at)).append(value);
    text.remove_prefix(at + mark.size());
  }
  return result.append(text);
}

} // namespace waymark::publish
