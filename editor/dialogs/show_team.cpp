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
          today, somebody->keys};
}

KeyDayQuestion confirming(const Roster& roster, const std::string& person, const std::string& today) {
  return {"Confirm what " + names_of(roster, {person}) + " signed",
          "Read it first, and ask them by telephone whether it is theirs. What has come to this copy by now "
          "and was signed until the end of the day below counts then.",
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
  // From a day on what they sign counts, or counts no longer: which day, what follows, and then it is done.
  const auto by_day = [&, agreed_to](wxWindow* over, const KeyDayQuestion& question, const wxString& title,
                                     const wxString& button, const auto& next, const auto& act) {
    const auto asked = ask_for_key_day(over, question);
    const bool yes = asked && agreed_to(over, title, next(*asked), button);
    if (yes)
      change([&] { act(*asked); });
    return yes;
  };
  const auto now = [&]() -> const Roster& { return workspace.package().roster; };
  actions.put_out = [&, now, by_day](wxWindow* over, const std::string& person) {
    return by_day(
        over, leaving(now(), person, workspace.today()),
        to_wx(names_of(now(), {person}) + " has left the team?"), "They have left",
        [&](const KeyDay& last) { return without_person(now(), person, last.day, {}); },
        [&](const KeyDay& last) { workspace.dismiss(person, last.day); });
  };
  actions.end_computer = [&, now, by_day](wxWindow* over, const std::string& person) {
    return by_day(
        over, losing_a_computer(now(), person, workspace.today()),
        to_wx(names_of(now(), {person}) + " has lost a computer?"), "It counts no longer",
        [&](const KeyDay& last) { return without_key(now(), person, last.key, last.day, {}); },
        [&](const KeyDay& last) { workspace.revoke_key(person, last.key, last.day); });
  };
  actions.confirm = [&, now, by_day](wxWindow* over, const std::string& person) {
    return by_day(
        over, confirming(now(), person, workspace.today()),
        to_wx("Confirm what " + names_of(now(), {person}) + " signed?"), "Confirm it",
        [&](const KeyDay& last) { return with_confirmed(now(), person, last.day, {}); },
        [&](const KeyDay& last) { workspace.confirm(person, last.day); });
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
