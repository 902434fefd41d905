// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"

#include <string>
#include <vector>

namespace waymark::editor {

struct RescueShown {
  std::string safe;              ///< what happened, and what is safe
  std::vector<std::string> done; ///< what was put right, a sentence or two each; empty: nothing was wrong
  bool offers_sync = false;      ///< Sync can bring what is missing
};

class RescueDialog : public DialogPage {
public:
  RescueDialog(wxWindow* parent, const wxString& title, const RescueShown& shown);
};

/// Says what a look at the whole record, or putting it right, came to. True: the person wants to sync now.
bool show_rescue(wxWindow* parent, const wxString& title, const RescueShown& shown);

} // namespace waymark::editor
