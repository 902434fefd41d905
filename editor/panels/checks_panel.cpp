// SPDX-License-Identifier: MIT
#include "editor/panels/checks_panel.h"

#include "editor/panels/card_column.h"
#include "editor/panels/finding_card.h"
#include "editor/panels/reading_age_card.h"
#include "editor/panels/set_aside_card.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/app.h>

#include <algorithm>
#include <utility>

namespace waymark::editor {
namespace {

constexpr std::size_t more_at_once = 60;
constexpr int suggesting_rest_ms = 250, suggesting_pause_ms = 40;

const char* words_of(Urgency urgency) {
  switch (urgency) {
  case Urgency::must_fix:
    return "Must fix before release";
  case Urgency::look_again:
    return "Look again";
  case Urgency::consider:
    break;
  }
  return "Consider";
}

} // namespace

ChecksPanel::ChecksPanel(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE) {
  SetSizer(new wxBoxSizer(wxVERTICAL));
  m_column = new CardColumn(this, "Checks of this module");
  m_age = new ReadingAgeCard(m_column);
  GetSizer()->Add(m_column, 1, wxEXPAND);
  m_suggesting.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { find_suggestions(); });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    m_column->SetBackgroundColour(palette().window);
    forget();
    show_all();
    event.Skip();
  });
  show_all();
}

void ChecksPanel::show(const ChecksView& view) {
  m_view = view;
  m_checked = true;
  show_all();
}

void ChecksPanel::light(std::size_t finding) {
  for (FindingCard* card : m_shown) {
    const bool lit = card->index() == finding;
    if (card->is_lit() != lit)
      card->set_lit(lit);
    if (lit)
      m_column->bring(*card);
  }
}

void ChecksPanel::show_all() {
  const wxWindow* focus = FindFocus();
  const auto had_focus = std::ranges::find_if(
      m_shown, [&](FindingCard* card) { return focus && card->IsDescendant(const_cast<wxWindow*>(focus)); });
  const std::size_t place = static_cast<std::size_t>(had_focus - m_shown.begin());
  const bool was_here = had_focus != m_shown.end();
  FindingCard* const focused = was_here ? *had_focus : nullptr;
  const bool on_what_goes = !was_here && focus && focus != m_column &&
                            m_column->IsDescendant(const_cast<wxWindow*>(focus)) &&
                            !m_age->IsDescendant(const_cast<wxWindow*>(focus));

  for (FindingCard* card : std::exchange(m_shown, {}))
    m_known.emplace(card->key(), card);
  m_age->show_measures(m_view.findings, m_view.past);
  std::vector<CardPanel*> cards{m_age};
  add_word_note(cards);
  for (const Urgency urgency : {Urgency::must_fix, Urgency::look_again, Urgency::consider})
    add_group(cards, urgency);
  if (m_view.findings.alerts.empty()) {
    auto* calm = new CardPanel(m_column, CardPanel::Frame::bare);
    calm->say(m_checked ? "Nothing to put right here. Well done."
                        : "The checks will appear here in a moment.");
    cards.push_back(calm);
  }
  add_set_asides(cards);
  m_known.clear();
  m_column->set_cards(std::move(cards));
  m_suggesting.StartOnce(suggesting_rest_ms);
  if (on_what_goes)
    (m_fold ? static_cast<wxWindow*>(m_fold) : m_column)->SetFocus();
  // A finding that was put right is gone: the next one takes its place.
  if (was_here && std::ranges::find(m_shown, focused) == m_shown.end()) {
    if (m_shown.empty())
      m_column->SetFocus();
    else
      m_shown[std::min(place, m_shown.size() - 1)]->focus_head();
  }
}

void ChecksPanel::add_group(std::vector<CardPanel*>& cards, Urgency urgency) {
  std::vector<std::size_t> members;
  for (std::size_t i = 0; i < m_view.findings.alerts.size(); ++i)
    if (urgency_of(m_view.findings.alerts[i]) == urgency)
      members.push_back(i);
  if (members.empty())
    return;
  auto* heading = new CardPanel(m_column, CardPanel::Frame::bare);
  heading->add_gap(8);
  const wxString words = wxString::Format("%s (%zu)", words_of(urgency), members.size());
  set_accessible_role(*heading->add_text(words, Tone::ink, 1.05, true), AccessibleRole::heading);
  cards.push_back(heading);

  std::size_t& limit = m_limits[static_cast<std::size_t>(urgency)];
  for (std::size_t i = 0; i < std::min(limit, members.size()); ++i) {
    m_shown.push_back(card_for(members[i]));
    cards.push_back(m_shown.back());
  }
  if (members.size() <= limit)
    return;
  auto* more = new CardPanel(m_column, CardPanel::Frame::bare);
  const std::size_t rest = std::min(more_at_once, members.size() - limit);
  wxButton* button = make_card_button(more, wxString::Format("Show %zu more", rest));
  set_accessible_name(*button, "Show " + std::to_string(rest) + " more under “" + words_of(urgency) + "”");
  button->Bind(wxEVT_BUTTON, [this, &limit](wxCommandEvent&) {
    limit += more_at_once;
    const std::size_t first_new = m_shown.size();
    show_all();
    m_shown[std::min(first_new, m_shown.size() - 1)]->focus_head();
  });
  more->add_flow()->Add(button);
  cards.push_back(more);
}

// What was just put on the list can be taken off again where it was put on.
void ChecksPanel::add_word_note(std::vector<CardPanel*>& cards) {
  if (m_view.added_word.empty())
    return;
  const std::string word = m_view.added_word;
  auto* note = new CardPanel(m_column);
  note->set_bar(Tone::good);
  note->add_text(to_wx("“" + word + "” is on the team's word list now."));
  note->add_gap(6);
  wxButton* undo = make_card_button(note, "Take it off again", ButtonKind::quiet);
  set_accessible_name(*undo, "Take “" + word + "” off our word list again");
  undo->Bind(wxEVT_BUTTON, [this, word](wxCommandEvent&) {
    const std::string taken = word; // the answer removes this note
    send(*this, word_taken_off, taken);
  });
  note->add_flow()->Add(undo);
  cards.push_back(note);
}

void ChecksPanel::add_set_asides(std::vector<CardPanel*>& cards) {
  m_fold = nullptr;
  if (m_view.set_asides.empty())
    return;
  auto* heading = new CardPanel(m_column, CardPanel::Frame::bare);
  heading->add_gap(8);
  const wxString words = set_aside_heading(m_view.set_asides);
  FlowSizer* row = heading->add_flow(FlowSizer::LastItem::right_edge);
  auto* label = new wxStaticText(heading, wxID_ANY, words);
  label->SetFont(label->GetFont().Bold().Scaled(1.05F));
  label->SetForegroundColour(palette().ink);
  set_accessible_role(*label, AccessibleRole::heading);
  row->Add(label);
  m_fold = make_card_button(heading, m_unfolded ? "Hide" : "Show", ButtonKind::quiet);
  set_accessible_name(*m_fold, (m_unfolded ? "Hide what is set aside: " : "Show what is set aside: ") +
                                   from_wx(words));
  m_fold->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_unfolded = !m_unfolded;
    show_all();
  });
  row->Add(m_fold);
  cards.push_back(heading);
  if (m_unfolded)
    for (const SetAsideShown& shown : m_view.set_asides)
      cards.push_back(new SetAsideCard(m_column, shown, m_view.may_decide));
}

FindingCard* ChecksPanel::card_for(std::size_t finding) {
  const checks::Alert& alert = m_view.findings.alerts[finding];
  const auto known = m_known.find(key_of(alert));
  if (known == m_known.end())
    return new FindingCard(m_column, alert, finding, m_view.may_decide, [this] { m_column->arrange_soon(); });
  FindingCard* card = known->second;
  m_known.erase(known);
  card->set_index(finding);
  return card;
}

void ChecksPanel::find_suggestions() {
  const auto next = std::ranges::find_if(m_shown, &FindingCard::wants_suggestions);
  if (next == m_shown.end())
    return;
  // Nobody sees them yet: look again later, and leave the time to whoever is typing.
  if (!IsShownOnScreen()) {
    m_suggesting.StartOnce(suggesting_rest_ms);
    return;
  }
  (*next)->find_suggestions();
  m_suggesting.StartOnce(suggesting_pause_ms);
}

void ChecksPanel::forget() {
  m_shown.clear();
  m_known.clear();
}

} // namespace waymark::editor
