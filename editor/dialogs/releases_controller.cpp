// SPDX-License-Identifier: MIT
#include "editor/dialogs/releases_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/dialogs/report_dialog.h"
#include "editor/dialogs/sign_release.h"
#include "editor/dialogs/withdraw_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/ui/wx_text.h"
#include "export/public_index.h"
#include "export/release.h"

#include <algorithm>
#include <utility>

namespace waymark::editor {
namespace {

using publish::KnownRelease;
using publish::ReleaseLine;

// The one that schools would have without this.
std::string next_best(const ReleasesView& view, const ReleaseLine& line) {
  for (const ReleaseLine& other : view.lines)
    if (other.release.tag != line.release.tag && !other.release.pilot &&
        (other.state == publish::ReleaseState::released || other.state == publish::ReleaseState::forced))
      return other.release.name;
  return {};
}

} // namespace

ReleasesController::ReleasesController(ReleasesPage& page, Workspace own, const Profile& profile)
    : m_page(page), m_own(std::move(own)), m_profile(profile) {
  m_view.title = m_own.package().title;
  m_view.roster = m_own.package().roster;
  m_view.me = m_own.person() ? m_own.person()->id : std::string();
  m_view.has_key = key() != nullptr;
}

std::shared_ptr<const trust::KeyPair> ReleasesController::key() const {
  if (m_view.me.empty())
    return nullptr;
  return m_profile.act_as(m_own.package().id, m_view.roster, m_view.me).key;
}

void ReleasesController::read() {
  work("Reading the releases", [](Progress&) {});
}

// Whatever became of it, the page then shows what is there.
void ReleasesController::work(const wxString& title, const std::function<void(Progress&)>& action) {
  std::exception_ptr failure;
  run_with_progress(&m_page, title, [&](Progress& progress) {
    try {
      action(progress);
    } catch (...) {
      failure = std::current_exception();
    }
    m_view.lines = publish::release_lines(m_own);
  });
  m_page.show(m_view);
  changed();
  if (failure)
    std::rethrow_exception(failure);
}

void ReleasesController::use(Holders holders) {
  m_holders = std::move(holders);
  m_page.show_holders(m_holders);
}

const ReleaseLine& ReleasesController::line_of(const std::string& tag) const {
  const auto found = std::find_if(m_view.lines.begin(), m_view.lines.end(),
                                  [&](const ReleaseLine& line) { return line.release.tag == tag; });
  if (found == m_view.lines.end())
    throw Error("This release is not there any more. Nothing was done. Close this window and open it again.");
  return *found;
}

void ReleasesController::act(const ReleaseAsked& asked) {
  if (asked.action == ReleaseAction::web_page)
    return make_web_page();
  const ReleaseLine line = line_of(asked.release);
  switch (asked.action) {
  case ReleaseAction::sign:
    if (sign_release(&m_page, m_own, line.release.name)) {
      m_changed = true;
      read();
    }
    return;
  case ReleaseAction::pack:
    return pack(line.release);
  case ReleaseAction::withdraw:
    return withdraw(line);
  case ReleaseAction::notice:
    return make_notice(line.release);
  case ReleaseAction::web_page:
    return;
  }
}

void ReleasesController::pack(const KnownRelease& release) {
  const auto folder = ask_for_path(
      &m_page, {to_wx("Pack release " + release.name + " again"),
                "The file for schools is made again from what was released, byte for byte the same.",
                "Folder for it", "Pack it", PathKind::folder, folder_for_releases()});
  if (!folder)
    return;
  publish::ReleaseResult made;
  work(to_wx("Packing release " + release.name),
       [&](Progress& progress) { made = publish::pack_release(m_own, release.name, *folder, progress); });
  show_made(&m_page, to_wx("Release " + release.name + " is packed"),
            to_wx("It is the file " + made.bundle.filename().string() + " in " + folder->string() + "."),
            *folder);
}

std::filesystem::path ReleasesController::notice_place(const KnownRelease& release) const {
  return folder_for_releases() / (m_own.package().id + "-" + release.tag + "-recall.json");
}

void ReleasesController::record(const publish::WithdrawRequest& request) {
  record_after_a_look(&m_page, m_own, [&] {
    work(to_wx("Withdrawing"), [&, key = key()](Progress&) { publish::withdraw(m_own, request, key.get()); });
  });
}

// The words are asked for again, as they were, when somebody would rather change them than record them.
void ReleasesController::withdraw(const ReleaseLine& line) {
  const KnownRelease& release = line.release;
  WithdrawShown shown{release.name, next_best(m_view, line), {}, {}};
  if (m_holders) {
    const auto found = m_holders->find(release.tag);
    shown.holders = found == m_holders->end() ? 0 : found->second;
  }
  if (release.manifest_sha256.empty())
    shown.why_no_notice = why_not(line, m_view).notice;
  else if (!m_view.has_key)
    shown.why_no_notice = "You have no key on this computer.";
  publish::WithdrawRequest request{release.tag, {}, notice_place(release)};
  for (;;) {
    const auto asked = ask_to_withdraw(&m_page, shown, request);
    if (!asked)
      return;
    request = *asked;
    try {
      m_changed = true;
      record(request);
      break;
    } catch (const Cancelled&) {
    }
  }
  const wxString done = to_wx("Release " + release.name + " is withdrawn");
  const std::string next = " Sync, so that the team gets it. In Schools you can write the messages.";
  if (request.notice.empty())
    return show_message(&m_page, done, "Everybody in the team sees it and why." + next);
  show_made(&m_page, done,
            to_wx("The recall notice is the file " + request.notice.filename().string() +
                  ": send it to the schools with the message." + next),
            request.notice.parent_path());
}

void ReleasesController::make_notice(const KnownRelease& release) {
  const auto file = ask_for_path(
      &m_page, {to_wx("Recall notice of release " + release.name),
                "A small signed file with which a school can check that the release is withdrawn, and why.",
                "File for the recall notice", "Make it", PathKind::new_file, notice_place(release)});
  if (!file)
    return;
  record({release.tag, {}, *file});
  show_made(
      &m_page, "The recall notice is made",
      to_wx("It is the file " + file->filename().string() + " in " + file->parent_path().string() + "."),
      file->parent_path());
}

void ReleasesController::make_web_page() {
  const auto folder = ask_for_path(
      &m_page,
      {"Web page of releases",
       "A page for any web host. It says which release to have, and which were withdrawn and why. Pilots are "
       "not on it.",
       "Folder for the page", "Make it", PathKind::folder,
       folder_for_releases() / (m_own.package().id + "-web-page")});
  if (!folder)
    return;
  work("Making the web page",
       [&](Progress&) { publish::write_index(*folder, publish::public_releases(m_own)); });
  show_made(&m_page, "The web page is made",
            to_wx("Put everything in " + folder->string() +
                  " on your web host. Make it again after each release and each withdrawal."),
            *folder);
}

} // namespace waymark::editor
