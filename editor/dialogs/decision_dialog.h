// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/team_change_page.h"

class wxChoice;

namespace waymark::editor {

/// How many must agree: of those who look after the team list to a change of it, and of organisations to a
/// release.
class DecisionDialog : public TeamChangePage {
public:
  DecisionDialog(wxWindow* parent, const Roster& roster, MakeTeamChange make);

private:
  Roster next() const override;
  wxChoice* add_number(const wxString& label, int most, int now);

  Roster m_roster;
  wxChoice* m_needed = nullptr;
  wxChoice* m_organisations = nullptr;
};

} // namespace waymark::editor
