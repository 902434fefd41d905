// SPDX-License-Identifier: MIT
#include "editor/dialogs/choice_dialog.h"

#include "editor/dialogs/version_column.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/button.h>

namespace waymark::editor {
namespace {

constexpr int width = 880;

wxString numbered(const ChoiceShown& shown) {
  const wxString title = to_wx(choice_title(shown.open.choice));
  return shown.count == 1 ? title : title + wxString::Format(" (%d of %d)", shown.number, shown.count);
}

bool may_write_other_words(const merge::Choice& choice) {
  return choice.kind != merge::Choice::Kind::file;
}

} // namespace

ChoiceDialog::ChoiceDialog(wxWindow* parent, const ChoiceShown& shown)
    : DialogPage(parent, numbered(shown), width), m_shown(shown) {
  const merge::Choice& choice = m_shown.open.choice;
  add_heading(numbered(shown));
  add_words(to_wx(choice.where), Tone::ink, 1.0, true);
  add_words(to_wx(choice_explanation(choice)), Tone::quiet);
  if (!shown.stands)
    add_words("The text here has changed since. Put it right on the page first if you want to; then say that "
              "it is right as it stands.",
              Tone::warn);
  add_versions();
  add_field_for_new_words();
  add_actions();
  watch_keys();
  has_typed = [this] {
    return m_words && m_words->IsShown() && from_wx(m_words->GetValue()) != m_shown.open.choice.ours;
  };
  fit_page();
}

int ChoiceDialog::column_width() const {
  return (inner_width() - FromDIP(space::page)) / 2;
}

void ChoiceDialog::add_versions() {
  auto* columns = new wxBoxSizer(wxHORIZONTAL);
  auto* first = new VersionColumn(this, m_shown, VersionColumn::Side::first, column_width(),
                                  [this] { decide(Keep::first); });
  auto* second = new VersionColumn(this, m_shown, VersionColumn::Side::second, column_width(),
                                   [this] { decide(Keep::second); });
  columns->Add(first, 1, wxEXPAND);
  columns->AddSpacer(FromDIP(space::page));
  columns->Add(second, 1, wxEXPAND);
  column()->Add(columns, 1, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
  first->set_focus_on_button();
}

void ChoiceDialog::add_field_for_new_words() {
  if (!may_write_other_words(m_shown.open.choice))
    return;
  auto* label = add_words("Your words instead of both", Tone::ink, 1.0, true);
  m_words =
      make_lines(this, to_wx(m_shown.open.choice.ours.value_or(m_shown.open.choice.theirs.value_or(""))), 4);
  set_accessible_name(*m_words, "Your words instead of both");
  add_part(m_words);
  m_writing = {label, m_words};
  for (wxWindow* part : m_writing)
    part->Hide();
}

void ChoiceDialog::add_actions() {
  auto* later = make_sized_button(this, "Later", ButtonKind::plain);
  later->SetId(wxID_CANCEL);
  const auto button = [this](const char* label, Keep keep, ButtonKind kind) {
    auto* made = make_sized_button(this, label, kind);
    made->Bind(wxEVT_BUTTON, [this, keep](wxCommandEvent&) { decide(keep); });
    return made;
  };
  if (!m_shown.stands)
    return add_buttons({later, button("It is right as it stands", Keep::now, ButtonKind::main)});
  if (!m_words)
    return add_buttons({later});
  // Made in the order in which they stand, which is that of the Tab key.
  const merge::Choice& choice = m_shown.open.choice;
  wxButton* both = choice.kind == merge::Choice::Kind::words && choice.ours && choice.theirs
                       ? button("Keep both", Keep::both, ButtonKind::plain)
                       : nullptr;
  m_write = make_sized_button(this, "Write a new one", ButtonKind::plain);
  m_write->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { write_new(from_wx(m_words->GetValue())); });
  m_use = button("Use my words", Keep::words, ButtonKind::main);
  m_use->Hide();
  if (both)
    add_buttons({later, both, m_write, m_use});
  else
    add_buttons({later, m_write, m_use});
}

void ChoiceDialog::write_new(const std::string& words) {
  m_words->ChangeValue(to_wx(words));
  m_write->Hide();
  m_use->Show();
  for (wxWindow* part : m_writing)
    part->Show();
  fit_page();
  m_words->SetFocus();
  m_words->SelectAll();
}

void ChoiceDialog::decide(Keep keep) {
  m_answer = {keep, keep == Keep::words ? from_wx(m_words->GetValue()) : std::string()};
  leave(wxID_OK);
}

void ChoiceDialog::watch_keys() {
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (m_shown.stands && event.ControlDown() && event.GetKeyCode() == '1')
      decide(Keep::first);
    else if (m_shown.stands && event.ControlDown() && event.GetKeyCode() == '2')
      decide(Keep::second);
    else
      event.Skip();
  });
}

std::optional<ChoiceAnswer> ask_to_choose(wxWindow* parent, const ChoiceShown& shown,
                                          const std::string& start) {
  ChoiceDialog dialog(wxGetTopLevelParent(parent), shown);
  if (!start.empty())
    dialog.write_new(start);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.answer();
}

} // namespace waymark::editor
