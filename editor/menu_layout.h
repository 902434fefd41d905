// SPDX-License-Identifier: MIT
#pragma once
#include "editor/command_list.h"

#include <wx/frame.h>
#include <wx/menu.h>

#include <memory>
#include <string>
#include <vector>

namespace waymark::editor {

/// A menu: its title and the names of its commands; "-" is a line.
struct MenuLayout {
  wxString title;
  std::vector<std::string> commands;
};

/// The menus of the main window.
const std::vector<MenuLayout>& menu_layout();

/// Builds the menus for the frame; each item runs its command and is greyed while the command is not enabled.
wxMenuBar* make_menu_bar(const std::vector<MenuLayout>& layout, const CommandList& commands, wxFrame& frame);

/// A menu of some commands, to be shown at a button.
std::unique_ptr<wxMenu> make_menu(const std::vector<std::string>& names, const CommandList& commands,
                                  wxWindow& owner);

} // namespace waymark::editor
