// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/dialogs.h"

class wxChoice;
class wxTextCtrl;

namespace waymark::editor {

/// The window behind show_welcome. ShowModal answers wxID_OK when something was chosen.
class WelcomeDialog : public DialogPage {
public:
  WelcomeDialog(wxWindow* parent, const Profile& profile);
  const WelcomeChoice& choice() const { return m_choice; }

private:
  void add_people(const Profile& profile);
  void add_beginnings();
  void add_beginning(const char* icon, const wxString& label, const wxString& words, ButtonKind kind,
                     WelcomeChoice::Next next);
  void begin(WelcomeChoice::Next next);
  bool is_complete();

  WelcomeChoice m_choice;
  wxTextCtrl* m_name = nullptr;
  wxTextCtrl* m_organisation = nullptr;
  wxChoice* m_role = nullptr;
  WrappedLabel* m_missing = nullptr;
};

} // namespace waymark::editor
