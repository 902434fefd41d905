// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// Asks about the keys of somebody whose signatures are not to count any more, or are to count after all.
struct KeyDayQuestion {
  std::string title;
  std::string words;
  std::string day;               ///< suggested, "yyyy-mm-dd"
  std::vector<std::string> keys; ///< which of these public keys; empty: it is about all of theirs
};

struct KeyDay {
  std::string key; ///< one of those that were asked about, or empty
  std::string day; ///< "yyyy-mm-dd"
};

class KeyDayDialog : public DialogPage {
public:
  KeyDayDialog(wxWindow* parent, const KeyDayQuestion& question);
  KeyDay answer() const;

private:
  std::vector<std::string> m_keys;
  wxChoice* m_key = nullptr;
  wxTextCtrl* m_day = nullptr;
};

/// Nothing when it was cancelled.
std::optional<KeyDay> ask_for_key_day(wxWindow* parent, const KeyDayQuestion& question);

} // namespace waymark::editor
