// SPDX-License-Identifier: MIT
#include "editor/panels/history_panel.h"

#include "editor/panels/comparison_view.h"
#include "editor/panels/small_controls.h"
#include "editor/panels/version_list.h"
#include "editor/panels/version_words.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int with_now = 0, with_one_before = 1, first_version = 2;

} // namespace

HistoryPanel::HistoryPanel(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE) {
  m_container.DisableSelfFocus(); // without versions there is nothing to focus
  follow_ground(*this, &Palette::window);
  build();
  show({});
}

void HistoryPanel::build() {
  auto* rows = new wxBoxSizer(wxVERTICAL);
  m_empty = make_label(this, "No version has been saved yet.\nChoose Save version to keep the first one.",
                       Tone::quiet);
  rows->Add(m_empty, 0, wxALL, FromDIP(16));
  m_list = make_version_list(this);
  rows->Add(m_list, 2, wxEXPAND);

  m_tools = new wxPanel(this);
  follow_ground(*m_tools, &Palette::window);
  auto* tools = new wxBoxSizer(wxVERTICAL);
  m_title = new WrappedLabel(m_tools, "", Tone::ink, 1, true);
  follow_theme(*m_title, [this] { m_title->SetForegroundColour(palette().ink); });
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  row->Add(make_label(m_tools, "Compare with"), 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, FromDIP(6));
  m_other = make_choice(m_tools);
  set_accessible_name(*m_other, "Compare with");
  row->Add(m_other, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, FromDIP(6));
  m_restore = make_sized_button(m_tools, "Go back to this version", ButtonKind::plain, nullptr,
                                "Makes a new version with the words of this one; nothing is lost");
  row->Add(m_restore, 0, wxALIGN_CENTRE_VERTICAL | wxBOTTOM, FromDIP(6));
  tools->Add(m_title, 0, wxEXPAND | wxALL, FromDIP(10));
  tools->Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(10));
  m_tools->SetSizer(tools);
  rows->Add(m_tools, 0, wxEXPAND);
  m_comparison = new ComparisonView(this);
  rows->Add(m_comparison, 3, wxEXPAND);
  SetSizer(rows);

  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    wrap_title();
  });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { choose(); });
  m_other->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose(); });
  m_restore->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    if (const git::Version* version = chosen())
      send(*this, restore_asked, std::string(version->id));
  });
}

void HistoryPanel::show(const std::vector<git::Version>& versions) {
  const bool same = std::ranges::equal(versions, m_versions, {}, &git::Version::id, &git::Version::id);
  if (same && !versions.empty())
    return;
  m_versions = versions;
  m_empty->Show(versions.empty());
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_list, m_tools, m_comparison})
    part->Show(!versions.empty());
  if (!versions.empty()) {
    fill_list();
    fill_others();
    choose();
  }
  Layout();
}

void HistoryPanel::show_comparison(const std::string& from_label, const std::string& old_text,
                                   const std::string& to_label, const std::string& new_text) {
  m_title->set_text(to_wx(from_label + "  →  " + to_label));
  wrap_title();
  m_title->SetToolTip(to_wx(from_label + ", compared with " + to_label));
  m_comparison->show_texts(old_text, new_text);
  Layout();
}

void HistoryPanel::wrap_title() {
  m_title->wrap_to(std::max(FromDIP(60), GetClientSize().x - 2 * FromDIP(10)));
}

void HistoryPanel::fill_list() {
  int row = 0;
  for (std::size_t i = 0; i < m_versions.size(); ++i)
    if (m_versions[i].id == m_chosen)
      row = static_cast<int>(i);
  fill_version_list(*m_list, m_versions);
  m_list->SelectRow(static_cast<unsigned>(row));
}

void HistoryPanel::fill_others() {
  wxArrayString words;
  words.Add("The text now");
  words.Add("The version before it");
  for (const git::Version& version : m_versions)
    words.Add(to_wx(version_words(version)));
  m_other->Set(words);
  m_other->SetSelection(with_now);
  // Long names must not widen the panel: the list that drops down shows them whole.
  m_other->SetMinSize(wxSize(GetTextExtent("The version before it").x + FromDIP(48), -1));
}

const git::Version* HistoryPanel::chosen() const {
  const int row = m_list->GetSelectedRow();
  return row >= 0 && row < static_cast<int>(m_versions.size()) ? &m_versions[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void HistoryPanel::choose() {
  const git::Version* version = chosen();
  m_restore->Enable(version != nullptr);
  if (!version)
    return;
  m_chosen = version->id;
  const auto place = static_cast<std::size_t>(version - m_versions.data());
  const int other = m_other->GetSelection();
  if (other == with_now || other < 0) {
    send(*this, compare_asked, CompareAsked{version->id, "now"});
  } else if (other == with_one_before) {
    // The first version has none before it: it is compared with itself, so that its text is shown.
    const std::size_t before = std::min(place + 1, m_versions.size() - 1);
    send(*this, compare_asked, CompareAsked{m_versions[before].id, version->id});
  } else {
    const std::size_t second = static_cast<std::size_t>(other - first_version);
    // Newest first: the larger place is the older text.
    send(*this, compare_asked,
         CompareAsked{m_versions[std::max(place, second)].id, m_versions[std::min(place, second)].id});
  }
}

} // namespace waymark::editor
