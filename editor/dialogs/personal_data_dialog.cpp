// SPDX-License-Identifier: MIT
#include "editor/dialogs/personal_data_dialog.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 480;
constexpr std::size_t shown_at_once = 5;

wxString words_about(const FoundPersonalData& one) {
  return to_wx("“" + one.data.words + "” in " + one.where + " looks like " +
               privacy::with_article(one.data.kind) + ". " + one.data.advice);
}

} // namespace

PersonalDataDialog::PersonalDataDialog(wxWindow* parent, const std::vector<FoundPersonalData>& found)
    : DialogPage(parent, "This may be personal data", width) {
  add_heading("This may be personal data");
  add_words("Nothing has been saved yet. What is saved stays in the history for everybody in the team.",
            Tone::quiet);
  for (std::size_t i = 0; i < found.size() && i < shown_at_once; ++i)
    add_words(words_about(found[i]));
  if (found.size() > shown_at_once)
    add_words(wxString::Format("There are %zu more.", found.size() - shown_at_once));
  add_field("Why may it stay? (the team will see this)",
            [&](wxWindow* page) { return m_reason = make_lines(page, "", 2); });
  auto* change = make_sized_button(this, "Change it", ButtonKind::main);
  change->SetId(wxID_CANCEL);
  auto* keep = make_sized_button(this, "Keep it", ButtonKind::plain);
  add_buttons({keep, change});
  keep->Enable(false);
  m_reason->Bind(wxEVT_TEXT, [this, keep](wxCommandEvent&) { keep->Enable(!reason().empty()); });
  keep->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  fit_page();
  change->SetFocus();
}

std::string PersonalDataDialog::reason() const {
  return from_wx(m_reason->GetValue().Trim().Trim(false));
}

void record_after_a_look(wxWindow* parent, Workspace& workspace, const std::function<void()>& record) {
  try {
    return record();
  } catch (const PersonalDataFound& refusal) {
    PersonalDataDialog dialog(wxGetTopLevelParent(parent), refusal.found());
    if (dialog.ShowModal() != wxID_OK)
      throw Cancelled();
    const auto looked = workspace.keep_personal_data(dialog.reason());
    record();
  }
}

} // namespace waymark::editor
