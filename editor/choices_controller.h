// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/choice_dialog.h"
#include "editor/dialogs/merged_dialog.h"
#include "editor/module_editor.h"
#include "editor/panels/waiting_notice.h"

#include <string>
#include <vector>

namespace waymark::editor {

/// Brings what Sync has left for people (choices between two versions, words put together that nobody has
/// read) to the notice above the text, and settles it one after the other.
class ChoicesController {
public:
  ChoicesController(ModuleEditor& editor, WaitingNotice& notice);

  void use(Workspace& workspace);
  /// Reads what waits now.
  void refresh();
  bool has_choices() const { return !m_choices.empty(); }
  bool has_to_read() const { return !m_to_read.empty(); }
  int choices_on(const std::string& module) const;
  int to_read_on(const std::string& module) const;
  /// Asks about each open choice in turn, those of the page on screen first, until one is put off.
  void choose();
  /// The same for what was put together.
  void read();

  Signal<> settled;             ///< the text or the record changed: read modules again
  Signal<std::string> go_there; ///< show this module

private:
  bool choose_one(const OpenChoice& open, int number, int count);
  bool read_one(const MergedForYou& merged, int number, int count);
  void show_on_page(const MergedForYou& merged);
  std::string words_of(const MergedForYou& merged) const;
  std::string me() const;

  ModuleEditor& m_editor;
  WaitingNotice& m_notice;
  Workspace* m_workspace = nullptr;
  std::vector<OpenChoice> m_choices;
  std::vector<MergedForYou> m_to_read;
};

} // namespace waymark::editor
