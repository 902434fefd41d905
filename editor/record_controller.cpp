// SPDX-License-Identifier: MIT
#include "editor/record_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/version_words.h"
#include "editor/report_error.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {

namespace {

constexpr std::string_view now = "now";
constexpr const char* lost_words = "This text cannot be read any more, because the disk has damaged it. "
                                   "Every other version is as it was. Sync "
                                   "gets it back if a colleague or the shared folder has it; File > Check "
                                   "the record puts right what is damaged.";

} // namespace

RecordController::RecordController(ModuleEditor& editor, HistoryPanel& history, SignOffPanel& sign_offs)
    : m_editor(editor), m_history(history), m_sign_offs(sign_offs) {
  history.Bind(compare_asked, [this](ValueEvent<CompareAsked>& event) { compare(event.value()); });
  history.Bind(restore_asked, [this](ValueEvent<std::string>& event) {
    m_history.CallAfter([this, version = event.value()] { guarded(m_history, [&] { restore(version); }); });
  });
  sign_offs.Bind(sign_off_asked, [this](ValueEvent<std::string>& event) {
    act([this, role = event.value()] { m_workspace->sign_off(m_editor.module(), role); });
  });
  sign_offs.Bind(changes_asked, [this](ValueEvent<std::string>& event) {
    act_with_reason(event.value(), &Workspace::ask_for_changes);
  });
  sign_offs.Bind(objection_withdrawn, [this](ValueEvent<std::string>& event) {
    act_with_reason(event.value(), &Workspace::withdraw);
  });
}

void RecordController::act(const std::function<void()>& action) {
  m_editor.write();
  record_after_a_look(&m_sign_offs, *m_workspace, action);
  recorded();
}

// The words are asked for again, as they were, when somebody would rather change them than save them.
void RecordController::act_with_reason(std::string reason,
                                       void (Workspace::*action)(const std::string&, const std::string&)) {
  for (;;)
    try {
      return act([&] { (m_workspace->*action)(m_editor.module(), reason); });
    } catch (const Cancelled&) {
      const auto words = ask_for_text(&m_sign_offs, "Change the words", "What the team will read",
                                      "Record it", to_wx(reason));
      if (!words)
        return;
      reason = *words;
    }
}

void RecordController::refresh_history() {
  m_history.show(m_workspace->history(m_editor.module()));
}

void RecordController::refresh_sign_offs(const review::PackageStatus& status) {
  const auto found =
      std::find_if(status.modules.begin(), status.modules.end(),
                   [this](const review::ModuleStatus& one) { return one.id == m_editor.module(); });
  if (found == status.modules.end())
    return;
  SignOffView view;
  view.status = *found;
  view.roster = m_workspace->package().roster;
  view.me = m_workspace->person() ? m_workspace->person()->id : std::string();
  view.unsaved = !m_editor.is_written() || m_workspace->has_unsaved_changes();
  m_sign_offs.show(view);
}

void RecordController::save_version(const std::string& message) {
  m_editor.write();
  record_after_a_look(&m_history, *m_workspace, [&] { m_workspace->save_version(message); });
  refresh_history();
  recorded();
}

std::string RecordController::text_of(const std::string& version) const {
  if (version == now)
    return m_editor.view().text();
  // This file alone: what the disk has damaged elsewhere in the version does not matter here.
  return m_workspace->record()->file(version, m_editor.content().path).value_or("");
}

std::string RecordController::label_of(const std::string& version) const {
  return version == now ? std::string("The text now")
                        : from_wx(version_words(m_workspace->find_version(version)));
}

void RecordController::compare(const CompareAsked& asked) {
  try {
    m_history.show_comparison(label_of(asked.from), text_of(asked.from), label_of(asked.to),
                              text_of(asked.to));
  } catch (const git::DamagedRecord&) {
    m_history.show_comparison(label_of(asked.from), lost_words, label_of(asked.to), lost_words);
  }
}

void RecordController::restore(const std::string& version) {
  const std::string id = version;
  const git::Version wanted = m_workspace->find_version(id);
  if (!ask_yes_no(&m_history, "Go back to a version",
                  "Make this page again as it was in “" + version_words(wanted) +
                      wxString::FromUTF8("”? The text as it is now stays in the history."),
                  "Go back"))
    return;
  m_editor.write();
  if (m_workspace->has_unsaved_changes())
    record_after_a_look(&m_history, *m_workspace,
                        [&] { m_workspace->save_version("Before going back to an earlier text"); });
  m_workspace->restore(id, m_editor.module());
  restored();
  refresh_history();
  recorded();
}

} // namespace waymark::editor
