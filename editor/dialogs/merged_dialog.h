// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "model/sync/choices.h"

#include <string>

namespace waymark::editor {

/// What was put together word by word, as it is put to a person.
struct MergedShown {
  MergedForYou merged;
  std::string words;    ///< what came of it
  bool changed = false; ///< the page says something else there by now
  std::string me;
  int number = 1, count = 1;
};

enum class MergedAnswer { later, go_there, read };

/// Words that two people changed and that Waymark put together: who changed what, what came of it, and "I
/// have read it". Closes with wxID_OK (read), wxID_VIEW_DETAILS (go there) or wxID_CANCEL (later).
class MergedDialog : public DialogPage {
public:
  MergedDialog(wxWindow* parent, const MergedShown& shown);
};

MergedAnswer ask_to_read(wxWindow* parent, const MergedShown& shown);

} // namespace waymark::editor
