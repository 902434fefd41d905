// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/review/status.h"
#include "model/roster.h"

#include <wx/panel.h>

#include <string>

namespace waymark::editor {

struct SignOffView {
  review::ModuleStatus status;
  Roster roster;
  std::string me;       ///< person id; empty: reading only
  bool unsaved = false; ///< the text differs from the newest version: it cannot be signed off yet
};

inline const ValueEventTag<std::string> sign_off_asked{wxNewEventType()};      ///< the role
inline const ValueEventTag<std::string> changes_asked{wxNewEventType()};       ///< the reason
inline const ValueEventTag<std::string> objection_withdrawn{wxNewEventType()}; ///< the reason

class CardColumn;
class CardPanel;

/// The Sign-off tab: one line per requirement, met or not, who, when, what it covers, why it lapsed; Sign
/// off, Ask for changes.
class SignOffPanel : public wxPanel {
public:
  explicit SignOffPanel(wxWindow* parent);
  void show(const SignOffView& view);

private:
  void show_all();
  CardPanel* make_summary();
  CardPanel* make_requirement(const std::string& role);
  CardPanel* make_actions();
  struct Question {
    const char* title; ///< also on the button that sends it
    const char* label;
    const ValueEventTag<std::string>& tag;
  };
  /// Asks once the click that led here is over: a screen reader's press waits for that.
  void ask_later(const Question& question);

  SignOffView m_view;
  CardColumn* m_column = nullptr;
};

} // namespace waymark::editor
