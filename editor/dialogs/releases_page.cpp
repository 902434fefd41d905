// SPDX-License-Identifier: MIT
#include "editor/dialogs/releases_page.h"

#include "editor/dialogs/native_list.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/calendar_date.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <utility>

namespace waymark::editor {
namespace {

std::string holders_cell(const publish::ReleaseLine& line, const Holders& holders) {
  if (!holders)
    return "–";
  const auto found = holders->find(line.release.tag);
  return std::to_string(found == holders->end() ? 0 : found->second);
}

} // namespace

ReleasesPage::ReleasesPage(wxWindow* parent) : wxPanel(parent) {
  follow_ground(*this, &Palette::page);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  m_empty =
      new WrappedLabel(this, "Nothing has been released yet. Publish makes the first release.", Tone::quiet);
  rows->Add(m_empty, 0, wxEXPAND | wxALL, FromDIP(space::medium));
  build_list();
  rows->Add(m_list, 1, wxEXPAND | wxALL, FromDIP(space::small));
  m_heading = new WrappedLabel(this, "", Tone::ink, 1.1, true);
  set_accessible_role(*m_heading, AccessibleRole::heading);
  m_words = new WrappedLabel(this, "");
  m_refusal = new WrappedLabel(this, "", Tone::quiet);
  for (WrappedLabel* label : {m_heading, m_words, m_refusal})
    rows->Add(label, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(space::small));
  build_buttons(*rows);
  SetSizer(rows);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    wrap_words();
  });
}

void ReleasesPage::build_list() {
  m_list =
      new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxBORDER_SIMPLE);
  for (const char* title : {"Release", "Text of", "How it stands", "Recipients"})
    give_room(*m_list->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_DEFAULT, wxALIGN_LEFT,
                                        wxDATAVIEW_COL_RESIZABLE));
  set_accessible_name(*m_list, "Releases, newest first");
  follow_list_theme(*m_list);
  m_list->SetMinSize(wxSize(-1, scaled(*this, 150)));
  m_list->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    const int whole = event.GetSize().x - FromDIP(8);
    const int shares[] = {22, 23, 38, 16};
    for (unsigned i = 0; i < std::size(shares); ++i)
      m_list->GetColumn(i)->SetWidth(whole * shares[i] / 100);
  });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { choose(); });
}

void ReleasesPage::build_buttons(wxSizer& rows) {
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  const auto add = [&](const char* label, ReleaseAction action, std::string WhyNot::*why) {
    auto* button = make_sized_button(this, wxString::FromUTF8(label), ButtonKind::plain);
    button->Bind(wxEVT_BUTTON, [this, action](wxCommandEvent&) {
      // Once the event is done: see run_soon.
      CallAfter([this, action] { send(*this, release_asked, ReleaseAsked{action, m_chosen}); });
    });
    row->Add(button, 0, wxRIGHT | wxBOTTOM, FromDIP(space::small));
    m_buttons.push_back({action, button, why});
  };
  add("Sign it…", ReleaseAction::sign, &WhyNot::sign);
  add("Pack again…", ReleaseAction::pack, &WhyNot::pack);
  add("Withdraw…", ReleaseAction::withdraw, &WhyNot::withdraw);
  add("Recall notice…", ReleaseAction::notice, &WhyNot::notice);
  add("Web page of releases…", ReleaseAction::web_page, nullptr);
  rows.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::small));
}

void ReleasesPage::show(ReleasesView view) {
  m_view = std::move(view);
  fill();
}

void ReleasesPage::show_holders(Holders holders) {
  m_holders = std::move(holders);
  fill();
}

void ReleasesPage::focus_list() {
  if (!m_view.lines.empty())
    m_list->SetFocus();
}

void ReleasesPage::fill() {
  const bool any = !m_view.lines.empty();
  m_empty->Show(!any);
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_list, m_heading, m_words, m_refusal})
    part->Show(any);
  for (const Button& one : m_buttons)
    one.button->Show(any);
  m_list->DeleteAllItems();
  unsigned chosen_row = 0;
  for (const publish::ReleaseLine& line : m_view.lines) {
    if (line.release.tag == m_chosen)
      chosen_row = static_cast<unsigned>(m_list->GetItemCount());
    wxVector<wxVariant> cells;
    for (const std::string& words : {line.release.name, spoken_date(line.release.date), state_in_words(line),
                                     holders_cell(line, m_holders)})
      cells.push_back(to_wx(words));
    m_list->AppendItem(cells);
  }
  if (any)
    m_list->SelectRow(chosen_row);
  choose();
}

const publish::ReleaseLine* ReleasesPage::chosen() const {
  const int row = m_list->GetSelectedRow();
  return row >= 0 && row < static_cast<int>(m_view.lines.size())
             ? &m_view.lines[static_cast<std::size_t>(row)]
             : nullptr;
}

void ReleasesPage::choose() {
  const publish::ReleaseLine* line = chosen();
  if (!line) {
    for (const Button& one : m_buttons)
      one.button->Disable();
    return;
  }
  m_chosen = line->release.tag;
  m_heading->SetForegroundColour(tone_colour(tone_of(*line)));
  m_heading->set_text(to_wx("Release " + line->release.name + ":  " + state_in_words(*line)));
  m_words->set_text(to_wx(joined_lines(sentences_about(*line, m_view, m_holders))));
  const WhyNot why = why_not(*line, m_view);
  m_refusal->set_text(to_wx(why.said));
  for (const Button& one : m_buttons) {
    const std::string reason = one.why ? why.*one.why : std::string();
    one.button->Enable(reason.empty());
    set_accessible_description(*one.button, reason);
    one.button->SetToolTip(to_wx(reason));
  }
  wrap_words();
}

void ReleasesPage::wrap_words() {
  const int width = std::max(FromDIP(60), GetClientSize().x - 2 * FromDIP(space::small));
  for (WrappedLabel* label : {m_empty, m_heading, m_words, m_refusal})
    label->wrap_to(width);
  m_refusal->Show(!m_view.lines.empty() && !m_refusal->GetLabel().empty());
  Layout();
}

} // namespace waymark::editor
