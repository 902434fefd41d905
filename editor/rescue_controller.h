// SPDX-License-Identifier: MIT
#pragma once
#include "editor/module_editor.h"
#include "editor/panels/waiting_notice.h"
#include "editor/tidy_job.h"
#include "model/profile.h"

#include <optional>

namespace waymark::editor {

/// Brings damage to the open package's record to the screen: says what was put right while it opened, checks
/// the whole record when asked, and offers in the notice above the text what helps against what the idle look
/// has found.
class RescueController {
public:
  /// `parent` is asked from and must outlive it, as must the profile.
  RescueController(wxWindow& parent, ModuleEditor& editor, WaitingNotice& notice, const Profile& profile);

  /// Also begins to look after the record in the background.
  void use(Workspace& workspace);
  /// Says what was put right while the package opened, if anything was.
  void say_put_right();
  /// Reads the whole record in the background, with progress, and puts right what is damaged. Throws Error.
  void check();
  /// Does what the notice offers.
  void help();
  /// Sync has finished: what was missing may be there.
  void refresh();

  Signal<> checked;    ///< the workspace was read again
  Signal<> sync_asked; ///< Sync brings what is missing

private:
  void notice(RecordTrouble trouble);
  void say(const wxString& title, const std::string& safe, const std::vector<std::string>& done);
  bool can_sync() const;

  wxWindow& m_parent;
  ModuleEditor& m_editor;
  WaitingNotice& m_notice;
  const Profile& m_profile;
  Workspace* m_workspace = nullptr;
  std::optional<RecordTrouble> m_trouble; // that the notice shows
  std::shared_ptr<int> m_alive;           // of this package: what was found may be on its way
  std::optional<TidyJob> m_tidy_job;
};

} // namespace waymark::editor
