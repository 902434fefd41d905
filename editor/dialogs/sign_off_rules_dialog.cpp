// SPDX-License-Identifier: MIT
#include "editor/dialogs/sign_off_rules_dialog.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/card_column.h"
#include "editor/panels/role_words.h"
#include "editor/report_error.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/team_words.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 560, column_height = 420;

bool same_pages(const SignOffRule& a, const SignOffRule& b) {
  return a.kind == b.kind && a.audience == b.audience && a.modules == b.modules;
}

// After the event: what it does takes the button away.
wxButton* add_press(CardPanel* card, FlowSizer& row, const wxString& label, const std::string& name,
                    const std::function<void()>& action) {
  wxButton* button = make_card_button(card, label, ButtonKind::quiet);
  set_accessible_name(*button, name);
  button->Bind(wxEVT_BUTTON, [button, action](wxCommandEvent&) { button->CallAfter(action); });
  row.Add(button);
  return button;
}

} // namespace

SignOffRulesDialog::SignOffRulesDialog(wxWindow* parent, const Package& package, MakeTeamChange make)
    : TeamChangePage(parent, "Who must sign off", width, std::move(make)), m_package(package),
      m_pages(pages_for_rules(package)), m_roles(known_roles(package.roster)) {
  add_heading("Who must sign off");
  add_words("A page needs a sign-off from each role that is ticked in the first line that fits it.",
            Tone::quiet);
  m_cards = new CardColumn(this, "Who must sign off");
  m_cards->SetMinSize({inner_width(), scaled(*this, column_height)});
  add_part(m_cards, 1);
  auto* role = make_sized_button(this, wxString::FromUTF8("Another role…"), ButtonKind::plain);
  add_change_buttons(role);
  role->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { add_role(); }); });
  for (const SignOffRule& rule : package.roster.sign_off)
    m_rows.push_back({rule, nullptr});
  show_rules();
  fit_page();
  m_cards->SetFocus();
}

void SignOffRulesDialog::show_rules() {
  std::vector<CardPanel*> cards;
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    cards.push_back(make_rule(i));
  cards.push_back(make_adding());
  m_cards->set_cards(std::move(cards));
}

CardPanel* SignOffRulesDialog::make_rule(std::size_t place) {
  Row& row = m_rows[place];
  auto* card = new CardPanel(m_cards);
  const std::string pages = pages_in_words(m_package, row.rule);
  card->add_text(to_wx(pages), Tone::ink, 1.0, true);
  card->add_gap(6);
  row.ticks = std::make_unique<RoleTicks>(card, *card->add_flow(), m_roles, row.rule.roles, pages);
  set_accessible_role(*card, AccessibleRole::list_item);
  set_accessible_name(*card, pages);
  if (same_pages(row.rule, {}))
    return card;
  FlowSizer* buttons = card->add_flow();
  if (place > 0)
    add_press(card, *buttons, "Move up", "Move up: " + pages, [this, place] {
      act([place](std::vector<SignOffRule>& all) { std::swap(all[place - 1], all[place]); }, "Moved up");
    });
  add_press(card, *buttons, "Remove", "Remove: " + pages, [this, place] {
    act([place](
            std::vector<SignOffRule>& all) { all.erase(all.begin() + static_cast<std::ptrdiff_t>(place)); },
        "Removed");
  });
  return card;
}

CardPanel* SignOffRulesDialog::make_adding() {
  auto* card = new CardPanel(m_cards, CardPanel::Frame::bare);
  card->add_gap(4);
  card->add_text("Other roles for some pages", Tone::ink, 1.0, true);
  auto* choice = make_choice(card);
  set_accessible_name(*choice, "Pages that need other roles");
  for (const RulePages& pages : m_pages)
    choice->Append(to_wx(pages.words));
  choice->SetSelection(0);
  card->add_gap(4);
  card->add_wide(choice);
  wxButton* add = make_card_button(card, "Add");
  set_accessible_name(*add, "Add a line for these pages");
  add->Enable(!m_pages.empty());
  add->Bind(wxEVT_BUTTON, [this, add, choice](wxCommandEvent&) {
    const SignOffRule rule = m_pages[static_cast<std::size_t>(choice->GetSelection())].rule;
    add->CallAfter([this, rule] {
      act(
          [&](std::vector<SignOffRule>& all) {
            if (std::any_of(all.begin(), all.end(),
                            [&](const SignOffRule& one) { return same_pages(one, rule); }))
              throw Error("There is a line for these pages already. Nothing was changed. Tick its roles.");
            Roster roster;
            roster.sign_off = all;
            all = with_rule(roster, rule).sign_off;
          },
          "Added");
    });
  });
  card->add_gap(6);
  card->add_flow()->Add(add);
  return card;
}

Roster SignOffRulesDialog::next() const {
  return with_sign_off(m_package.roster, rules());
}

std::vector<SignOffRule> SignOffRulesDialog::rules() const {
  std::vector<SignOffRule> all;
  for (const Row& row : m_rows) {
    all.push_back(row.rule);
    all.back().roles = row.ticks->ticked();
  }
  return all;
}

void SignOffRulesDialog::act(const std::function<void(std::vector<SignOffRule>&)>& change,
                             const std::string& said) {
  guarded(*this, [&] {
    std::vector<SignOffRule> all = rules();
    change(all);
    m_rows.clear();
    for (SignOffRule& rule : all)
      m_rows.push_back({std::move(rule), nullptr});
    show_rules();
    announce(*m_cards, said);
  });
}

void SignOffRulesDialog::add_role() {
  const auto role = ask_for_text(this, "Another role", "What it is called, such as health", "Add it");
  if (!role)
    return;
  act(
      [&](std::vector<SignOffRule>&) {
        const std::string plain =
            with_sign_off({}, {SignOffRule{{}, {}, {}, {*role}}}).sign_off.front().roles.front();
        if (std::find(m_roles.begin(), m_roles.end(), plain) == m_roles.end())
          m_roles.push_back(plain);
      },
      "Added");
}

} // namespace waymark::editor
