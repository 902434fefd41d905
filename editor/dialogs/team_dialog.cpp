// SPDX-License-Identifier: MIT
#include "editor/dialogs/team_dialog.h"

#include "editor/dialogs/decision_dialog.h"
#include "editor/dialogs/dialogs.h"
#include "editor/panels/card_column.h"
#include "editor/panels/role_words.h"
#include "editor/panels/small_controls.h"
#include "editor/report_error.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 600, column_height = 520;

void press(wxButton& button, const std::function<void()>& action) {
  // After the event: what it does may take the button away.
  button.Bind(wxEVT_BUTTON, [&button, action](wxCommandEvent&) { button.CallAfter(action); });
}

void name_card(CardPanel& card, const std::string& words) {
  set_accessible_role(card, AccessibleRole::list_item);
  set_accessible_name(card, words);
}

} // namespace

TeamDialog::TeamDialog(wxWindow* parent, TeamActions actions)
    : DialogPage(parent, "The team", width), m_actions(std::move(actions)) {
  add_heading("The team");
  m_column = new CardColumn(this, "The team");
  m_column->SetMinSize({inner_width(), scaled(*this, column_height)});
  add_part(m_column, 1);
  auto* close = make_sized_button(this, "Close", ButtonKind::main);
  close->SetId(wxID_CANCEL);
  add_buttons({close});
  show_all();
  fit_page();
  close->SetFocus();
}

void TeamDialog::show_all() {
  m_view = m_actions.read();
  std::vector<CardPanel*> cards;
  if (!m_view.is_member)
    cards.push_back(make_asking());
  if (!m_view.waiting.what.empty())
    cards.push_back(make_waiting());
  if (!m_view.requests.empty() && m_view.is_member) {
    cards.push_back(make_heading("Would like to join"));
    for (const TeamRequest& request : m_view.requests)
      cards.push_back(make_request(request));
  }
  cards.push_back(make_heading("People"));
  if (!m_view.locked.empty())
    cards.push_back(make_lock());
  for (const TeamMember& member : m_view.people)
    cards.push_back(make_member(member));
  cards.push_back(make_heading("How the team decides"));
  for (CardPanel* card : make_decisions())
    cards.push_back(card);
  if (!m_view.fingerprint.empty())
    cards.push_back(make_fingerprint());
  m_column->set_cards(std::move(cards));
}

void TeamDialog::act(const std::function<void()>& action, const std::string& said) {
  guarded(*this, [&] {
    action();
    show_all();
    announce(*m_column, said);
  });
}

CardPanel* TeamDialog::make_heading(const wxString& words) {
  auto* card = new CardPanel(m_column, CardPanel::Frame::bare);
  card->add_gap(4);
  set_accessible_role(*card->add_text(words, Tone::ink, 1.1, true), AccessibleRole::heading);
  return card;
}

CardPanel* TeamDialog::make_waiting() {
  const WaitingChange& waiting = m_view.waiting;
  auto* card = new CardPanel(m_column);
  card->set_bar(Tone::warn);
  card->add_text("A change waits for agreement", Tone::ink, 1.05, true);
  card->add_gap(3);
  card->add_text(to_wx(waiting.what));
  for (const std::string& effect : waiting.effects) {
    card->add_gap(3);
    card->add_text(to_wx(effect), Tone::quiet);
  }
  card->add_gap(6);
  card->add_text(to_wx("It counts when " + std::to_string(waiting.needed) + " have agreed:"));
  std::string spoken;
  const auto add_name = [&](const wxString& sign, const std::string& name, const char* words) {
    card->add_gap(2);
    card->add_text(sign + to_wx(name + words));
    spoken += " " + name + words + ".";
  };
  for (const std::string& name : waiting.agreed)
    add_name(wxString::FromUTF8("✓  "), name, " has agreed");
  for (const std::string& name : waiting.missing)
    add_name(wxString::FromUTF8("○  "), name, " has not agreed yet");
  if (m_view.is_keyholder) {
    card->add_gap(8);
    FlowSizer* row = card->add_flow();
    if (waiting.may_agree) {
      wxButton* agree = make_card_button(card, "Agree", ButtonKind::main);
      press(*agree, [this] { act(m_actions.agree, "You have agreed"); });
      row->Add(agree);
    }
    wxButton* back = make_card_button(card, "Take the change back");
    press(*back, [this] { act(m_actions.take_back, "The change is taken back"); });
    row->Add(back);
  }
  name_card(*card, "A change waits for agreement. " + waiting.what + spoken);
  return card;
}

CardPanel* TeamDialog::make_request(const TeamRequest& request) {
  auto* card = new CardPanel(m_column);
  card->add_text(to_wx(request.name), Tone::ink, 1.05, true);
  card->add_gap(3);
  card->add_text(to_wx(request.details));
  card->add_gap(3);
  card->add_text("Ring them, and let them in only when they read out this code:", Tone::quiet);
  card->add_gap(2);
  card->add_text(to_wx(request.code), Tone::ink, 1.1, true);
  name_card(*card, request.name + ". " + request.details + " Code " + request.code);
  if (!may_change())
    return card;
  card->add_gap(8);
  FlowSizer* row = card->add_flow();
  wxChoice* roles = nullptr;
  if (request.known_as.empty()) {
    roles = make_choice(card);
    set_accessible_name(*roles, "Role of " + request.name);
    roles->Append("No role: may comment and suggest");
    for (const std::string& role : m_view.roles)
      roles->Append(to_wx(role_name(role)));
    roles->SetSelection(0);
    for (std::size_t i = 0; i < m_view.roles.size(); ++i)
      if (m_view.roles[i] == request.role)
        roles->SetSelection(static_cast<int>(i) + 1);
    row->Add(roles);
  }
  wxButton* yes = make_card_button(card, "Let in", ButtonKind::main);
  press(*yes, [this, request, roles] {
    const int chosen = roles ? roles->GetSelection() : 0;
    const std::string role = chosen > 0 ? m_view.roles[static_cast<std::size_t>(chosen) - 1] : std::string();
    act([&] { m_actions.let_in(request, role); }, "Done");
  });
  row->Add(yes);
  wxButton* no = make_card_button(card, wxString::FromUTF8("Decline…"));
  press(*no, [this, request] {
    if (const auto reason = ask_for_text(this, "Decline to let " + to_wx(request.name) + " join",
                                         "Why? The team will read it.", "Decline"))
      act([&] { m_actions.decline(request, *reason); }, "Declined");
  });
  row->Add(no);
  return card;
}

CardPanel* TeamDialog::make_member(const TeamMember& member) {
  auto* card = new CardPanel(m_column);
  card->add_text(to_wx(member.name), member.has_left ? Tone::quiet : Tone::ink, 1.05, true);
  card->add_gap(2);
  card->add_text(to_wx(member.details), Tone::quiet);
  if (may_change())
    add_member_buttons(*card, member);
  name_card(*card, member.name + ". " + member.details);
  return card;
}

void TeamDialog::add_member_buttons(CardPanel& card, const TeamMember& member) {
  card.add_gap(4);
  FlowSizer* row = card.add_flow();
  const auto add = [&](const char* label, const std::string& name, const std::function<bool()>& change) {
    wxButton* button = make_card_button(&card, wxString::FromUTF8(label), ButtonKind::quiet);
    set_accessible_name(*button, name);
    press(*button, [this, change] { change_team(change); });
    row->Add(button);
  };
  if (!member.has_left) {
    add("Change…", "Change " + member.name, [this, id = member.id] {
      return PersonDialog(this, m_view.roster, *m_view.roster.find_person(id), changing()).ShowModal() ==
             wxID_OK;
    });
    add("Lost a computer…", member.name + " has lost a computer",
        [this, id = member.id] { return m_actions.end_computer(this, id); });
    if (!member.is_me)
      add("Has left…", member.name + " has left",
          [this, id = member.id] { return m_actions.put_out(this, id); });
  }
  if (member.has_ended_keys)
    add("Confirm what they signed…", "Confirm what " + member.name + " signed",
        [this, id = member.id] { return m_actions.confirm(this, id); });
}

// The change is made with this window as it is: what it shows is read again afterwards.
void TeamDialog::change_team(const std::function<bool()>& change) {
  guarded(*this, [&] {
    const bool changed = change();
    if (!changed)
      return;
    show_all();
    announce(*m_column,
             m_view.waiting.what.empty() ? "The team is changed" : "The change waits for agreement");
  });
}

MakeTeamChange TeamDialog::changing() {
  return [this](const Roster& next) { return m_actions.change(this, next); };
}

CardPanel* TeamDialog::make_decision(const wxString& title, const std::vector<std::string>& lines,
                                     const std::string& button_name, const std::function<bool()>& change) {
  auto* card = new CardPanel(m_column);
  card->add_text(title, Tone::ink, 1.0, true);
  std::string spoken = from_wx(title) + ".";
  for (const std::string& line : lines) {
    card->add_gap(3);
    card->add_text(to_wx(line));
    spoken += " " + line;
  }
  if (may_change() && change) {
    wxButton* button = make_card_button(card, wxString::FromUTF8("Change…"), ButtonKind::quiet);
    set_accessible_name(*button, button_name);
    press(*button, [this, change] { change_team(change); });
    card->add_gap(4);
    card->add_flow()->Add(button);
  }
  name_card(*card, spoken);
  return card;
}

std::vector<CardPanel*> TeamDialog::make_decisions() {
  const TeamDecisions& decisions = m_view.decisions;
  return {make_decision(
              "Looking after the team list", {decisions.keyholders}, "Change how many must agree",
              [this] { return DecisionDialog(this, m_view.roster, changing()).ShowModal() == wxID_OK; }),
          make_decision("Publishing", {decisions.publishing}, {}, {}),
          make_decision("Signing off",
                        decisions.sign_off.empty() ? std::vector<std::string>{"No page needs a sign-off."}
                                                   : decisions.sign_off,
                        "Change who must sign off",
                        [this] { return m_actions.change_rules(this, changing()); })};
}

CardPanel* TeamDialog::make_lock() {
  auto* card = new CardPanel(m_column, CardPanel::Frame::bare);
  card->add_text(to_wx(m_view.locked), Tone::quiet);
  name_card(*card, m_view.locked);
  return card;
}

CardPanel* TeamDialog::make_fingerprint() {
  auto* card = new CardPanel(m_column, CardPanel::Frame::bare);
  card->add_gap(4);
  card->add_text("How others can tell this team from any other", Tone::ink, 1.0, true);
  card->add_gap(2);
  card->add_text(to_wx(m_view.fingerprint));
  card->add_gap(2);
  card->add_text(m_view.is_member
                     ? "Tell schools this fingerprint once, by telephone or on paper. It stays the same."
                     : "Somebody in the team sees the same fingerprint in this window. If theirs is another, "
                       "this is not their package: do not join it, and tell them.",
                 Tone::quiet);
  return card;
}

CardPanel* TeamDialog::make_asking() {
  auto* card = new CardPanel(m_column);
  if (!m_code.empty()) {
    card->add_text("Your request is ready", Tone::ink, 1.05, true);
    card->add_gap(3);
    card->add_text(
        "Press Sync, so that the team gets it. Then ring somebody who looks after the team list and read "
        "out this code:");
    card->add_gap(6);
    card->add_text(to_wx(m_code), Tone::ink, 1.3, true);
    name_card(*card, "Your request is ready. Code " + m_code);
    return card;
  }
  card->add_text("You are not in this team", Tone::ink, 1.05, true);
  card->add_gap(3);
  card->add_text("You can read everything. To comment, suggest or sign off, ask to join.");
  if (!m_view.fingerprint.empty()) {
    card->add_gap(3);
    card->add_text("Before you ask, ring a colleague and compare the fingerprint at the end of this window.");
  }
  const auto add_field = [&](const char* label, const std::string& start) {
    card->add_gap(6);
    card->add_text(label, Tone::ink, 1.0, true);
    wxTextCtrl* field = make_line(card, to_wx(start));
    set_accessible_name(*field, label);
    card->add_wide(field);
    return field;
  };
  wxTextCtrl* name = add_field("Your name, as the others shall see it", m_view.name);
  wxTextCtrl* organisation = add_field("Your organisation", m_view.organisation);
  wxTextCtrl* role = add_field("The role you would have, such as school (may stay empty)", m_view.role);
  wxButton* ask = make_card_button(card, "Ask to join", ButtonKind::main);
  press(*ask, [this, name, organisation, role] {
    const auto words = [](wxTextCtrl* field) { return from_wx(field->GetValue().Trim().Trim(false)); };
    act([&] { m_code = m_actions.ask(words(name), words(organisation), words(role)); },
        "Your request is ready");
  });
  card->add_gap(8);
  card->add_flow()->Add(ask);
  return card;
}

} // namespace waymark::editor
