// SPDX-License-Identifier: MIT
#include "editor/removal_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/thread_words.h"
#include "editor/panels/version_words.h"
#include "model/code_points.h"

namespace waymark::editor {

RemovalController::RemovalController(wxWindow& parent, ModuleEditor& editor)
    : m_parent(parent), m_editor(editor) {}

void RemovalController::remove_comment(const std::string& thread) {
  const review::Thread* found = m_workspace->review().find_thread(thread);
  if (!found)
    return;
  const review::Event& first = found->events.front();
  const std::string who = person_name(m_workspace->package().roster, first.person);
  std::string words = first.text;
  if (found->suggestion)
    words += (words.empty() ? "" : "\n\n") + suggestion_words(*found);
  ask_and_remove({"Remove these words for good?",
                  who + " wrote this. Answers to it stay, and so do the words of the page that it is about.",
                  words},
                 [this, thread](const std::string& reason) { m_workspace->remove_event(thread, reason); });
}

void RemovalController::remove_text(const std::string& version) {
  const std::string path = m_editor.content().path;
  const FileSet files = m_workspace->files_of(version);
  const auto old = files.find(path);
  if (old == files.end())
    throw Refused(
        "This page was not there in that version. Nothing was removed. Choose another version in History.");
  ask_and_remove(
      {"Remove this old text for good?",
       "This is “" + m_editor.content().title + "” as it was in the version of " +
           version_origin(m_workspace->find_version(version)) +
           ". Other versions with exactly this text lose it too; today’s text stays.",
       with_valid_utf8(old->second)},
      [this, path, version](const std::string& reason) { m_workspace->remove_file(path, version, reason); });
}

void RemovalController::ask_and_remove(const RemovalShown& shown,
                                       const std::function<void(const std::string& reason)>& remove) {
  m_editor.write();
  for (std::string reason;;) {
    const auto given = ask_to_remove(&m_parent, shown, reason);
    if (!given)
      return;
    reason = *given;
    try {
      record_after_a_look(&m_parent, *m_workspace, [&] { remove(reason); });
    } catch (const Cancelled&) {
      continue;
    }
    removed();
    return;
  }
}

} // namespace waymark::editor
