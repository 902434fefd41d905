// SPDX-License-Identifier: MIT
#include "editor/panels/reason_field.h"

#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <utility>

namespace waymark::editor {

namespace {

wxString written(const wxTextCtrl& field) {
  return field.GetValue().Trim().Trim(false);
}

} // namespace

ReasonField::ReasonField(CardPanel& card, const Words& words, std::function<void(const std::string&)> sent,
                         std::function<void()> resized)
    : m_resized(std::move(resized)) {
  card.add_gap(8);
  m_label = card.add_text(words.label, Tone::quiet, 0.92);
  card.add_gap(2);
  m_field = make_lines(&card, "", 2);
  set_accessible_name(*m_field, from_wx(words.label));
  card.add_wide(m_field);
  card.add_gap(6);
  FlowSizer* row = card.add_flow();
  m_send = make_card_button(&card, words.button, ButtonKind::main);
  m_cancel = make_card_button(&card, "Cancel");
  row->Add(m_send);
  row->Add(m_cancel);
  m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_send->Enable(!written(*m_field).empty()); });
  m_send->Bind(wxEVT_BUTTON, [this, sent = std::move(sent)](wxCommandEvent&) {
    if (const wxString reason = written(*m_field); !reason.empty())
      sent(from_wx(reason));
  });
  m_send->Enable(false);
  show(false);
}

bool ReasonField::is_open() const {
  return m_field->IsShown();
}

void ReasonField::open() {
  show(true);
  m_resized();
  m_field->SetFocus();
}

void ReasonField::close(wxWindow& back_to) {
  back_to.SetFocus();
  show(false);
  m_resized();
}

void ReasonField::show(bool open) {
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_label, m_field, m_send, m_cancel})
    part->Show(open);
}

} // namespace waymark::editor
