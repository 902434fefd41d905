// SPDX-License-Identifier: MIT
#pragma once
#include "editor/command_list.h"
#include "editor/module_editor.h"
#include "editor/ui/theme.h"
#include "editor/ui/value_event.h"

#include <wx/choice.h>
#include <wx/panel.h>

#include <string>
#include <vector>

namespace waymark::editor {

inline const ValueEventTag<EditingMode> mode_chosen{wxNewEventType()};

/// The top of the window: what is open, and the commands that are used most. In a narrow window the buttons
/// keep their icons and drop their words, which stay as names and tool tips.
class ToolBarPanel : public wxPanel {
public:
  ToolBarPanel(wxWindow* parent, const CommandList& commands);
  void show_title(const wxString& title, const wxString& state);
  void show_mode(EditingMode mode);

private:
  struct Button {
    wxButton* button;
    wxString words;
  };
  void add_button(wxSizer& row, const std::string& name, ButtonKind kind, bool with_words);
  void add_insert_menu(wxSizer& row);
  void add_mode(wxSizer& row);
  void add_line(wxSizer& row);
  void fit_words();

  const CommandList& m_commands;
  std::vector<Button> m_buttons;
  wxStaticText* m_title;
  wxStaticText* m_state;
  wxChoice* m_mode;
  bool m_compact = false;
};

} // namespace waymark::editor
