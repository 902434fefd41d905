// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/choice_words.h"
#include "editor/panels/wrapped_label.h"

#include <wx/panel.h>

#include <functional>

class wxButton;

namespace waymark::editor {

/// One of the two versions of a choice: who wrote it and when, the words or the picture whole, what only it
/// has (underlined, and said in a sentence), and the button that keeps it.
class VersionColumn : public wxPanel {
public:
  enum class Side { first, second };
  VersionColumn(wxWindow* parent, const ChoiceShown& shown, Side side, int width, std::function<void()> keep);
  void set_focus_on_button();

private:
  void add_words(const wxString& words, Tone tone, bool bold);
  void add_text();
  void add_picture();

  const ChoiceShown& m_shown;
  const merge::Version &m_version, &m_other;
  int m_width;
  wxButton* m_keep = nullptr;
};

} // namespace waymark::editor
