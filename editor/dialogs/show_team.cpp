// SPDX-License-Identifier: MIT
#include "editor/dialogs/show_team.h"

#include "editor/dialogs/team_dialog.h"
#include "model/ask_to_join.h"

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
  actions.put_out = [&](const std::string& person) { change([&] { workspace.dismiss(person); }); };
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
