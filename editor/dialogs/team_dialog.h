// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/person_dialog.h"
#include "editor/dialogs/team_view.h"

#include <functional>
#include <string>

namespace waymark::editor {

class CardColumn;
class CardPanel;

/// What the People window can have done. Each may throw Error, which the window says.
struct TeamActions {
  std::function<TeamView()> read;                                                  ///< the team as it is now
  std::function<void(const TeamRequest& request, const std::string& role)> let_in; ///< role "": none
  std::function<void(const TeamRequest& request, const std::string& reason)> decline;
  /// Says what follows and asks whether to; false: they would rather not.
  std::function<bool(wxWindow* parent, const std::string& person)> put_out;
  /// The same for one computer of theirs, and for believing what came since.
  std::function<bool(wxWindow* parent, const std::string& person)> end_computer;
  std::function<bool(wxWindow* parent, const std::string& person)> confirm;
  std::function<bool(wxWindow* parent, const Roster& next)> change;
  /// Opens the window for the sign-off rules; whether they were changed.
  std::function<bool(wxWindow* parent, const MakeTeamChange& make)> change_rules;
  std::function<void()> agree;
  std::function<void()> take_back;
  /// Returns the code to read out.
  std::function<std::string(const std::string& name, const std::string& organisation,
                            const std::string& role)>
      ask;
};

/// Who is in the team, who asks to join, what waits for agreement, how the team decides; and for whoever is
/// not in it, asking to join. Whoever looks after the team list can change all of it; others see the same,
/// and why they cannot.
class TeamDialog : public DialogPage {
public:
  TeamDialog(wxWindow* parent, TeamActions actions);

private:
  void show_all();
  void act(const std::function<void()>& action, const std::string& said);
  CardPanel* make_heading(const wxString& words);
  CardPanel* make_waiting();
  CardPanel* make_request(const TeamRequest& request);
  CardPanel* make_member(const TeamMember& member);
  void add_member_buttons(CardPanel& card, const TeamMember& member);
  CardPanel* make_decision(const wxString& title, const std::vector<std::string>& lines,
                           const std::string& button_name, const std::function<bool()>& change);
  std::vector<CardPanel*> make_decisions();
  CardPanel* make_lock();
  void change_team(const std::function<bool()>& change);
  MakeTeamChange changing();
  bool may_change() const { return m_view.is_keyholder && m_view.locked.empty(); }
  CardPanel* make_fingerprint();
  CardPanel* make_asking();

  TeamActions m_actions;
  TeamView m_view;
  std::string m_code; ///< of the request just made
  CardColumn* m_column = nullptr;
};

} // namespace waymark::editor
