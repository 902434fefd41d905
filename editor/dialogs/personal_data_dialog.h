// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "model/workspace.h"

#include <wx/textctrl.h>

#include <string>
#include <vector>

namespace waymark::editor {

/// What may be personal data in words that are about to be saved: each with its place and what to write
/// instead. Closes with wxID_OK for "Keep it", which needs a reason, or wxID_CANCEL for "Change it".
class PersonalDataDialog : public DialogPage {
public:
  PersonalDataDialog(wxWindow* parent, const std::vector<FoundPersonalData>& found);
  std::string reason() const; ///< without space around it

private:
  wxTextCtrl* m_reason = nullptr;
};

} // namespace waymark::editor
