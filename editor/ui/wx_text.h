// SPDX-License-Identifier: MIT
#pragma once
#include <wx/string.h>

#include <string>
#include <string_view>

namespace waymark::editor {

/// The only place where strings cross between the model (UTF-8) and wx.
inline wxString to_wx(std::string_view text) {
  return wxString::FromUTF8(text.data(), text.size());
}
inline std::string from_wx(const wxString& text) {
  return text.utf8_string();
}

} // namespace waymark::editor
