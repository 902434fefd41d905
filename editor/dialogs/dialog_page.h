// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/wrapped_label.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include <functional>
#include <vector>

namespace waymark::editor {

/// What every dialog of the workbench shares: a column of a heading, words and controls, a row of buttons at
/// its end, and a way out by Escape that asks before it throws typed words away.
class DialogPage : public wxDialog {
public:
  DialogPage(wxWindow* parent, const wxString& title, int width);

  /// Asked on Escape, Cancel and the window's close button. True: somebody has typed something that would be
  /// lost.
  std::function<bool()> has_typed = [] { return false; };

protected:
  /// Whether the window may close now; asks when words would be lost.
  virtual bool may_leave();
  WrappedLabel* add_heading(const wxString& text);
  WrappedLabel* add_words(const wxString& text, Tone tone = Tone::ink, double scale = 1.0, bool bold = false);
  /// A label and, right after it, the control it names.
  void add_field(const wxString& label, const std::function<wxWindow*(wxWindow*)>& make, int proportion = 0);
  void add_part(wxWindow* part, int proportion = 0);
  /// Pushes the buttons to the right; the last is the main one. A button with wxID_CANCEL closes.
  void add_buttons(std::initializer_list<wxButton*> buttons);
  /// Cancel and this one, which ends the window with wxID_OK; answers it.
  wxButton* add_way_out(const wxString& label);
  wxBoxSizer* column() { return m_column; }
  int inner_width() const { return m_width; }
  /// Sizes the window to its content, never beyond the screen, and centres it on the parent.
  void fit_page();
  void leave(int answer);

private:
  void try_to_leave();

  int m_width;
  wxBoxSizer* m_column = nullptr;
};

} // namespace waymark::editor
