// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/dialogs.h"

#include <wx/textctrl.h>

#include <string>

namespace waymark::editor {

// The windows behind ask_for_text, ask_for_suggestion, show_error and ask_yes_no. ShowModal answers wxID_OK
// or wxID_CANCEL.

class TextDialog : public DialogPage {
public:
  TextDialog(wxWindow* parent, const wxString& title, const wxString& label, const wxString& button,
             const wxString& start);
  std::string text() const; ///< without space around it

private:
  wxString m_start;
  wxTextCtrl* m_field = nullptr;
  wxButton* m_done = nullptr;
};

class SuggestionDialog : public DialogPage {
public:
  SuggestionDialog(wxWindow* parent, const std::string& passage,
                   const std::optional<SuggestionDraft>& start = {});
  SuggestionDraft draft() const;

private:
  std::string m_passage;
  wxTextCtrl* m_words = nullptr;
  wxTextCtrl* m_why = nullptr;
  wxButton* m_done = nullptr;
};

class MessageDialog : public DialogPage {
public:
  /// `detail`, for whoever helps the person, is folded; there may be none.
  MessageDialog(wxWindow* parent, const wxString& title, const std::string& words,
                const std::string& detail = {});
};

class YesNoDialog : public DialogPage {
public:
  YesNoDialog(wxWindow* parent, const wxString& title, const wxString& question, const wxString& yes_button);
};

} // namespace waymark::editor
