// SPDX-License-Identifier: MIT
#include "editor/dialogs/team_change_page.h"

#include "editor/panels/small_controls.h"
#include "editor/report_error.h"

namespace waymark::editor {

TeamChangePage::TeamChangePage(wxWindow* parent, const wxString& title, int width, MakeTeamChange make)
    : DialogPage(parent, title, width), m_make(std::move(make)) {}

void TeamChangePage::add_change_buttons(wxButton* other) {
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  auto* change = make_sized_button(this, wxString::FromUTF8("Change…"), ButtonKind::main);
  // After the event: whoever pressed it, also a screen reader, waits until that is over.
  change->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { this->change(); }); });
  if (other)
    add_buttons({other, cancel, change});
  else
    add_buttons({cancel, change});
}

void TeamChangePage::change() {
  guarded(*this, [this] {
    if (m_make(next()))
      leave(wxID_OK);
  });
}

} // namespace waymark::editor
