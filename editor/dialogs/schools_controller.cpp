// SPDX-License-Identifier: MIT
#include "editor/dialogs/schools_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/dialogs/recipient_dialog.h"
#include "editor/dialogs/report_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/ui/wx_text.h"
#include "model/iso_time.h"
#include "model/safe_file.h"

#include <algorithm>
#include <utility>

namespace waymark::editor {
namespace {

using publish::Recipient;
using publish::Register;

constexpr const char* file_setting = "register";
constexpr const char* from_setting = "messages-from";
constexpr std::size_t problems_said = 8;

std::filesystem::path suggested_file() {
  return folder_for_releases().parent_path() / "Waymark register.jsonl";
}

std::string in_lines(const std::vector<Problem>& problems) {
  std::string lines = "Nothing was taken from the file. Put these rows right, then try again.";
  for (std::size_t i = 0; i < problems.size() && i < problems_said; ++i)
    lines += "\nLine " + std::to_string(problems[i].line) + ": " + problems[i].message;
  if (problems.size() > problems_said)
    lines += "\nThere are " + std::to_string(problems.size() - problems_said) + " more.";
  return lines;
}

} // namespace

SchoolsController::SchoolsController(SchoolsPage& page, Workspace& workspace, Profile& profile)
    : m_page(page), m_workspace(workspace), m_profile(profile), m_package(workspace.package().id),
      m_history(std::make_shared<std::vector<publish::KnownRelease>>()) {}

void SchoolsController::use(const std::vector<publish::ReleaseLine>& lines) {
  m_history = std::make_shared<std::vector<publish::KnownRelease>>(publish::released(lines));
  m_sendable.assign(m_history->rbegin(), m_history->rend());
  show();
}

void SchoolsController::show() {
  m_page.show(m_file, {m_recipients, m_history, m_package});
}

Holders SchoolsController::holders() const {
  if (!m_recipients)
    return std::nullopt;
  return publish::holders_by_release(*m_recipients, m_package);
}

void SchoolsController::open_last() {
  if (const std::filesystem::path file = m_profile.settings[file_setting]; !file.empty())
    open(file, [&] { return publish::open_register(file); });
}

void SchoolsController::open(const std::filesystem::path& file, const std::function<Register()>& read) {
  Register found;
  run_with_progress(&m_page, "Reading the register", [&](Progress&) { found = read(); });
  m_file = file;
  m_recipients = std::make_shared<Register>(std::move(found));
  if (m_profile.settings[file_setting] != file.string()) {
    m_profile.settings[file_setting] = file.string();
    m_profile.save();
  }
  show();
  changed();
}

void SchoolsController::change(const wxString& title, const std::function<void(Register&)>& action) {
  Register found;
  run_with_progress(&m_page, title, [&](Progress&) {
    publish::change_register(m_file, [&](Register& recipients) {
      action(recipients);
      found = recipients;
    });
  });
  m_recipients = std::make_shared<Register>(std::move(found));
  show();
  changed();
}

void SchoolsController::act(SchoolsAction asked) {
  switch (asked) {
  case SchoolsAction::open:
    return ask_to_open();
  case SchoolsAction::create:
    return ask_to_create();
  case SchoolsAction::add:
    return add();
  case SchoolsAction::change:
    return change_chosen();
  case SchoolsAction::remove:
    return remove_chosen();
  case SchoolsAction::import_csv:
    return import_csv();
  case SchoolsAction::note_sent:
    return note_sent();
  case SchoolsAction::write_messages:
    return write_messages();
  }
}

void SchoolsController::ask_to_open() {
  if (const auto file = ask_for_path(&m_page, {"Open a register",
                                               "The file in which your organisation keeps who gets releases.",
                                               "File of the register", "Open it", PathKind::file,
                                               m_file.empty() ? suggested_file() : m_file}))
    open(*file, [&] { return publish::open_register(*file); });
}

void SchoolsController::ask_to_create() {
  const auto file = ask_for_path(
      &m_page,
      {"Start a register",
       "It will hold contacts of people, so keep it where your organisation keeps such lists, and not "
       "inside a package. Only you can read the file, until you let others.",
       "File for the register", "Start it", PathKind::new_file, suggested_file()});
  if (file)
    open(*file, [&] {
      publish::create_register(*file);
      return Register{};
    });
}

void SchoolsController::add() {
  const auto recipient = ask_for_recipient(&m_page);
  if (!recipient)
    return;
  change("Adding a recipient", [&](Register& all) { publish::add_recipient(all, *recipient); });
  m_page.choose(recipient->id);
}

void SchoolsController::change_chosen() {
  const auto chosen = m_page.list().chosen();
  if (chosen.size() != 1)
    return;
  if (const auto wanted = ask_for_changes_of(&m_page, recipient(chosen.front())))
    change("Changing a recipient", [&](Register& all) { publish::change_recipient(all, *wanted); });
}

void SchoolsController::remove_chosen() {
  const auto chosen = m_page.list().chosen();
  if (chosen.empty())
    return;
  const std::string whom =
      chosen.size() == 1 ? recipient(chosen.front()).name : recipients_in_words(chosen.size());
  if (ask_yes_no(&m_page, "Remove from the register?",
                 to_wx("“" + whom +
                       "” goes from the register with everything that was noted of it. Nobody can "
                       "bring it back from here."),
                 "Remove"))
    change("Removing", [&](Register& all) { publish::remove_recipients(all, chosen); });
}

void SchoolsController::import_csv() {
  const auto file =
      ask_for_path(&m_page, {"Take recipients from a table",
                             "A table saved as CSV, whose first row names the columns id, name, kind and "
                             "contact. Kinds are school, "
                             "college, partner and public. Who is there already gets the new values.",
                             "File with the table",
                             "Take them",
                             PathKind::file,
                             {}});
  if (!file)
    return;
  std::vector<Problem> problems;
  int taken = 0;
  change("Taking recipients",
         [&](Register& all) { taken = publish::import_recipients(all, read_whole_file(*file), problems); });
  if (!problems.empty())
    throw Error(in_lines(problems));
  show_error(&m_page, "The table was taken",
             Error(recipients_in_words(static_cast<std::size_t>(taken)) + " of it are in the register now."));
}

SendingShown SchoolsController::sending() const {
  if (m_sendable.empty())
    throw Error("There is no release yet that could be sent. Nothing was done. Publish one first.");
  return {m_sendable, m_page.list().chosen().size(), m_page.list().count()};
}

void SchoolsController::note_sent() {
  const SendingShown shown = sending();
  const auto chosen = m_page.list().chosen(), listed = m_page.list().listed();
  const auto answer = ask_what_was_sent(&m_page, shown, m_workspace.today());
  if (!answer)
    return;
  change("Recording", [&](Register& all) {
    publish::note_sent(all, answer->only_chosen ? chosen : listed, {m_package, answer->release, answer->day});
  });
}

std::vector<const Recipient*> SchoolsController::for_whom(const MessagesAnswer& answer, bool recall,
                                                          const std::vector<std::string>& chosen) const {
  if (answer.only_chosen)
    return publish::recipients_by_id(*m_recipients, chosen);
  return publish::meant_for(*m_recipients, {{}, {}, recall}, m_package, answer.release);
}

void SchoolsController::write_messages() {
  const SendingShown shown = sending();
  const auto chosen = m_page.list().chosen();
  const auto is_recall = [&](const std::string& tag) {
    return std::any_of(m_sendable.begin(), m_sendable.end(), [&](const publish::KnownRelease& release) {
      return release.tag == tag && release.withdrawn;
    });
  };
  const auto meant = [&](const std::string& tag) {
    return for_whom({tag, false, true, {}, {}}, is_recall(tag), {}).size();
  };
  const auto folder_for = [&](const publish::KnownRelease& release) {
    return folder_for_releases() /
           (m_package + "-" + release.tag + (release.withdrawn ? "-recall-messages" : "-messages"));
  };
  MessagesAnswer start;
  start.from = m_profile.settings[from_setting];
  const auto answer = ask_for_messages(&m_page, shown, start, meant, folder_for);
  if (!answer)
    return;
  if (answer->mail) {
    m_profile.settings[from_setting] = answer->from;
    m_profile.save();
  }
  const auto noon = from_iso_time(m_workspace.today() + "T12:00:00Z");
  std::size_t count = 0;
  run_with_progress(&m_page, "Writing messages", [&](Progress& progress) {
    const publish::Announcement announcement = publish::announcement_of(m_workspace, answer->release);
    const auto recipients = for_whom(*answer, announcement.recall, chosen);
    publish::write_messages(recipients, announcement,
                            {answer->folder, answer->mail, answer->from, noon.value()}, progress);
    count = recipients.size();
  });
  show_made(&m_page,
            to_wx(count == 1 ? "1 message is written" : std::to_string(count) + " messages are written"),
            to_wx("They are in " + answer->folder.string() +
                  ". Look at them, send them, and then record that it was sent."),
            answer->folder);
}

} // namespace waymark::editor
