// SPDX-License-Identifier: MIT
#include "editor/menu_layout.h"

#include "editor/text/block_kinds.h"

#include <memory>

namespace waymark::editor {

namespace {

std::vector<std::string> insert_commands() {
  std::vector<std::string> names;
  for (const BlockKind& kind : block_kinds())
    names.push_back("insert-" + std::string(kind.kind));
  return names;
}

void add_item(wxMenu& menu, const Command& command, wxWindow& owner) {
  const wxString words = command.shortcut.empty() ? command.label : command.label + "\t" + command.shortcut;
  const int id = wxWindow::NewControlId();
  menu.Append(id, words, command.help);
  owner.Bind(
      wxEVT_MENU, [&command, &owner](wxCommandEvent&) { run_soon(owner, command); }, id);
  owner.Bind(
      wxEVT_UPDATE_UI, [&command](wxUpdateUIEvent& event) { event.Enable(command.enabled()); }, id);
}

} // namespace

const std::vector<MenuLayout>& menu_layout() {
  static const std::vector<MenuLayout> layout{
      {"&File",
       {"new", "join-team", "open", "open-sample", "-", "save-version", "sync", "team-folder", "people", "-",
        "export-draft", "publish", "releases", "check-release", "-", "repair", "-", "close"}},
      {"&Edit", {"undo", "redo", "-", "cut", "copy", "paste", "select-all", "-", "find"}},
      {"F&ormat", {"bold", "italic", "link", "-", "heading-2", "heading-3", "list"}},
      {"&Insert", insert_commands()},
      {"&Review",
       {"comment", "comment-picture", "comment-package", "suggest", "-", "choose", "read-merged", "-",
        "remove-comment", "remove-version", "-", "next-finding", "previous-finding", "hard-sentence", "-",
        "mode-writing", "mode-suggesting", "mode-reading"}},
      {"&Module", {"add-module", "move-up", "move-down"}},
      {"&View",
       {"comments", "checks", "sign-off", "history", "side-panel", "hard-sentences", "-", "zoom-in",
        "zoom-out", "zoom-usual", "-", "theme-system", "theme-light", "theme-dark", "theme-high-contrast"}},
  };
  return layout;
}

std::unique_ptr<wxMenu> make_menu(const std::vector<std::string>& names, const CommandList& commands,
                                  wxWindow& owner) {
  auto menu = std::make_unique<wxMenu>();
  for (const std::string& name : names) {
    if (name == "-")
      menu->AppendSeparator();
    else
      add_item(*menu, commands.at(name), owner);
  }
  return menu;
}

wxMenuBar* make_menu_bar(const std::vector<MenuLayout>& layout, const CommandList& commands, wxFrame& frame) {
  auto* bar = new wxMenuBar;
  for (const MenuLayout& menu : layout)
    bar->Append(make_menu(menu.commands, commands, frame).release(), menu.title);
  return bar;
}

} // namespace waymark::editor
