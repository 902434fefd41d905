// SPDX-License-Identifier: MIT
#include "editor/dialogs/withdraw_dialog.h"

#include "editor/dialogs/path_field.h"
#include "editor/dialogs/release_words.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {
namespace {

constexpr int width = 520;

std::string what_happens(const WithdrawShown& shown) {
  std::string words =
      "Everybody in the team sees that it is withdrawn, by you and why, with their next Sync. ";
  if (shown.holders)
    words += (*shown.holders == 0   ? "Nobody in the register has it. "
              : *shown.holders == 1 ? "1 recipient has it and has to be told. "
                                    : recipients_in_words(*shown.holders) + " have it and have to be told. ");
  words += shown.instead.empty() ? "No other release takes its place until you make one."
                                 : "Schools use release " + shown.instead + " instead.";
  return words + " It cannot be taken back; nothing is deleted.";
}

} // namespace

WithdrawDialog::WithdrawDialog(wxWindow* parent, const WithdrawShown& shown,
                               const publish::WithdrawRequest& start)
    : DialogPage(parent, "Withdraw a release", width), m_release(start.release) {
  add_heading(to_wx("Withdraw release " + shown.release));
  add_words(to_wx(what_happens(shown)));
  add_field(
      "Why? (every school is told)",
      [&](wxWindow* page) { return m_reason = make_lines(page, to_wx(start.reason), 3); }, 1);
  if (shown.why_no_notice.empty()) {
    m_with_notice = new wxCheckBox(this, wxID_ANY, "Make the signed recall notice, which schools can check");
    m_with_notice->SetValue(true);
    add_part(m_with_notice);
    add_field("File for the recall notice", [&](wxWindow* page) {
      return m_notice = new PathField(page, "File for the recall notice", PathKind::new_file, start.notice);
    });
  } else {
    add_words(to_wx("No recall notice can be made. " + shown.why_no_notice), Tone::warn);
  }
  auto* withdraw = make_sized_button(this, "Withdraw it", ButtonKind::plain);
  auto* cancel = make_sized_button(this, "Keep it", ButtonKind::main);
  cancel->SetId(wxID_CANCEL);
  add_buttons({withdraw, cancel});
  has_typed = [this] { return !reason().empty(); };
  const auto refresh = [this, withdraw](wxCommandEvent&) { withdraw->Enable(is_complete()); };
  withdraw->Enable(is_complete());
  m_reason->Bind(wxEVT_TEXT, refresh);
  if (m_with_notice) {
    m_notice->line().Bind(wxEVT_TEXT, refresh);
    m_with_notice->Bind(wxEVT_CHECKBOX, [this, refresh](wxCommandEvent& event) {
      m_notice->Enable(m_with_notice->GetValue());
      refresh(event);
    });
  }
  withdraw->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  fit_page();
  m_reason->SetFocus();
}

std::string WithdrawDialog::reason() const {
  return from_wx(m_reason->GetValue().Trim().Trim(false));
}

bool WithdrawDialog::is_complete() const {
  return !reason().empty() && (!m_with_notice || !m_with_notice->GetValue() || !m_notice->path().empty());
}

publish::WithdrawRequest WithdrawDialog::request() const {
  const bool with_notice = m_with_notice && m_with_notice->GetValue();
  return {m_release, reason(), with_notice ? m_notice->path() : std::filesystem::path()};
}

std::optional<publish::WithdrawRequest> ask_to_withdraw(wxWindow* parent, const WithdrawShown& shown,
                                                        const publish::WithdrawRequest& start) {
  WithdrawDialog dialog(wxGetTopLevelParent(parent), shown, start);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.request();
}

} // namespace waymark::editor
