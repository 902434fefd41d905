// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
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
  std::function<void(const std::string& person)> put_out;
  std::function<void()> agree;
  std::function<void()> take_back;
  /// Returns the code to read out.
  std::function<std::string(const std::string& name, const std::string& organisation,
                            const std::string& role)>
      ask;
};

/// Who is in the team, who asks to join, what waits for agreement; and for whoever is not in it, asking to
/// join.
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
  CardPanel* make_fingerprint();
  CardPanel* make_asking();

  TeamActions m_actions;
  TeamView m_view;
  std::string m_code; ///< of the request just made
  CardColumn* m_column = nullptr;
};

} // namespace waymark::editor
