// SPDX-License-Identifier: MIT
#include "editor/dialogs/report_dialog.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/utils.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 480;
constexpr std::size_t most_lines = 12;

wxString sign_of(Tone tone) {
  return wxString::FromUTF8(tone == Tone::good ? "✓  " : tone == Tone::bad ? "✗  " : "");
}

} // namespace

ReportDialog::ReportDialog(wxWindow* parent, const Report& report) : DialogPage(parent, report.title, width) {
  add_heading(sign_of(report.tone) + report.title)->SetForegroundColour(tone_colour(report.tone));
  if (!report.words.empty())
    add_words(report.words);
  if (!report.particulars.empty())
    add_field(
        "Particulars",
        [&](wxWindow* page) {
          auto* shown = make_lines(page, to_wx(joined_lines(report.particulars)),
                                   static_cast<int>(std::min(report.particulars.size() + 1, most_lines)));
          shown->SetEditable(false);
          return shown;
        },
        1);
  auto* close = make_sized_button(this, "Close", ButtonKind::main);
  close->SetId(wxID_CANCEL);
  if (report.folder.empty()) {
    add_buttons({close});
  } else {
    auto* open = make_sized_button(this, "Open folder", ButtonKind::plain, "folder");
    open->Bind(wxEVT_BUTTON, [this, folder = report.folder](wxCommandEvent&) { open_folder(this, folder); });
    add_buttons({open, close});
  }
  fit_page();
  close->SetFocus();
}

void show_report(wxWindow* parent, const Report& report) {
  ReportDialog(wxGetTopLevelParent(parent), report).ShowModal();
}

void show_made(wxWindow* parent, const wxString& title, const wxString& words,
               const std::filesystem::path& folder) {
  show_report(parent, {.title = title, .tone = Tone::good, .words = words, .folder = folder});
}

void open_folder(wxWindow* parent, const std::filesystem::path& folder) {
  if (!wxLaunchDefaultApplication(to_wx(folder.string())))
    show_error(parent, "The folder could not be opened",
               Error("What was made is safe in " + folder.string() + ". Open that folder yourself."));
}

} // namespace waymark::editor
