// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/role_ticks.h"
#include "editor/dialogs/team_change_page.h"

#include <memory>
#include <string>

class wxCheckBox;
class wxTextCtrl;

namespace waymark::editor {

/// What is to be otherwise for somebody in the team: organisation, roles, whether they look after the team
/// list and whether they may publish.
class PersonDialog : public TeamChangePage {
public:
  PersonDialog(wxWindow* parent, const Roster& roster, const Person& person, MakeTeamChange make);

private:
  Roster next() const override;

  Roster m_roster;
  std::string m_person;
  std::string m_organisation_before;
  wxTextCtrl* m_organisation = nullptr;
  std::unique_ptr<RoleTicks> m_roles;
  wxTextCtrl* m_new_role = nullptr;
  wxCheckBox* m_keyholder = nullptr;
  wxCheckBox* m_publisher = nullptr;
};

} // namespace waymark::editor
