// SPDX-License-Identifier: MIT
#include "editor/panels/sign_off_panel.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/card_column.h"
#include "editor/panels/role_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {
namespace {

std::string summary_words(const review::ModuleStatus& status) {
  const std::vector<std::string> needed = needed_roles(status);
  const auto done = std::ranges::count_if(needed, [&](const std::string& role) {
    return status.roles.at(role).state == review::CellState::signed_off;
  });
  if (needed.empty())
    return "Nobody has to sign off this module.";
  if (done == static_cast<std::ptrdiff_t>(needed.size()))
    return "Everybody who is needed has signed off this text.";
  return std::to_string(done) + " of " + std::to_string(needed.size()) + " have signed off this text.";
}

} // namespace

SignOffPanel::SignOffPanel(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE) {
  SetSizer(new wxBoxSizer(wxVERTICAL));
  m_column = new CardColumn(this, "Sign-off of this module");
  GetSizer()->Add(m_column, 1, wxEXPAND);
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    m_column->SetBackgroundColour(palette().window);
    show_all();
    event.Skip();
  });
  show_all();
}

void SignOffPanel::show(const SignOffView& view) {
  m_view = view;
  show_all();
}

void SignOffPanel::show_all() {
  const wxWindow* focus = FindFocus();
  const bool had_focus = focus && IsDescendant(const_cast<wxWindow*>(focus));
  std::vector<CardPanel*> cards{make_summary()};
  for (const std::string& role : needed_roles(m_view.status))
    cards.push_back(make_requirement(role));
  cards.push_back(make_actions());
  CardPanel* const actions = cards.back();
  m_column->set_cards(std::move(cards));
  if (had_focus)
    actions->SetFocus();
}

CardPanel* SignOffPanel::make_summary() {
  auto* card = new CardPanel(m_column, CardPanel::Frame::bare);
  card->add_gap(4);
  set_accessible_role(*card->add_text(to_wx(m_view.status.title), Tone::ink, 1.2, true),
                      AccessibleRole::heading);
  card->add_gap(2);
  card->add_text(to_wx(summary_words(m_view.status)), Tone::quiet);
  return card;
}

CardPanel* SignOffPanel::make_requirement(const std::string& role) {
  const review::Cell& cell = m_view.status.roles.at(role);
  const RequirementWords words = requirement_words(role, cell, m_view.roster);
  auto* card = new CardPanel(m_column);
  card->set_bar(words.tone);
  card->add_text(to_wx(words.headline), words.tone, 1.05, true);
  std::string spoken = words.headline;
  for (const std::string& sentence : words.sentences) {
    card->add_gap(3);
    card->add_text(to_wx(sentence));
    spoken += (spoken.ends_with('.') ? " " : ". ") + sentence;
  }
  const bool mine = !m_view.me.empty() && cell.by == m_view.me;
  const bool stands =
      cell.state == review::CellState::signed_off || cell.state == review::CellState::changes_asked;
  if (mine && stands) {
    const bool objection = cell.state == review::CellState::changes_asked;
    wxButton* withdraw = make_card_button(card, objection ? "Withdraw my request" : "Withdraw my sign-off");
    withdraw->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      ask_later({"Withdraw", "Why are you taking this back? The team will read it.", objection_withdrawn});
    });
    card->add_gap(8);
    card->add_flow()->Add(withdraw);
  }
  set_accessible_role(*card, AccessibleRole::list_item);
  set_accessible_name(*card, spoken);
  return card;
}

CardPanel* SignOffPanel::make_actions() {
  auto* card = new CardPanel(m_column, CardPanel::Frame::bare);
  card->add_gap(6);
  const std::vector<std::string> own = own_roles(m_view);
  if (own.empty()) {
    card->add_text(m_view.me.empty() ? "You are reading this package. People in its team can sign off."
                                     : "This module does not need a sign-off from you.",
                   Tone::quiet);
    return card;
  }
  if (m_view.unsaved)
    card->add_text("There are changes that are not in a saved version yet. Choose Save version first, then "
                   "you can sign off "
                   "exactly that text.",
                   Tone::warn);
  card->add_gap(8);
  FlowSizer* row = card->add_flow();
  for (const std::string& role : own) {
    if (m_view.status.roles.at(role).state == review::CellState::signed_off)
      continue;
    wxButton* sign =
        make_sized_button(card, "Sign off as " + to_wx(role_name(role)), ButtonKind::main, "sign");
    sign->Enable(!m_view.unsaved);
    sign->Bind(wxEVT_BUTTON, [this, role](wxCommandEvent&) { send(*this, sign_off_asked, role); });
    row->Add(sign);
  }
  wxButton* ask = make_sized_button(card, "Ask for changes", ButtonKind::plain);
  ask->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    ask_later({"Ask for changes", "What should change before you can sign off?", changes_asked});
  });
  row->Add(ask);
  return card;
}

void SignOffPanel::ask_later(const Question& question) {
  CallAfter([this, question] {
    if (const auto reason = ask_for_text(this, question.title, question.label, question.title))
      send(*this, question.tag, *reason);
  });
}

} // namespace waymark::editor
