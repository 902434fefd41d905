// SPDX-License-Identifier: MIT
#include "editor/dialogs/show_team.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/key_day_dialog.h"
#include "editor/dialogs/sign_off_rules_dialog.h"
#include "editor/dialogs/team_dialog.h"
#include "editor/ui/wx_text.h"
#include "model/ask_to_join.h"
#include "model/roster_changes.h"
#include "model/team_words.h"

namespace waymark::editor {
namespace {

KeyDayQuestion leaving(const Roster& roster, const std::string& person, const std::string& today) {
  return {names_of(roster, {person}) + " leaves the team",
          "What they signed before stays theirs and counts. What they sign later does not, unless somebody "
          "confirms it.",
          "The last day on which it counts, as year-month-day",
          "Go on",
          today,
          {}};
}

KeyDayQuestion losing_a_computer(const Roster& roster, const std::string& person, const std::string& today) {
  const Person* const somebody = roster.find_person(person);
  if (!somebody || somebody->keys.empty())
    throw Error("No computer of “" + names_of(roster, {person}) +
                "” counts for this team, so none can be taken away. Nothing was changed.");
  return {names_of(roster, {person}) + " has lost a computer",
          "It may be in other hands. What it signs later does not count, unless somebody confirms it. To go "
          "on, they ask to join again on another computer.",
          "The last day on which it counts, as year-month-day",
          "Go on",
          today,
          somebody->keys};
}

KeyDayQuestion confirming(const Roster& roster, const std::string& person, const std::string& today) {
  return {"Confirm what " + names_of(roster, {person}) + " signed",
          "Read it first, and ask them by telephone whether it is theirs. What has come to this copy by now "
          "and was signed until the end of the day below counts then.",
          "The last day on which it counts, as year-month-day",
          "Go on",
          today,
          {}};
}

} // namespace

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
    const auto asked = ask_for_key_day(over, leaving(now, person, workspace.today()));
    const bool yes = asked && agreed_to(over, to_wx(names_of(now, {person}) + " has left the team?"),
                                        without_person(now, person, asked->day, {}), "They have left");
    if (yes)
      change([&] { workspace.dismiss(person, asked->day); });
    return yes;
  };
  actions.end_computer = [&, agreed_to](wxWindow* over, const std::string& person) {
    const Roster& now = workspace.package().roster;
    const auto asked = ask_for_key_day(over, losing_a_computer(now, person, workspace.today()));
    const bool yes =
        asked && agreed_to(over, to_wx(names_of(now, {person}) + " has lost a computer?"),
                           without_key(now, person, asked->key, asked->day, {}), "It counts no longer");
    if (yes)
      change([&] { workspace.revoke_key(person, asked->key, asked->day); });
    return yes;
  };
  actions.confirm = [&, agreed_to](wxWindow* over, const std::string& person) {
    const Roster& now = workspace.package().roster;
    const auto asked = ask_for_key_day(over, confirming(now, person, workspace.today()));
    const bool yes = asked && agreed_to(over, to_wx("Confirm what " + names_of(now, {person}) + " signed?"),
                                        with_confirmed(now, person, asked->day, {}), "Confirm it");
    if (yes)
      change([&] { workspace.confirm(person, asked->day); });
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
