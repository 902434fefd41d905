// SPDX-License-Identifier: MIT
#include "editor/dialogs/person_dialog.h"

#include "editor/dialogs/team_view.h"
#include "editor/panels/card_column.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 480, column_height = 300;

} // namespace

PersonDialog::PersonDialog(wxWindow* parent, const Roster& roster, const Person& person, MakeTeamChange make)
    : TeamChangePage(parent, to_wx("Change " + person.name), width, std::move(make)), m_roster(roster),
      m_person(person.id), m_organisation_before(roster.organisation_name(person.organisation)) {
  add_heading(to_wx(person.name));
  auto* column = new CardColumn(this, "What may be changed"); // scrolls when the text is large
  column->SetMinSize({inner_width(), scaled(*this, column_height)});
  auto* card = new CardPanel(column, CardPanel::Frame::bare);
  const auto add_line = [&](const char* label, const std::string& start) {
    card->add_text(label, Tone::ink, 1.0, true);
    wxTextCtrl* field = make_line(card, to_wx(start));
    set_accessible_name(*field, label);
    card->add_wide(field);
    card->add_gap(10);
    return field;
  };
  const auto add_tick = [&](const char* label, bool ticked) {
    auto* box = new wxCheckBox(card, wxID_ANY, label);
    box->SetValue(ticked);
    card->add_wide(box);
    return box;
  };
  m_organisation = add_line("Organisation", m_organisation_before);
  card->add_text("Roles: what they may sign off", Tone::ink, 1.0, true);
  m_roles = std::make_unique<RoleTicks>(card, *card->add_flow(), known_roles(roster), person.roles, "Role");
  card->add_gap(10);
  m_new_role = add_line("A role that nobody has yet (may stay empty)", "");
  card->add_text("What else they may do", Tone::ink, 1.0, true);
  m_keyholder = add_tick("Looks after the team list", roster.is_keyholder(person.id));
  m_publisher = add_tick("May publish releases for schools", roster.may_publish(person.id));
  column->set_cards({card});
  add_part(column, 1);
  add_change_buttons();
  fit_page();
  m_organisation->SetFocus();
}

Roster PersonDialog::next() const {
  PersonChange change;
  if (const std::string organisation = trimmed(*m_organisation);
      !organisation.empty() && organisation != m_organisation_before)
    change.organisation = organisation;
  change.roles = m_roles->ticked();
  if (const std::string role = trimmed(*m_new_role); !role.empty())
    change.roles->push_back(role);
  change.looks_after_list = m_keyholder->GetValue();
  change.may_publish = m_publisher->GetValue();
  return with_change(m_roster, m_person, change);
}

} // namespace waymark::editor
