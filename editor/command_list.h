// SPDX-License-Identifier: MIT
#pragma once
#include <wx/string.h>
#include <wx/window.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waymark::editor {

/// One thing that the window can do. Menus and the tool bar are lists of names.
struct Command {
  std::string name;           ///< "save-version"
  wxString label;             ///< "&Save version…"
  wxString help;              ///< one line, for the tool tip and the menu
  wxString shortcut;          ///< "Ctrl+S"; may be empty
  const char* icon = nullptr; ///< of ui/icons.cpp; may be missing
  std::function<void()> run;
  std::function<bool()> enabled = [] { return true; };
};

/// Runs the command once the event that asked for it is done: a dialog opened while a screen reader's own
/// request is being answered would keep the reader waiting until it closes.
void run_soon(wxWindow& window, const Command& command);

/// Commands by name, in the order in which they were added.
class CommandList {
public:
  void add(Command command);
  /// Throws std::out_of_range for a name that nobody added: a fault of this program.
  const Command& at(const std::string& name) const { return m_commands.at(name); }

private:
  std::map<std::string, Command> m_commands;
};

} // namespace waymark::editor
