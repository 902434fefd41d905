// SPDX-License-Identifier: MIT
#pragma once
#include <wx/sizer.h>
#include <wx/window.h>

#include <algorithm>

namespace waymark::editor {

/// The spacing scale in device-independent pixels: between parts of one thing, between things, around groups,
/// around pages.
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;
} // namespace space

/// `pixels` as they are at the usual text size, grown with the text size. FromDIP does not follow a larger
/// text, so a column that holds words is measured with this.
inline int scaled(const wxWindow& window, int pixels) {
  constexpr int usual_line = 17;
  return std::max(window.FromDIP(pixels), pixels * window.GetCharHeight() / usual_line);
}

/// A row or column whose items are added with their gap.
inline void add_gap(wxSizer& sizer, const wxWindow& window, int gap) {
  sizer.AddSpacer(window.FromDIP(gap));
}

} // namespace waymark::editor
