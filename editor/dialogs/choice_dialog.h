// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/panels/choice_words.h"

#include <wx/textctrl.h>

#include <optional>
#include <string>
#include <vector>

class wxButton;

namespace waymark::editor {

/// What somebody decided; `words` with Keep::words.
struct ChoiceAnswer {
  Keep keep = Keep::first;
  std::string words;
};

/// Two versions beside each other, with the words of each that the other has not marked: keep this one, that
/// one or both, or write a new one. One choice at a time. Closes with wxID_OK, or wxID_CANCEL for "Later".
class ChoiceDialog : public DialogPage {
public:
  ChoiceDialog(wxWindow* parent, const ChoiceShown& shown);
  const ChoiceAnswer& answer() const { return m_answer; }
  /// Starts from words that were written before.
  void write_new(const std::string& words);

private:
  void add_versions();
  void add_field_for_new_words();
  void add_actions();
  void decide(Keep keep);
  void watch_keys();
  int column_width() const;

  ChoiceShown m_shown;
  ChoiceAnswer m_answer;
  std::vector<wxWindow*> m_writing; ///< shown once somebody writes
  wxTextCtrl* m_words = nullptr;
  wxButton *m_use = nullptr, *m_write = nullptr;
};

/// Nothing when it was put off. `start`: other words, written before.
std::optional<ChoiceAnswer> ask_to_choose(wxWindow* parent, const ChoiceShown& shown,
                                          const std::string& start = {});

} // namespace waymark::editor
