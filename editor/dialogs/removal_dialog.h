// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"

#include <wx/textctrl.h>

#include <optional>
#include <string>

namespace waymark::editor {

/// What would be removed from the record for good.
struct RemovalShown {
  std::string title; ///< “Remove these words for good?”
  std::string what;  ///< a sentence
  std::string words; ///< what goes, or its beginning
};

/// Says what goes, where it goes from and what stays, and asks why. Closes with wxID_OK, which needs a
/// reason, or wxID_CANCEL.
class RemovalDialog : public DialogPage {
public:
  RemovalDialog(wxWindow* parent, const RemovalShown& shown, const std::string& start = {});
  std::string reason() const; ///< without space around it

private:
  wxTextCtrl* m_reason = nullptr;
};

/// The reason; nothing when somebody would rather not. `start`: a reason that was written before.
std::optional<std::string> ask_to_remove(wxWindow* parent, const RemovalShown& shown,
                                         const std::string& start = {});

} // namespace waymark::editor
