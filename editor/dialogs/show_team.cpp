// SPDX-License-Identifier: MIT
#include "editor/dialogs/show_team.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/sign_off_rules_dialog.h"
#include "editor/dialogs/team_dialog.h"
#include "editor/ui/wx_text.h"
#include "model/ask_to_join.h"
#include "model/roster_changes.h"
#include "model/team_words.h"

namespace waymark::editor {

bool show_team(wxWindow* parent, Workspace& workspace, Profile& profile) {
  bool changed = false;
  const auto change = [&](const std::function<void()>& action) {
    action();
    changed = true;
  };
  TeamActions actions;
  actions.read = [&] { return team_view(workspace, profile); };
  actions.let_in = [&](const TeamRequest& request, const std::string& role) {
    change([&] {
      if (!request.known_as.empty())
        workspace.approve_computer(request.code, request.known_as);
      else
        workspace.approve_join(request.code, {},
                               role.empty() ? std::vector<std::string>() : std::vector{role});
    });
  };
  actions.decline = [&](const TeamRequest& request, const std::string& reason) {
    change([&] { workspace.decline_join(request.code, reason); });
  };
  const auto agreed_to = [&](wxWindow* over, const wxString& title, const Roster& next,
                             const wxString& button) {
    return ask_yes_no(over, title, to_wx(foreseen(workspace, next)), button);
  };
  actions.put_out = [&, agreed_to](wxWindow* over, const std::string& person) {
    const Roster& now = workspace.package().roster;
    const bool yes = agreed_to(over, to_wx(names_of(now, {person}) + " has left the team?"),
                               without_person(now, person, {}, {}), "They have left");
    if (yes)
      change([&] { workspace.dismiss(person); });
    return yes;
  };
  actions.change = [&, agreed_to](wxWindow* over, const Roster& next) {
    const bool yes = agreed_to(over, "Change the team?", next, "Change it");
    if (yes)
      change([&] { workspace.change_team(next, change_in_words(workspace.package().roster, next)); });
    return yes;
  };
  actions.change_rules = [&](wxWindow* over, const MakeTeamChange& make) {
    return SignOffRulesDialog(over, workspace.package(), make).ShowModal() == wxID_OK;
  };
  actions.agree = [&] { change([&] { workspace.agree_to_team_change(); }); };
  actions.take_back = [&] { change([&] { workspace.take_back_team_change(); }); };
  actions.ask = [&](const std::string& name, const std::string& organisation, const std::string& role) {
    std::string code;
    change([&] { code = ask_to_join(workspace, profile, name, organisation, role).code; });
    return code;
  };
  TeamDialog(wxGetTopLevelParent(parent), std::move(actions)).ShowModal();
  return changed;
}

} // namespace waymark::editor
