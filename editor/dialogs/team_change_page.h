// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "model/roster.h"

#include <functional>

namespace waymark::editor {

/// Makes a change of the team list, once the person has read what follows from it. False: they would rather
/// not. May throw Error.
using MakeTeamChange = std::function<bool(const Roster& next)>;

/// A window in which a change of the team list is put together. It stays open until the change is made or
/// cancelled, and ends with wxID_OK when it is made.
class TeamChangePage : public DialogPage {
public:
  TeamChangePage(wxWindow* parent, const wxString& title, int width, MakeTeamChange make);

protected:
  /// The list as it is to be. May throw Error, which is said.
  virtual Roster next() const = 0;
  /// Cancel and Change…, and before them what else there is.
  void add_change_buttons(wxButton* other = nullptr);

private:
  void change();

  MakeTeamChange m_make;
};

} // namespace waymark::editor
