// SPDX-License-Identifier: MIT
#include "editor/rescue_controller.h"

#include "editor/dialogs/rescue_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "model/git/rescue.h"
#include "model/sync/shared_address.h"

namespace waymark::editor {

RescueController::RescueController(wxWindow& parent, ModuleEditor& editor, WaitingNotice& notice,
                                   const Profile& profile)
    : m_parent(parent), m_editor(editor), m_notice(notice), m_profile(profile) {}

void RescueController::use(Workspace& workspace) {
  m_workspace = &workspace;
  m_alive = std::make_shared<int>(0);
  m_trouble.reset();
  m_notice.show_damage({});
  m_tidy_job.emplace(workspace.folder(), [this, alive = std::weak_ptr(m_alive)](RecordTrouble trouble) {
    m_parent.CallAfter([this, alive, trouble] {
      if (!alive.expired())
        notice(trouble);
    });
  });
}

bool RescueController::can_sync() const {
  return git::has_gaps(m_workspace->folder() / ".git") &&
         !sync_address(m_profile, m_workspace->package().id).empty();
}

// What is missing is worth a notice only where Sync can bring it.
void RescueController::notice(RecordTrouble trouble) {
  if (m_trouble == RecordTrouble::damaged || (trouble == RecordTrouble::missing && !can_sync()))
    return;
  m_trouble = trouble;
  if (trouble == RecordTrouble::damaged)
    m_notice.show_damage(
        "The disk of this computer has damaged part of this package's record. Your pages are "
        "safe; Waymark can put the record right.",
        "Check the record", "Check the record");
  else
    m_notice.show_damage(
        "Older parts of this package's record are missing since the disk damaged it. Sync gets "
        "them back from the team.",
        "Sync", "Get back what is missing");
}

void RescueController::refresh() {
  if (m_trouble == RecordTrouble::missing && !can_sync()) {
    m_trouble.reset();
    m_notice.show_damage({});
  }
}

void RescueController::help() {
  if (m_trouble == RecordTrouble::missing)
    sync_asked();
  else
    check();
}

void RescueController::check() {
  m_editor.write();
  git::Rescue rescue;
  run_with_progress(&m_parent, "Check the record",
                    [&rescue, record = m_workspace->folder() / ".git"](Progress& progress) {
                      rescue = git::rescue_record(record, progress);
                    });
  m_workspace->reload();
  m_trouble.reset();
  m_notice.show_damage({});
  checked();
  const bool gaps = git::has_gaps(m_workspace->folder() / ".git");
  if (rescue.done.empty())
    say("Check the record",
        gaps ? "Everything that is here was read, and nothing is damaged now. What the disk had damaged "
               "earlier is "
               "still missing; Sync gets it back if a colleague or the shared folder has it."
             : "Every version, comment and sign-off was read, and nothing is wrong.",
        {});
  else
    say("The record was put right",
        "The disk of this computer had damaged files of this package. Your pages are as you left them.",
        rescue.done);
  if (can_sync())
    notice(RecordTrouble::missing);
}

void RescueController::say_put_right() {
  if (m_workspace->put_right().empty())
    return;
  say("The record was put right",
      "The disk of this computer had damaged files of this package, so Waymark put its record right before "
      "it "
      "opened. Your pages are as you left them.",
      m_workspace->put_right());
}

void RescueController::say(const wxString& title, const std::string& safe,
                           const std::vector<std::string>& done) {
  if (show_rescue(&m_parent, title, {safe, done, can_sync()}))
    sync_asked();
}

} // namespace waymark::editor
