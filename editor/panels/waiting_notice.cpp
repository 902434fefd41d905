// SPDX-License-Identifier: MIT
#include "editor/panels/waiting_notice.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/sizer.h>

#include <algorithm>

namespace waymark::editor {
namespace {

std::string where(int here, int elsewhere) {
  const auto places = [](int count) {
    return count == 1 ? std::string("one place") : std::to_string(count) + " places";
  };
  if (here == 0)
    return "In " + places(elsewhere) + " elsewhere in the package";
  return "In " + places(here) + " on this page" +
         (elsewhere > 0 ? " and " + places(elsewhere) + " elsewhere" : std::string());
}

} // namespace

std::string choices_sentence(const WaitingCounts& counts) {
  if (counts.choices_here + counts.choices_elsewhere == 0)
    return {};
  return where(counts.choices_here, counts.choices_elsewhere) +
         ", two people changed the same thing. Somebody has to choose.";
}

std::string to_read_sentence(const WaitingCounts& counts) {
  const int all = counts.to_read_here + counts.to_read_elsewhere;
  if (all == 0)
    return {};
  return where(counts.to_read_here, counts.to_read_elsewhere) +
         ", the words of two people were put together for you. Please read " + (all == 1 ? "it." : "them.");
}

WaitingNotice::WaitingNotice(wxWindow* parent) : wxPanel(parent) {
  set_accessible_name(*this, "What waits for you");
  SetSizer(new wxBoxSizer(wxVERTICAL));
  m_choices = add_row(Tone::warn, "Choose", choosing_asked);
  m_to_read = add_row(Tone::info, "Read", reading_asked);
  set_accessible_name(*m_choices.button, "Choose between two versions");
  set_accessible_name(*m_to_read.button, "Read what was put together");
  m_mending = add_row(Tone::warn, "Check the record", mending_asked);
  m_discounted = add_row(Tone::info, "See why", discounted_asked);
  set_accessible_name(*m_discounted.button, "See what does not count, and why");
  for (const Row& row : {m_choices, m_to_read, m_mending, m_discounted})
    row.panel->Hide();
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    wrap();
  });
  Hide();
}

WaitingNotice::Row WaitingNotice::add_row(Tone tone, const char* label, const ValueEventTag<bool>& tag) {
  auto* panel = new wxPanel(this);
  follow_theme(*panel, [panel, tone] { panel->SetBackgroundColour(tone_tint(tone)); });
  auto* words = new WrappedLabel(panel, {}, Tone::ink);
  follow_theme(*words, [words] { words->SetForegroundColour(palette().ink); });
  auto* button = make_sized_button(panel, label, ButtonKind::plain);
  button->Bind(wxEVT_BUTTON, [this, &tag](wxCommandEvent&) { send(*this, tag, true); });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(words, 1, wxALIGN_CENTRE_VERTICAL | wxALL, FromDIP(space::small));
  row->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxALL, FromDIP(space::small));
  panel->SetSizer(row);
  GetSizer()->Add(panel, 0, wxEXPAND);
  return {panel, words, button};
}

void WaitingNotice::show(const WaitingCounts& counts) {
  if (counts == m_counts)
    return;
  m_counts = counts;
  say(m_choices, choices_sentence(counts));
  say(m_to_read, to_read_sentence(counts));
  show_rows();
}

void WaitingNotice::show_damage(const std::string& sentence, const std::string& button,
                                const std::string& name) {
  if (sentence == m_damage)
    return;
  m_damage = sentence;
  m_mending.button->SetLabel(to_wx(button)); // never longer than the one that it was made with
  set_accessible_name(*m_mending.button, name);
  say(m_mending, sentence);
  show_rows();
}

void WaitingNotice::show_discounted(bool any) {
  if (any == m_discounted.panel->IsShown())
    return;
  say(m_discounted, any ? "Something in this package’s record is kept, but does not count." : "");
  show_rows();
}

void WaitingNotice::show_rows() {
  const auto rows = {m_choices, m_to_read, m_mending, m_discounted};
  Show(std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.panel->IsShown(); }));
  wrap();
  GetParent()->Layout();
}

void WaitingNotice::say(const Row& row, const std::string& words) {
  row.panel->Show(!words.empty());
  row.words->set_text(to_wx(words));
}

void WaitingNotice::wrap() {
  const int before = GetSizer()->CalcMin().y;
  for (const Row& row : {m_choices, m_to_read, m_mending, m_discounted})
    if (row.panel->IsShown())
      row.words->wrap_to(
          std::max(40, GetClientSize().x - row.button->GetMinSize().x - 4 * FromDIP(space::small)));
  SetMinSize(wxSize(-1, GetSizer()->CalcMin().y));
  if (GetSizer()->CalcMin().y != before)
    CallAfter([this] { GetParent()->Layout(); });
}

} // namespace waymark::editor
