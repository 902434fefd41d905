// SPDX-License-Identifier: MIT
#pragma once
#include "editor/module_editor.h"
#include "model/sync/sync_report.h"

#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace waymark::editor {

/// The Sync button: asks once where the team shares the package, exchanges with it in the background, and
/// brings what came to the screen. The text cannot be changed meanwhile, so that nothing typed can lie over
/// what comes.
class SyncController {
public:
  /// `parent` is asked from and must outlive it, as must the profile.
  SyncController(wxWindow& parent, ModuleEditor& editor, Profile& profile);
  ~SyncController();

  void use(Workspace& workspace) { m_workspace = &workspace; }
  bool is_running() const { return m_thread.joinable(); }
  /// Starts; when it is running already, asks it to stop: what is done by then stays done.
  void sync();
  /// Asks where the team shares the package, also when that is known.
  void choose_place();

  Signal<std::string> said; ///< words for the status bar
  Signal<> finished;        ///< the workspace was read again; modules may be others

private:
  class Reporter;
  std::optional<std::string> ask_for_place();
  void start(const std::string& address);
  void finish(const std::optional<SyncReport>& report, const std::exception_ptr& failure);
  void tell(const SyncReport& report);

  wxWindow& m_parent;
  ModuleEditor& m_editor;
  Profile& m_profile;
  Workspace* m_workspace = nullptr;
  EditingMode m_mode_before = EditingMode::writing;
  std::shared_ptr<int> m_alive = std::make_shared<int>(0); // words on their way may outlive this
  std::jthread m_thread;                                   // last: it stops before what it uses is gone
};

/// What the person has to know after a Sync beyond its one sentence and the notice above the text; empty when
/// there is nothing. Each line is a sentence.
std::string sync_details(const SyncReport& report);

} // namespace waymark::editor
