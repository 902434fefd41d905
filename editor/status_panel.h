// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/checker.h"

#include <wx/panel.h>
#include <wx/stattext.h>

#include <string>

namespace waymark::editor {

/// The bottom of the window, in words. A panel of labels, since a native status bar says nothing to a screen
/// reader.
class StatusPanel : public wxPanel {
public:
  explicit StatusPanel(wxWindow* parent);
  void show_findings(const checks::Findings& findings);
  void show_zoom(double factor);
  enum class Saved { on_this_computer, typing, in_a_version };
  void show_saved(Saved saved);
  /// Something just happened or was asked: also spoken.
  void say(const std::string& words);

private:
  void set(wxStaticText& label, const wxString& words);

  wxStaticText* m_age;
  wxStaticText* m_words;
  wxStaticText* m_findings;
  wxStaticText* m_said;
  wxStaticText* m_zoom;
  wxStaticText* m_saved;
};

} // namespace waymark::editor
