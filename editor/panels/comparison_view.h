// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comparison.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxButton;
class wxRadioButton;
class wxStaticText;
class wxTextCtrl;

namespace waymark::editor {

/// Two texts compared word by word in a text that a screen reader can read: added words underlined, removed
/// words struck through, in three forms to choose from, and a step from change to change.
class ComparisonView : public wxPanel {
public:
  explicit ComparisonView(wxWindow* parent);
  void show_texts(const std::string& old_text, const std::string& new_text);

private:
  void build();
  void show_form();
  void go_to_change(int step);
  void paint_changes();

  std::string m_old, m_new;
  Comparison m_comparison;
  ComparisonForm m_form = ComparisonForm::with_changes;
  int m_change = -1;
  wxStaticText* m_summary = nullptr;
  wxTextCtrl* m_text = nullptr;
  wxButton* m_previous = nullptr;
  wxButton* m_next = nullptr;
};

} // namespace waymark::editor
