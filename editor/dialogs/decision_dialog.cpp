// SPDX-License-Identifier: MIT
#include "editor/dialogs/decision_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/wx_text.h"
#include "model/roster_changes.h"
#include "model/team_words.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 460;

} // namespace

DecisionDialog::DecisionDialog(wxWindow* parent, const Roster& roster, MakeTeamChange make)
    : TeamChangePage(parent, "How many must agree", width, std::move(make)), m_roster(roster) {
  add_heading("How many must agree");
  add_words(to_wx("These look after the team list: " + names_of(roster, roster.keyholders.people) +
                  ". With two who must agree, nobody can change the team alone, and one lost computer does "
                  "not stop you while there are three."),
            Tone::quiet);
  m_needed = add_number("To a change of the team", static_cast<int>(roster.keyholders.people.size()),
                        roster.keyholders.needed);
  m_organisations =
      add_number("To a release: organisations that must sign it",
                 static_cast<int>(roster.publishing_organisations().size()), roster.publishing.organisations);
  add_change_buttons();
  fit_page();
  m_needed->SetFocus();
}

Roster DecisionDialog::next() const {
  return with_publishing(
      with_keyholders(m_roster, {m_roster.keyholders.people, m_needed->GetSelection() + 1}),
      {m_roster.publishing.people, m_organisations->GetSelection() + 1});
}

wxChoice* DecisionDialog::add_number(const wxString& label, int most, int now) {
  wxChoice* choice = nullptr;
  add_field(label, [&](wxWindow* page) {
    choice = make_choice(page);
    for (int i = 1; i <= std::max(most, now); ++i)
      choice->Append(wxString::Format("%d", i));
    choice->SetSelection(now - 1);
    return choice;
  });
  return choice;
}

} // namespace waymark::editor
