// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/report_dialog.h"
#include "export/verify.h"

#include <filesystem>

namespace waymark::editor {

/// A copy of a release that somebody has, and what they were told about it.
struct CopyToCheck {
  std::filesystem::path copy;
  publish::VerifyRequest told;
};

class CheckReleaseDialog : public DialogPage {
public:
  CheckReleaseDialog(wxWindow* parent, const CopyToCheck& start);
  CopyToCheck answer() const;

private:
  PathField* m_copy = nullptr;
  wxTextCtrl* m_team = nullptr;
  PathField* m_notice = nullptr;
  PathField* m_newer = nullptr;
};

/// What a check found, for the screen.
Report report_of(const publish::Verification& found);

/// Asks for a copy, checks it and says what was found. What cannot be read is said, then it asks again.
void check_release(wxWindow* parent);

} // namespace waymark::editor
