// SPDX-License-Identifier: MIT
#include "editor/dialogs/rescue_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 480;

} // namespace

RescueDialog::RescueDialog(wxWindow* parent, const wxString& title, const RescueShown& shown)
    : DialogPage(parent, title, width) {
  add_heading(title);
  add_words(to_wx(shown.safe));
  if (!shown.done.empty()) {
    add_words("What was done", Tone::ink, 1.0, true);
    for (const std::string& sentence : shown.done)
      add_words(wxString::FromUTF8("•  ") + to_wx(sentence));
    add_words("A disk that has damaged one file may damage more. Have a copy of your packages elsewhere, and "
              "ask whoever looks after this computer to look at its disk.",
              Tone::quiet);
  }
  auto* close = make_sized_button(this, "Close", shown.offers_sync ? ButtonKind::plain : ButtonKind::main);
  close->SetId(wxID_CANCEL);
  if (shown.offers_sync) {
    auto* sync = make_sized_button(this, "Sync now", ButtonKind::main);
    sync->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
    add_buttons({close, sync});
  } else {
    add_buttons({close});
  }
  fit_page();
  close->SetFocus();
}

bool show_rescue(wxWindow* parent, const wxString& title, const RescueShown& shown) {
  return RescueDialog(wxGetTopLevelParent(parent), title, shown).ShowModal() == wxID_OK;
}

} // namespace waymark::editor
