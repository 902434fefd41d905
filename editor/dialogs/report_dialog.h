// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::editor {

/// What something came to.
struct Report {
  wxString title;
  Tone tone = Tone::ink;                     ///< good and bad have a sign before the title
  wxString words = {};                       ///< what to know and do
  std::vector<std::string> particulars = {}; ///< a line each, to read and to copy; empty: there are none
  std::filesystem::path folder = {};         ///< offered to be opened; empty: there is none
};

class ReportDialog : public DialogPage {
public:
  ReportDialog(wxWindow* parent, const Report& report);
};

void show_report(wxWindow* parent, const Report& report);
/// Says what was made, with a button that opens the folder it is in.
void show_made(wxWindow* parent, const wxString& title, const wxString& words,
               const std::filesystem::path& folder);
/// Opens a folder in the desktop's own window; says so when that is not possible.
void open_folder(wxWindow* parent, const std::filesystem::path& folder);

} // namespace waymark::editor
