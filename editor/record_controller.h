// SPDX-License-Identifier: MIT
#pragma once
#include "editor/module_editor.h"
#include "editor/panels/history_panel.h"
#include "editor/panels/sign_off_panel.h"

namespace waymark::editor {

/// Brings the saved versions and the sign-offs together with their tabs.
class RecordController {
public:
  RecordController(ModuleEditor& editor, HistoryPanel& history, SignOffPanel& sign_offs);

  void use(Workspace& workspace) { m_workspace = &workspace; }
  /// Shows the module's versions and sign-offs as they are now.
  void refresh_history();
  void refresh_sign_offs(const review::PackageStatus& status);
  /// Writes the text and saves everything as a version. Throws Error.
  void save_version(const std::string& message);

  Signal<> recorded; ///< a version, a sign-off or an objection was added
  Signal<> restored; ///< modules were put back: read them again

private:
  void compare(const CompareAsked& asked);
  void restore(const std::string& version);
  void act(const std::function<void()>& action);
  void act_with_reason(std::string reason,
                       void (Workspace::*action)(const std::string& module, const std::string& reason));
  std::string text_of(const std::string& version) const;
  std::string label_of(const std::string& version) const;

  ModuleEditor& m_editor;
  HistoryPanel& m_history;
  SignOffPanel& m_sign_offs;
  Workspace* m_workspace = nullptr;
};

} // namespace waymark::editor
