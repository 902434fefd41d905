// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/removal_dialog.h"
#include "editor/module_editor.h"

#include <functional>
#include <string>

namespace waymark::editor {

/// Removes somebody's words or an old text from the record for good, once whoever may has said why.
class RemovalController {
public:
  /// `parent` is asked from and must outlive it.
  RemovalController(wxWindow& parent, ModuleEditor& editor);

  void use(Workspace& workspace) { m_workspace = &workspace; }
  /// The first words of a thread; answers to it stay.
  void remove_comment(const std::string& thread);
  /// The page on screen as it was in a version.
  void remove_text(const std::string& version);

  Signal<> removed; ///< the record was read again

private:
  void ask_and_remove(const RemovalShown& shown,
                      const std::function<void(const std::string& reason)>& remove);

  wxWindow& m_parent;
  ModuleEditor& m_editor;
  Workspace* m_workspace = nullptr;
};

} // namespace waymark::editor
