// SPDX-License-Identifier: MIT
#include "editor/dialogs/check_release.h"

#include "editor/dialogs/work_dialog.h"
#include "editor/panels/small_controls.h"
#include "editor/report_error.h"
#include "editor/ui/wx_text.h"
#include "export/verification_words.h"

namespace waymark::editor {
namespace {

constexpr int width = 520;

std::filesystem::path first(const std::vector<std::filesystem::path>& paths) {
  return paths.empty() ? std::filesystem::path() : paths.front();
}

} // namespace

CheckReleaseDialog::CheckReleaseDialog(wxWindow* parent, const CopyToCheck& start)
    : DialogPage(parent, "Check a release", width) {
  add_heading("Check a release");
  add_words(
      "Whether a copy is genuine and unchanged, and whether it is still the one to use. Nothing is sent "
      "and nothing is changed.");
  const auto add_path = [&](const char* label, const std::filesystem::path& path) {
    PathField* field = nullptr;
    add_field(wxString::FromUTF8(label), [&](wxWindow* page) {
      return field = new PathField(page, wxString::FromUTF8(label), PathKind::file, path);
    });
    return field;
  };
  m_copy = add_path("The zip file, the folder it was unpacked into, or one file of it", start.copy);
  add_field(to_wx("The team’s fingerprint, as you were told it (may stay empty)"),
            [&](wxWindow* page) { return m_team = make_line(page, to_wx(start.told.team)); });
  m_notice = add_path("A recall notice that you were sent (may stay empty)", first(start.told.notices));
  m_newer = add_path("Another release that may be newer (may stay empty)", start.told.newer);
  auto* done = add_way_out("Check it");
  done->SetDefault();
  done->Enable(!start.copy.empty());
  m_copy->line().Bind(wxEVT_TEXT, [this, done](wxCommandEvent&) { done->Enable(!m_copy->path().empty()); });
  fit_page();
  m_copy->line().SetFocus();
}

CopyToCheck CheckReleaseDialog::answer() const {
  CopyToCheck answer{m_copy->path(), {}};
  answer.told.team = from_wx(m_team->GetValue().Trim().Trim(false));
  if (!m_notice->path().empty())
    answer.told.notices.push_back(m_notice->path());
  answer.told.newer = m_newer->path();
  return answer;
}

Report report_of(const publish::Verification& found) {
  const publish::VerificationWords words = publish::words_about(found);
  return {.title = to_wx(words.verdict),
          .tone = found.is_to_be_used() ? Tone::good : Tone::bad,
          .words = to_wx(joined_lines(words.to_do)),
          .particulars = words.particulars};
}

void check_release(wxWindow* parent) {
  CopyToCheck asked;
  while (true) {
    CheckReleaseDialog dialog(wxGetTopLevelParent(parent), asked);
    if (dialog.ShowModal() != wxID_OK)
      return;
    asked = dialog.answer();
    dialog.Hide();
    try {
      publish::Verification found;
      run_with_progress(parent, "Checking the release", [&](Progress& progress) {
        progress.step("Comparing every file with the signed list", 0, 0);
        found = publish::verify(asked.copy, asked.told);
      });
      return show_report(parent, report_of(found));
    } catch (...) {
      report_current_error(parent);
    }
  }
}

} // namespace waymark::editor
