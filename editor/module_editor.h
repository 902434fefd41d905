// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/module_view_gtk.h"
#include "editor/text/typing_journal.h"
#include "model/workspace.h"

#include <wx/timer.h>

#include <memory>
#include <string>

namespace waymark::editor {

enum class EditingMode { writing, suggesting, reading };

/// The module on screen: its text, its look, and its way to the disk. Typing goes to a journal at once and to
/// the module's file after a rest, or when another module is shown. Window thread only.
class ModuleEditor {
public:
  explicit ModuleEditor(wxWindow* parent);
  ~ModuleEditor();

  ModuleView& view() { return m_view; }
  /// From now on modules of this package are shown; nothing is shown yet. The workspace must outlive it or
  /// another call.
  void use(Workspace& workspace, const std::filesystem::path& journals);
  /// Writes the module shown so far and shows another; an id the package does not have shows nothing.
  void open(const std::string& module);
  /// Reads the module on screen again from the workspace; its undo is kept when the text is the same.
  void refresh();
  /// Writes the text to the module's file when it differs. Throws Error.
  void write();

  const std::string& module() const { return m_id; }
  /// The text on screen and what it says.
  const ContentModule& content() const { return m_module; }
  unsigned revision() const { return m_revision; }
  bool is_written() const { return !m_unwritten; }
  void set_mode(EditingMode mode);
  EditingMode mode() const { return m_mode; }
  bool may_write() const { return m_mode == EditingMode::writing && m_shown && m_whole; }

  Signal<> opened;  ///< another module, or none
  Signal<> changed; ///< the text changed and has its new look; once for a burst of edits
  Signal<> written; ///< the file is as the text

private:
  void note(const TextEdit& edit);
  void restyle();

  ModuleViewGtk m_view;
  Workspace* m_workspace = nullptr;
  std::unique_ptr<TypingJournal> m_journal;
  std::string m_id; ///< the file's; the words in its front matter may be in the middle of a change
  ContentModule m_module;
  std::string m_before; ///< the text before the edit that is being noted
  unsigned m_revision = 0;
  bool m_shown = false;
  bool m_whole = true; ///< the control holds the file's bytes unchanged
  bool m_unwritten = false;
  bool m_restyle_waiting = false;
  EditingMode m_mode = EditingMode::writing;
  wxTimer m_rest;
  Connection m_edited;
};

} // namespace waymark::editor
