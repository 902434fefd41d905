// SPDX-License-Identifier: MIT
#include "editor/dialogs/join_dialog.h"
#include "editor/dialogs/path_field.h"
#include "editor/join_team.h"
#include "editor/main_frame.h"
#include "editor/report_error.h"
#include "editor/ui/wx_text.h"

#include <wx/dirdlg.h>

#include <algorithm>

namespace waymark::editor {

void MainFrame::open_package(const std::filesystem::path& folder, const std::string& as) {
  if (m_sync->is_running())
    throw Error("Sync is still running. Nothing was opened. Wait a moment, or press Sync again to stop it.");
  Workspace opened = Workspace::open(folder, m_profile, as);
  const bool was_open = is_open();
  if (was_open)
    m_editor->write();
  m_workspace.emplace(std::move(opened));
  m_editor->use(*m_workspace, m_profile.journal_folder());
  m_comments->use(*m_workspace);
  m_checks->use(*m_workspace);
  m_record->use(*m_workspace);
  m_sync->use(*m_workspace);
  m_choices->use(*m_workspace);
  m_removal->use(*m_workspace);
  m_rescue->use(*m_workspace);
  refresh_package();
  if (!was_open)
    show_columns();
  m_could_act = may_act();
  set_mode(m_could_act ? EditingMode::writing : EditingMode::reading);
  if (!m_workspace->package().modules.empty())
    choose_module(m_workspace->package().modules.front().id);
  remember("last-package", m_workspace->folder().string());
  m_side->SetSelection(
      static_cast<std::size_t>(std::clamp(std::atoi(m_profile.settings["right-tab"].c_str()), 0, 3)));
  m_editor->view().window().SetFocus();
  if (const auto& problems = m_workspace->package().problems; !problems.empty())
    m_status->say(describe(problems.front()));
  CallAfter([this] { m_rescue->say_put_right(); });
}

void MainFrame::open_sample() {
  const std::filesystem::path folder = m_profile.home() / "packages" / "take-control";
  if (std::filesystem::exists(folder / "package.yaml"))
    open_package(folder);
  else if (!m_sample_job.joinable())
    make_sample(folder);
}

void MainFrame::make_sample(const std::filesystem::path& folder) {
  m_status->say("Making your own copy of the sample…");
  m_sample_job = std::jthread([this, folder, profile = m_profile]() mutable {
    std::exception_ptr failure;
    try {
      // Made aside and moved in whole, so that a half-made copy is never opened.
      const std::filesystem::path aside = folder.string() + ".new";
      std::filesystem::remove_all(aside);
      build_demo(aside, samples_folder() / "take-control", profile);
      std::filesystem::rename(aside, folder);
    } catch (...) {
      failure = std::current_exception();
    }
    CallAfter([this, folder, failure, made = profile.identities] {
      m_sample_job = {};
      guarded(*this, [&] {
        if (failure)
          std::rethrow_exception(failure);
        m_profile.identities = made;
        m_profile.save();
        m_status->say("The sample is yours to try");
        open_package(folder);
      });
    });
  });
}

void MainFrame::welcome() {
  while (const auto choice = show_welcome(this, m_profile)) {
    m_profile.name = choice->name;
    m_profile.organisation = choice->organisation;
    m_profile.role = choice->role;
    m_profile.save();
    try {
      if (begin(*choice))
        return;
    } catch (...) {
      report_current_error(this);
    }
  }
  if (!is_open())
    Close();
}

bool MainFrame::begin(const WelcomeChoice& choice) {
  switch (choice.next) {
  case WelcomeChoice::Next::sample:
    open_sample();
    return true;
  case WelcomeChoice::Next::start_package:
    start_package(choice.folder);
    return true;
  case WelcomeChoice::Next::join:
    return join_team();
  case WelcomeChoice::Next::open:
    open_package(choice.folder);
    return true;
  }
  return false;
}

void MainFrame::start_package(const std::filesystem::path& folder) {
  make_package(folder, samples_folder() / "blank", m_profile);
  m_profile.save();
  open_package(folder);
}

bool MainFrame::join_team() {
  const auto copy = editor::join_team(*this, m_profile);
  if (!copy)
    return false;
  open_package(*copy);
  if (!may_act())
    run_soon(*this, m_commands.at("people")); // where one asks to join
  return true;
}

void MainFrame::ask_for_new_package() {
  if (m_profile.name.empty())
    return welcome();
  const auto folder = ask_for_path(this, {.title = "Start a package",
                                          .words = "It begins with one page and the usual checks, and with "
                                                   "you as the only person in its team.",
                                          .label = "New or empty folder",
                                          .button = "Start",
                                          .start = suggested_copy(folder_for_packages(), "New package")});
  if (folder)
    start_package(*folder);
}

void MainFrame::ask_for_folder() {
  wxDirDialog dialog(this, "Open a package", {}, wxDD_DEFAULT_STYLE | wxDD_DIR_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK)
    open_package(from_wx(dialog.GetPath()));
}

} // namespace waymark::editor
