// SPDX-License-Identifier: MIT
#include "editor/dialogs/dialog_page.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/display.h>

#include <algorithm>

namespace waymark::editor {
namespace {

int width_on_screen(const wxWindow& window, int width) {
  const int screen = wxDisplay(wxDisplay::GetFromWindow(&window) == wxNOT_FOUND
                                   ? 0u
                                   : static_cast<unsigned>(wxDisplay::GetFromWindow(&window)))
                         .GetClientArea()
                         .width;
  return std::min(scaled(window, width), screen - 2 * window.FromDIP(space::page) - window.FromDIP(32));
}

} // namespace

DialogPage::DialogPage(wxWindow* parent, const wxString& title, int width)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  m_width = width_on_screen(*this, width);
  follow_ground(*this, &Palette::page);
  m_column = new wxBoxSizer(wxVERTICAL);
  auto* around = new wxBoxSizer(wxVERTICAL);
  around->Add(m_column, 1, wxEXPAND | wxALL, FromDIP(space::page));
  SetSizer(around);
  SetEscapeId(wxID_CANCEL);
  Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { try_to_leave(); }, wxID_CANCEL);
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { try_to_leave(); });
  // Without a Cancel button wx would not see Escape at all.
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE)
      try_to_leave();
    else
      event.Skip();
  });
}

WrappedLabel* DialogPage::add_heading(const wxString& text) {
  WrappedLabel* heading = add_words(text, Tone::ink, 1.45, true);
  set_accessible_role(*heading, AccessibleRole::heading);
  return heading;
}

WrappedLabel* DialogPage::add_words(const wxString& text, Tone tone, double scale, bool bold) {
  auto* label = new WrappedLabel(this, text, tone, scale, bold);
  label->wrap_to(m_width);
  add_part(label);
  return label;
}

void DialogPage::add_field(const wxString& label, const std::function<wxWindow*(wxWindow*)>& make,
                           int proportion) {
  auto* words = new WrappedLabel(this, label, Tone::ink, 1, true);
  words->wrap_to(m_width);
  m_column->Add(words, 0, wxEXPAND | wxBOTTOM, FromDIP(space::hair));
  wxWindow* control = make(this);
  set_accessible_name(*control, from_wx(label));
  add_part(control, proportion);
}

void DialogPage::add_part(wxWindow* part, int proportion) {
  m_column->Add(part, proportion, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
}

void DialogPage::add_buttons(std::initializer_list<wxButton*> buttons) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddStretchSpacer();
  for (wxButton* button : buttons)
    row->Add(button, 0, wxLEFT, FromDIP(space::small));
  m_column->AddSpacer(FromDIP(space::hair));
  m_column->Add(row, 0, wxEXPAND);
}

wxButton* DialogPage::add_way_out(const wxString& label) {
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  auto* done = make_sized_button(this, label, ButtonKind::main);
  done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  add_buttons({cancel, done});
  return done;
}

void DialogPage::fit_page() {
  SetMinSize(wxDefaultSize); // of an earlier fit
  Fit();
  const int display = wxDisplay::GetFromWindow(GetParent() ? GetParent() : this);
  const wxSize screen = wxDisplay(static_cast<unsigned>(std::max(0, display))).GetClientArea().GetSize();
  const wxSize wanted = GetSize();
  SetSize(std::min(wanted.x, screen.x), std::min(wanted.y, screen.y));
  SetMinSize(GetSize());
  CentreOnParent();
}

void DialogPage::leave(int answer) {
  if (IsModal())
    EndModal(answer);
  else
    Hide();
}

bool DialogPage::may_leave() {
  return !has_typed() ||
         ask_yes_no(this, "Close without keeping your words?",
                    "What you have written here has not been used yet. It is lost when you close this.",
                    "Close and lose it");
}

void DialogPage::try_to_leave() {
  if (may_leave())
    leave(wxID_CANCEL);
}

} // namespace waymark::editor
