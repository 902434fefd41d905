// SPDX-License-Identifier: MIT
#pragma once
#include <wx/sizer.h>

namespace waymark::editor {

/// Places its items in lines, as words in a paragraph. The width is told before the height is asked, so the
/// height is right the first time (wxWrapSizer learns its width only while it lays out).
class FlowSizer : public wxSizer {
public:
  enum class LastItem { flows, right_edge };
  explicit FlowSizer(int gap, LastItem last = LastItem::flows) : m_gap(gap), m_last(last) {}

  /// The width to fill. Returns the height that this needs.
  int set_width(int width);
  wxSize CalcMin() override;
  void RepositionChildren(const wxSize& minimum) override;

private:
  int place(int width, const wxPoint* origin);

  int m_gap;
  LastItem m_last;
  int m_width = 0;
};

} // namespace waymark::editor
