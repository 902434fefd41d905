// SPDX-License-Identifier: MIT
#include "editor/sync_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/server_dialogs.h"
#include "editor/report_error.h"
#include "editor/sync_questions.h"
#include "editor/ui/wx_text.h"
#include "model/error.h"
#include "model/progress.h"
#include "model/sync/server_access.h"
#include "model/sync/server_address.h"
#include "model/sync/shared_address.h"
#include "model/sync/sync.h"

#include <utility>

namespace waymark::editor {

/// Brings the thread's words to the status bar, and stops the thread when the person asked to.
class SyncController::Reporter : public Progress {
public:
  Reporter(SyncController& controller, std::weak_ptr<int> alive, std::stop_token stop)
      : m_controller(controller), m_alive(std::move(alive)), m_stop(std::move(stop)) {}

  void step(const std::string& words, int, int) override {
    if (m_stop.stop_requested())
      throw Cancelled();
    if (std::exchange(m_last, words) == words)
      return;
    m_controller.m_parent.CallAfter([&controller = m_controller, alive = m_alive, words] {
      if (!alive.expired())
        controller.said(words);
    });
  }

private:
  SyncController& m_controller;
  std::weak_ptr<int> m_alive;
  std::stop_token m_stop;
  std::string m_last;
};

namespace {

ServerMemory server_memory(const std::filesystem::path& home) {
  const auto known_server = [home](const std::string& address) -> std::string {
    try {
      const auto named = server_address(address);
      return named && knows_server(home, named->server()) ? named->server() : std::string();
    } catch (const Error&) {
      return {}; // half-typed, or one that Sync will refuse
    }
  };
  return {server_key(home).public_key.line(), known_server,
          [home](const std::string& server) { forget_server(home, server); }};
}

} // namespace

std::string sync_details(const SyncReport& report) {
  std::string lines;
  const auto add = [&](const std::string& line) { lines += (lines.empty() ? "" : "\n\n") + line; };
  for (const std::string& sentence : report.left_undone)
    add(sentence);
  for (const std::string& remark : report.remarks)
    add(remark);
  return lines;
}

SyncController::SyncController(wxWindow& parent, ModuleEditor& editor, Profile& profile)
    : m_parent(parent), m_editor(editor), m_profile(profile) {}

SyncController::~SyncController() = default;

void SyncController::sync() {
  if (is_running()) {
    m_thread.request_stop();
    said("Sync is stopping. What has been exchanged stays exchanged.");
    return;
  }
  const std::string known = sync_address(m_profile, m_workspace->package().id);
  if (!known.empty())
    return start(known);
  if (const auto place = ask_for_place())
    start(*place);
}

void SyncController::choose_place() {
  if (is_running())
    return;
  if (const auto place = ask_for_place())
    start(*place);
}

std::optional<std::string> SyncController::ask_for_place() {
  const auto named = ask_for_shared_place(&m_parent, sync_address(m_profile, m_workspace->package().id),
                                          server_memory(m_profile.home()));
  if (!named)
    return std::nullopt;
  const std::string address = checked_address(*named);
  remember_sync_address(m_profile, m_workspace->package().id, address);
  return address;
}

void SyncController::start(const std::string& address) {
  m_editor.write();
  m_mode_before = m_editor.mode();
  m_editor.set_mode(EditingMode::reading);
  said("Sync has begun");
  const std::string as = m_workspace->person() ? m_workspace->person()->id : std::string();
  m_thread = std::jthread([this, address, as, folder = m_workspace->folder(), profile = m_profile,
                           alive = std::weak_ptr(m_alive)](const std::stop_token& stop) {
    std::optional<SyncReport> report;
    std::exception_ptr failure;
    try {
      Workspace own = Workspace::open(folder, profile, as);
      Reporter reporter(*this, alive, stop);
      SyncQuestions questions(m_parent, alive, stop);
      report = waymark::sync(own, {address, profile.home(), questions}, reporter);
    } catch (...) {
      failure = std::current_exception();
    }
    m_parent.CallAfter([this, alive, report, failure] {
      if (!alive.expired())
        finish(report, failure);
    });
  });
}

void SyncController::finish(const std::optional<SyncReport>& report, const std::exception_ptr& failure) {
  m_thread = {};
  guarded(m_parent, [&] {
    m_workspace->reload();
    m_workspace->use(m_profile);
    m_editor.refresh();
    m_editor.set_mode(m_mode_before);
    finished();
    if (failure) {
      said("Sync did not finish. Everything here is as it was saved.");
      std::rethrow_exception(failure);
    }
    said(in_a_sentence(*report));
    tell(*report);
  });
}

void SyncController::tell(const SyncReport& report) {
  if (const std::string details = sync_details(report); !details.empty())
    show_message(&m_parent, "Sync", in_a_sentence(report) + "\n\n" + details);
}

} // namespace waymark::editor
