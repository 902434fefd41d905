// SPDX-License-Identifier: MIT
#pragma once
#include <wx/panel.h>

namespace waymark::editor {

/// A ring that shows how many of a number are done, with the fact as its accessible name.
class ProgressRing : public wxPanel {
public:
  explicit ProgressRing(wxWindow* parent);
  void show(int done, int total);
  bool AcceptsFocus() const override { return false; }

private:
  void paint();
  int m_done = 0;
  int m_total = 0;
};

} // namespace waymark::editor
