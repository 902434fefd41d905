// SPDX-License-Identifier: MIT
#include "editor/panels/comparison_view.h"

#include "editor/panels/changed_text.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"
#include "model/code_points.h"

#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

namespace waymark::editor {

ComparisonView::ComparisonView(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE) {
  follow_ground(*this, &Palette::window);
  build();
  follow_theme(*this, [this] { paint_changes(); });
}

void ComparisonView::build() {
  auto* rows = new wxBoxSizer(wxVERTICAL);
  auto* forms = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  const auto add_form = [&](const char* label, ComparisonForm form, long style) {
    auto* button = new wxRadioButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, style);
    button->Bind(wxEVT_RADIOBUTTON, [this, form](wxCommandEvent&) {
      m_form = form;
      show_form();
    });
    forms->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, FromDIP(8));
  };
  add_form("With changes", ComparisonForm::with_changes, wxRB_GROUP);
  add_form("As it was", ComparisonForm::as_it_was, 0);
  add_form("As it is", ComparisonForm::as_it_is, 0);
  rows->Add(forms, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(10));

  auto* steps = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  m_previous = make_sized_button(this, "Previous change", ButtonKind::quiet);
  m_next = make_sized_button(this, "Next change", ButtonKind::quiet);
  steps->Add(m_previous, 0, wxRIGHT, FromDIP(4));
  steps->Add(m_next);
  m_text = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                          wxTE_MULTILINE | wxTE_RICH2 | wxTE_READONLY | wxBORDER_NONE);
  m_summary = make_label(this, "", Tone::quiet);
  rows->Add(m_summary, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10));
  rows->Add(m_text, 1, wxEXPAND);
  rows->Add(steps, 0, wxEXPAND | wxALL, FromDIP(6));
  SetSizer(rows);
  m_previous->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go_to_change(-1); });
  m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go_to_change(1); });
}

void ComparisonView::show_texts(const std::string& old_text, const std::string& new_text) {
  m_old = old_text;
  m_new = new_text;
  show_form();
}

void ComparisonView::show_form() {
  m_comparison = compare(m_old, m_new, m_form);
  const std::string summary = summary_of(compare(m_old, m_new, ComparisonForm::with_changes));
  m_summary->SetLabelText(to_wx(summary));
  m_text->ChangeValue(to_wx(m_comparison.text));
  set_accessible_name(*m_text, "The two texts compared. " + summary);
  paint_changes();
  m_change = -1;
  m_previous->Enable(!m_comparison.changes.empty());
  m_next->Enable(!m_comparison.changes.empty());
  if (!m_comparison.changes.empty())
    go_to_change(1);
  Layout();
}

void ComparisonView::go_to_change(int step) {
  const int count = static_cast<int>(m_comparison.changes.size());
  m_change = m_change < 0 ? (step > 0 ? 0 : count - 1) : (m_change + step + count) % count;
  const ChangedRun& run = m_comparison.changes[static_cast<std::size_t>(m_change)];
  show_run(*m_text, run);
  if (!m_next->HasFocus() && !m_previous->HasFocus())
    return;
  const CodePointMap map(m_comparison.text);
  const Span bytes{map.to_byte(run.begin), map.to_byte(run.end)};
  announce(*m_text, (run.kind == review::ChangeKind::added ? "Added: " : "Removed: ") +
                        std::string(slice(m_comparison.text, bytes)));
}

void ComparisonView::paint_changes() {
  if (m_text)
    mark_changes(*m_text, m_comparison.changes);
}

} // namespace waymark::editor
