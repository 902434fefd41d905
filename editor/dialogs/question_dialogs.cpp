// SPDX-License-Identifier: MIT
#include "editor/dialogs/question_dialogs.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/dialogs.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int question_width = 440;

} // namespace

TextDialog::TextDialog(wxWindow* parent, const wxString& title, const wxString& label, const wxString& button,
                       const wxString& start)
    : DialogPage(parent, title, question_width), m_start(start) {
  add_heading(title);
  add_field(
      label, [&](wxWindow* page) { return m_field = make_lines(page, start, 5); }, 1);
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  m_done = make_sized_button(this, button, ButtonKind::main, nullptr, "Ctrl+Enter");
  add_buttons({cancel, m_done});
  has_typed = [this] { return m_field->GetValue() != m_start && !trimmed(*m_field).empty(); };
  m_done->Enable(!trimmed(*m_field).empty());
  m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_done->Enable(!trimmed(*m_field).empty()); });
  m_done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  m_field->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_RETURN && event.ControlDown() && m_done->IsEnabled())
      leave(wxID_OK);
    else
      event.Skip();
  });
  fit_page();
  m_field->SetFocus();
  m_field->SetInsertionPointEnd();
}

std::string TextDialog::text() const {
  return trimmed(*m_field);
}

SuggestionDialog::SuggestionDialog(wxWindow* parent, const std::string& passage,
                                   const std::optional<SuggestionDraft>& start)
    : DialogPage(parent, "Suggest other words", question_width), m_passage(passage) {
  add_heading("Suggest other words");
  add_words(
      "Whoever looks after this text decides. Leave the new words empty to suggest deleting the passage.",
      Tone::quiet);
  add_field("The words now", [&](wxWindow* page) {
    auto* shown = make_lines(page, to_wx(passage), 3);
    shown->SetEditable(false);
    return shown;
  });
  add_field(
      "The new words", [&](wxWindow* page) { return m_words = make_lines(page, to_wx(passage), 4); }, 1);
  add_field("Why? (optional)", [&](wxWindow* page) { return m_why = make_lines(page, "", 2); });
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  m_done = make_sized_button(this, "Suggest", ButtonKind::main);
  add_buttons({cancel, m_done});
  has_typed = [this] { return m_words->GetValue() != to_wx(m_passage) || !trimmed(*m_why).empty(); };
  m_done->Enable(false);
  m_words->Bind(wxEVT_TEXT,
                [this](wxCommandEvent&) { m_done->Enable(m_words->GetValue() != to_wx(m_passage)); });
  m_done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  if (start) {
    m_words->SetValue(to_wx(start->replacement));
    m_why->SetValue(to_wx(start->why));
  }
  fit_page();
  m_words->SetFocus();
  m_words->SelectAll();
}

SuggestionDraft SuggestionDialog::draft() const {
  return {from_wx(m_words->GetValue()), trimmed(*m_why)};
}

MessageDialog::MessageDialog(wxWindow* parent, const wxString& title, const std::string& words,
                             const std::string& detail)
    : DialogPage(parent, title, question_width) {
  add_heading(title);
  add_words(to_wx(words));
  auto* close = make_sized_button(this, "Close", ButtonKind::main);
  close->SetId(wxID_CANCEL);
  if (detail.empty()) {
    add_buttons({close});
  } else {
    auto* details = make_sized_button(this, "Show details", ButtonKind::plain);
    auto* shown = make_lines(this, to_wx(detail), 5);
    shown->SetEditable(false);
    set_accessible_name(*shown, "Details for whoever helps you");
    add_part(shown, 1);
    shown->Hide();
    add_buttons({details, close});
    details->Bind(wxEVT_BUTTON, [this, details, shown](wxCommandEvent&) {
      shown->Show(!shown->IsShown());
      details->SetLabel(shown->IsShown() ? "Hide details" : "Show details");
      fit_page();
    });
  }
  fit_page();
  close->SetFocus();
}

YesNoDialog::YesNoDialog(wxWindow* parent, const wxString& title, const wxString& question,
                         const wxString& yes_button)
    : DialogPage(parent, title, question_width) {
  add_heading(title);
  add_words(question);
  auto* no = make_sized_button(this, "Cancel", ButtonKind::plain);
  no->SetId(wxID_CANCEL);
  auto* yes = make_sized_button(this, yes_button, ButtonKind::main);
  yes->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  add_buttons({no, yes});
  fit_page();
  no->SetFocus();
}

std::optional<std::string> ask_for_text(wxWindow* parent, const wxString& title, const wxString& label,
                                        const wxString& button, const wxString& start) {
  TextDialog dialog(wxGetTopLevelParent(parent), title, label, button, start);
  if (dialog.ShowModal() != wxID_OK)
    return {};
  return dialog.text();
}

std::optional<SuggestionDraft> ask_for_suggestion(wxWindow* parent, const std::string& passage,
                                                  const std::optional<SuggestionDraft>& start) {
  SuggestionDialog dialog(wxGetTopLevelParent(parent), passage, start);
  if (dialog.ShowModal() != wxID_OK)
    return {};
  return dialog.draft();
}

void show_error(wxWindow* parent, const wxString& title, const Error& error) {
  MessageDialog(wxGetTopLevelParent(parent), title, error.what(), error.detail()).ShowModal();
}

void show_message(wxWindow* parent, const wxString& title, const std::string& words) {
  MessageDialog(wxGetTopLevelParent(parent), title, words).ShowModal();
}

bool ask_yes_no(wxWindow* parent, const wxString& title, const wxString& question,
                const wxString& yes_button) {
  return YesNoDialog(wxGetTopLevelParent(parent), title, question, yes_button).ShowModal() == wxID_OK;
}

} // namespace waymark::editor
