// SPDX-License-Identifier: MIT
#include "editor/outline_panel.h"

#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/native_widget_gtk.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/sizer.h>

#include <algorithm>

namespace waymark::editor {

namespace {

struct StateLook {
  const char* sign;
  Tone tone;
};

StateLook look_of(review::ModuleState state) {
  switch (state) {
  case review::ModuleState::draft:
    return {"✎", Tone::info};
  case review::ModuleState::in_review:
    return {"◷", Tone::warn};
  case review::ModuleState::changes_asked:
    return {"!", Tone::bad};
  case review::ModuleState::signed_off:
    return {"✓", Tone::good};
  case review::ModuleState::released:
    return {"⚑", Tone::good};
  }
  return {"✎", Tone::info};
}

wxString escaped(const wxString& words) {
  wxString result = words;
  result.Replace("&", "&amp;");
  result.Replace("<", "&lt;");
  return result;
}

wxString title_markup(const OutlineRow& row, std::size_t number, bool chosen) {
  const wxString words = wxString::Format("%zu  ", number) + escaped(to_wx(row.title));
  return chosen ? "<b>" + words + "</b>" : words;
}

wxString coloured(const wxString& words, Tone tone) {
  return "<span foreground='" + tone_colour(tone).GetAsString(wxC2S_HTML_SYNTAX) + "'>" + words + "</span>";
}

wxString state_markup(const OutlineRow& row, bool narrow) {
  const StateLook look = look_of(row.state);
  wxString words = "<small>";
  // What stops everybody is said instead of what can wait.
  const wxString waiting = row.choices > 0   ? wxString::Format("%d to choose", row.choices)
                           : row.to_read > 0 ? wxString::Format("%d to read", row.to_read)
                                             : wxString();
  if (!waiting.empty())
    words += "<b>" + coloured(wxString::FromUTF8("⇄ ") + waiting, Tone::warn) + "</b>";
  if (!waiting.empty() && narrow)
    return words + "</small>";
  if (waiting.empty() && row.open_comments > 0 && !narrow)
    words += coloured(wxString::Format("%d open", row.open_comments), Tone::quiet);
  if (words != "<small>")
    words += wxString::FromUTF8("  ·  ");
  return words + "<b>" +
         coloured(wxString::FromUTF8(look.sign) + " " + to_wx(review::name_of(row.state)), look.tone) +
         "</b></small>";
}

wxDataViewColumn* make_column(const wxString& title, unsigned index, int width, wxAlignment align) {
  auto* renderer = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT, align);
  renderer->EnableMarkup();
  if (index == 0)
    renderer->EnableEllipsize(wxELLIPSIZE_END);
  auto* column = new wxDataViewColumn(title, renderer, index, width, align, wxDATAVIEW_COL_RESIZABLE);
  return column;
}

} // namespace

OutlinePanel::OutlinePanel(wxWindow* parent) : wxPanel(parent) {
  follow_ground(*this, &Palette::window);
  set_accessible_name(*this, "Outline");
  SetSizer(new wxBoxSizer(wxVERTICAL));
  build_head();
  build_list();
  auto* add = make_button(this, "Add module", ButtonKind::quiet, "add", "Add a page to the package");
  add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { send(*this, add_module_asked, true); });
  GetSizer()->Add(add, 0, wxALL, FromDIP(space::small));
}

void OutlinePanel::build_head() {
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  m_ring = new ProgressRing(this);
  head->Add(m_ring, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
  auto* words = new wxBoxSizer(wxVERTICAL);
  m_title = make_label(this, {}, Tone::ink, 1.1, true);
  m_progress = make_label(this, {}, Tone::quiet, 0.92);
  words->Add(m_title);
  words->Add(m_progress);
  head->Add(words, 1, wxALIGN_CENTRE_VERTICAL);
  GetSizer()->Add(head, 0, wxEXPAND | wxALL, FromDIP(space::medium));

  m_search = new wxSearchCtrl(this, wxID_ANY);
  m_search->SetDescriptiveText("Find in package");
  m_search->ShowCancelButton(true);
  set_accessible_name(*m_search, "Find in package");
  auto changed = [this](wxCommandEvent&) { send(*this, search_changed, from_wx(m_search->GetValue())); };
  m_search->Bind(wxEVT_TEXT, changed);
  m_search->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { m_search->Clear(); });
  GetSizer()->Add(m_search, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::medium));
  m_found = make_label(this, {}, Tone::quiet, 0.88);
  m_found->Hide();
  GetSizer()->Add(m_found, 0, wxLEFT | wxRIGHT | wxTOP, FromDIP(space::medium));
  add_gap(*GetSizer(), *this, space::small);
}

void OutlinePanel::build_list() {
  m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxDV_NO_HEADER | wxBORDER_NONE | wxDV_SINGLE);
  wxDataViewColumn* columns[] = {make_column("Module", 0, scaled(*this, 176), wxALIGN_LEFT),
                                 make_column("State", 1, scaled(*this, 130), wxALIGN_RIGHT)};
  for (wxDataViewColumn* column : columns) {
    m_list->AppendColumn(column);
    gtk_cell_renderer_set_padding(column->GetRenderer()->GetGtkHandle(), 8, 8);
  }
  set_accessible_name(*m_list, "Modules");
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    const int row = m_list->GetSelectedRow();
    if (row < 0 || row >= static_cast<int>(m_listed.size()) ||
        m_listed[static_cast<std::size_t>(row)]->module == m_chosen)
      return;
    send(*this, module_chosen, m_listed[static_cast<std::size_t>(row)]->module);
  });
  m_list->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    // In a narrow outline the title keeps its words; the number of comments stands in the Comments tab.
    const bool narrow = event.GetSize().x < scaled(*this, 320);
    const int states = scaled(*this, narrow ? 112 : 166);
    if (narrow != m_narrow) {
      m_narrow = narrow;
      CallAfter([this] { fill(); });
    }
    m_list->GetColumn(0)->SetWidth(std::max(80, event.GetSize().x - states - 4));
    m_list->GetColumn(1)->SetWidth(states);
  });
  follow_theme(*m_list, [this] { repaint_list(); });
  GetSizer()->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::hair));
}

void OutlinePanel::repaint_list() {
  const Palette& p = palette();
  auto css = [](const wxColour& colour) { return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX)); };
  style(*m_list, "treeview.view{background-color:" + css(p.window) + ";color:" + css(p.ink) +
                     ";} treeview.view:selected,treeview.view:selected:focus{background-color:" +
                     css(p.info_tint) + ";color:" + css(p.ink) + ";}");
  fill();
}

void OutlinePanel::show(const OutlineView& view) {
  m_view = view;
  m_title->SetLabel(to_wx(view.package_title));
  say_progress();
  fill();
}

void OutlinePanel::say_progress() {
  const auto done = std::count_if(m_view.rows.begin(), m_view.rows.end(), [](const OutlineRow& row) {
    return row.state == review::ModuleState::signed_off || row.state == review::ModuleState::released;
  });
  const int total = static_cast<int>(m_view.rows.size());
  m_ring->show(static_cast<int>(done), total);
  m_progress->SetLabel(wxString::Format("%d of %d signed off", static_cast<int>(done), total));
}

void OutlinePanel::show_matches(const std::vector<std::string>& modules, int passages) {
  m_matches = modules;
  m_searching = !m_search->GetValue().empty();
  m_found->Show(m_searching);
  m_found->SetLabel(passages == 0   ? wxString("Found nowhere")
                    : passages == 1 ? wxString("Found in 1 place")
                                    : wxString::Format("Found in %d places", passages));
  Layout();
  fill();
}

void OutlinePanel::fill() {
  std::vector<const OutlineRow*> listed;
  for (const OutlineRow& row : m_view.rows)
    if (!m_searching || std::find(m_matches.begin(), m_matches.end(), row.module) != m_matches.end())
      listed.push_back(&row);
  // Rows are rewritten in place, so that neither scroll place nor focus is lost.
  m_listed.clear();
  while (m_list->GetItemCount() > static_cast<int>(listed.size()))
    m_list->DeleteItem(static_cast<unsigned>(m_list->GetItemCount() - 1));
  for (std::size_t i = 0; i < listed.size(); ++i) {
    const auto number = static_cast<std::size_t>(listed[i] - m_view.rows.data()) + 1;
    const wxString title = title_markup(*listed[i], number, listed[i]->module == m_chosen);
    const wxString state = state_markup(*listed[i], m_narrow);
    const auto row = static_cast<unsigned>(i);
    if (row < static_cast<unsigned>(m_list->GetItemCount())) {
      m_list->SetTextValue(title, row, 0);
      m_list->SetTextValue(state, row, 1);
    } else {
      wxVector<wxVariant> cells;
      cells.push_back(title);
      cells.push_back(state);
      m_list->AppendItem(cells);
    }
  }
  m_listed = std::move(listed);
  const auto chosen = std::find_if(m_listed.begin(), m_listed.end(),
                                   [this](const OutlineRow* row) { return row->module == m_chosen; });
  if (chosen != m_listed.end())
    m_list->SelectRow(static_cast<unsigned>(chosen - m_listed.begin()));
  else
    m_list->UnselectAll();
}

void OutlinePanel::choose(const std::string& module) {
  m_chosen = module;
  fill();
}

} // namespace waymark::editor
