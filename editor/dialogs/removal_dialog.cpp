// SPDX-License-Identifier: MIT
#include "editor/dialogs/removal_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 500;

} // namespace

RemovalDialog::RemovalDialog(wxWindow* parent, const RemovalShown& shown, const std::string& start)
    : DialogPage(parent, to_wx(shown.title), width) {
  add_heading(to_wx(shown.title));
  add_words(to_wx(shown.what));
  add_field("What goes", [&](wxWindow* page) {
    auto* words = make_lines(page, to_wx(shown.words), 4);
    words->SetEditable(false);
    return words;
  });
  add_words(to_wx(
      "It goes from this computer now, and from where your team shares and everybody else’s computer "
      "with the next Sync. Nobody can bring it back, and copies that were printed or sent stay where they "
      "are."));
  add_words("That something was removed, by whom and why, stays in the record.", Tone::quiet);
  add_field(
      "Why? (the team will see this)",
      [&](wxWindow* page) { return m_reason = make_lines(page, to_wx(start), 2); }, 1);
  auto* remove = make_sized_button(this, "Remove for good", ButtonKind::plain);
  auto* cancel = make_sized_button(this, "Keep it", ButtonKind::main);
  cancel->SetId(wxID_CANCEL);
  add_buttons({remove, cancel});
  has_typed = [this] { return !reason().empty(); };
  remove->Enable(!reason().empty());
  m_reason->Bind(wxEVT_TEXT, [this, remove](wxCommandEvent&) { remove->Enable(!reason().empty()); });
  remove->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  fit_page();
  m_reason->SetFocus();
}

std::string RemovalDialog::reason() const {
  return from_wx(m_reason->GetValue().Trim().Trim(false));
}

std::optional<std::string> ask_to_remove(wxWindow* parent, const RemovalShown& shown,
                                         const std::string& start) {
  RemovalDialog dialog(wxGetTopLevelParent(parent), shown, start);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.reason();
}

} // namespace waymark::editor
