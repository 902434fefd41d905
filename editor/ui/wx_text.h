// SPDX-License-Identifier: MIT
#pragma once
#include <wx/string.h>

#include <string>
#include <string_view>
#include <vector>

namespace waymark::editor {

/// The only place where strings cross between the model (UTF-8) and wx.
inline wxString to_wx(std::string_view text) {
  return wxString::FromUTF8(text.data(), text.size());
}
inline std::string from_wx(const wxString& text) {
  return text.utf8_string();
}

/// The sentences, one a line.
inline std::string joined_lines(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences)
    text += (text.empty() ? "" : "\n") + sentence;
  return text;
}

} // namespace waymark::editor
