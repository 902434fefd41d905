// SPDX-License-Identifier: MIT
#include "editor/dialogs/merged_dialog.h"

#include "editor/panels/choice_words.h"
#include "editor/panels/marked_text.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 600;
constexpr std::size_t shown_at_once = 8;

wxString title_of(const MergedShown& shown) {
  const wxString title = "Put together for you, please read";
  return shown.count == 1 ? title : title + wxString::Format(" (%d of %d)", shown.number, shown.count);
}

} // namespace

MergedDialog::MergedDialog(wxWindow* parent, const MergedShown& shown)
    : DialogPage(parent, title_of(shown), width) {
  add_heading(title_of(shown));
  add_words(to_wx(shown.merged.place.what), Tone::ink, 1.0, true);
  add_words("Two people changed this at the same time, and Waymark put their words together. Read whether it "
            "says what both meant.",
            Tone::quiet);
  const auto& changes = shown.merged.place.changes;
  for (std::size_t i = 0; i < std::min(changes.size(), shown_at_once); ++i)
    add_words(to_wx(change_words(changes[i], shown.merged, shown.me)));
  if (changes.size() > shown_at_once)
    add_words(wxString::Format("There are %zu more changes; the text below has them all.",
                               changes.size() - shown_at_once));
  if (shown.changed)
    add_words("The page says something else here by now.", Tone::warn);
  const Comparison compared = compare(shown.merged.place.base, shown.words, ComparisonForm::with_changes);
  add_field(
      "What came of it",
      [&](wxWindow* page) { return make_marked_text(page, compared, wxSize(-1, scaled(*page, 120))); }, 1);
  auto* later = make_sized_button(this, "Later", ButtonKind::plain);
  later->SetId(wxID_CANCEL);
  auto* there = make_sized_button(this, "Show it on the page", ButtonKind::plain);
  there->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_VIEW_DETAILS); });
  auto* read = make_sized_button(this, "I have read it", ButtonKind::main);
  read->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  add_buttons({later, there, read});
  fit_page();
  read->SetFocus();
}

MergedAnswer ask_to_read(wxWindow* parent, const MergedShown& shown) {
  switch (MergedDialog(wxGetTopLevelParent(parent), shown).ShowModal()) {
  case wxID_OK:
    return MergedAnswer::read;
  case wxID_VIEW_DETAILS:
    return MergedAnswer::go_there;
  default:
    return MergedAnswer::later;
  }
}

} // namespace waymark::editor
