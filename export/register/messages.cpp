// SPDX-License-Identifier: MIT
#include "export/register/messages.h"

#include "model/calendar_date.h"
#include "model/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

Announcement recall_of(const KnownRelease& release, const KnownRelease* current, const std::string& day) {
  Announcement recall{"Please stop using: " + release.title + ", release " + release.name, {}, true};
  recall.body =
      "\nRelease " + release.name + " of “" + release.title + "” was withdrawn on " + spoken_date(day) +
      ". Please stop using it, take it off your website and learning platform, and throw printed copies "
      "away.\n\n"
      "Why:\n" +
      (release.withdrawn->reason.empty() ? std::string("Ask us.") : release.withdrawn->reason) + "\n\n" +
      (current
           ? "Use release " + current->name + " instead.\n"
           : std::string("No other release takes its place yet. We will write again when there is one.\n")) +
      "\nYour technician can make sure that this is from us: waymark-cli verify with the recall notice says "
      "whether a copy is withdrawn.\n"
      "If a pupil tells you something that worries you, follow your school's safeguarding procedure "
      "first.\n\nThank you\n";
  return recall;
}

// The bundle's own message, so that everybody reads the same words.
Announcement words_in_bundle(const std::string& message, const std::string& name) {
  constexpr std::string_view subject = "Subject: ", greeting = "\n\nHello,\n";
  const auto greeted = message.find(greeting);
  if (!message.starts_with(subject) || greeted == std::string::npos)
    throw Error("The words that release “" + name + "” has for schools cannot be read. Nothing was made.");
  return {message.substr(subject.size(), greeted - subject.size()),
          message.substr(greeted + greeting.size())};
}

// Gone with everything in it unless it was put in its place.
struct Staging {
  fs::path path;
  ~Staging() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

fs::path free_place_beside(const fs::path& place) {
  for (int n = 1;; ++n) {
    const fs::path path =
        place.parent_path() / ("." + place.filename().string() + ".messages" + std::to_string(n));
    if (!fs::exists(fs::symlink_status(path)))
      return path;
  }
}

void write_file(const fs::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out)
    throw Error("The messages could not be written: " + std::string(std::strerror(errno)) +
                ". Nothing was made. Free some space or choose another folder.");
}

} // namespace

Announcement announcement_of(const Workspace& workspace, const std::string& name) {
  const auto history = release_history(workspace);
  const KnownRelease& release = find_release(history, name);
  if (release.withdrawn)
    return recall_of(release, current_release(history), iso_date(release.withdrawn->time));
  if (!release.signatures.is_complete())
    throw Error("Release “" + release.name +
                "” waits for the signature of another organisation. Nothing was made. Schools can have it "
                "once it is signed.");
  const auto message = workspace.record()->file(release.version, "release/bundle/message-to-schools.txt");
  if (!message)
    throw Error("Release “" + release.name +
                "” was made by an older Waymark, which kept no words for schools. Nothing was made.");
  return words_in_bundle(*message, release.name);
}

std::vector<const Recipient*> meant_for(const Register& recipients, const Announcement& announcement,
                                        std::string_view package, std::string_view tag) {
  std::vector<const Recipient*> chosen;
  for (const auto& [id, recipient] : recipients) {
    const bool had = std::any_of(recipient.had.begin(), recipient.had.end(), [&](const Receipt& receipt) {
      return receipt.package == package && receipt.release == tag;
    });
    if (had == announcement.recall)
      chosen.push_back(&recipient);
  }
  return chosen;
}

std::vector<const Recipient*> recipients_by_id(const Register& recipients,
                                               const std::vector<std::string>& ids) {
  std::vector<const Recipient*> chosen;
  for (const std::string& id : ids) {
    const auto found = recipients.find(id);
    if (found == recipients.end())
      throw Error("There is no recipient “" + id + "” in the register. Nothing was made.");
    chosen.push_back(&found->second);
  }
  return chosen;
}

std::string text_message(const Recipient& recipient, const Announcement& announcement) {
  return "To: " + recipient.name + (recipient.contact.empty() ? "" : " <" + recipient.contact + ">") +
         "\nSubject: " + announcement.subject + "\n\nDear " + recipient.name + ",\n" + announcement.body;
}

void write_messages(const std::vector<const Recipient*>& recipients, const Announcement& announcement,
                    const MessageRequest& request, Progress& progress) {
  if (request.mail && !is_mail_address(request.from))
    throw Error("Say from which e-mail address the messages are. Nothing was made.");
  if (fs::exists(fs::symlink_status(request.out)) &&
      !(fs::is_directory(fs::symlink_status(request.out)) && fs::is_empty(request.out)))
    throw Error("“" + request.out.filename().string() +
                "” is there already, and not empty. Nothing was made. Choose another folder.");
  try {
    const fs::path place = fs::absolute(request.out / "x").parent_path();
    const Staging staging{free_place_beside(place)};
    fs::create_directories(staging.path);
    fs::permissions(staging.path, fs::perms::owner_all); // they name people
    int done = 0;
    for (const Recipient* recipient : recipients) {
      progress.step("Writing the messages", done++, static_cast<int>(recipients.size()));
      if (request.mail && is_mail_address(recipient->contact))
        write_file(staging.path / (recipient->id + ".eml"),
                   mail_message(*recipient, announcement, request.from, request.time));
      else
        write_file(staging.path / (recipient->id + ".txt"), text_message(*recipient, announcement));
    }
    fs::rename(staging.path, place);
  } catch (const fs::filesystem_error& error) {
    throw Error("The messages could not be put into “" + request.out.filename().string() +
                    "”. Nothing was made. Choose another folder.",
                error.what());
  }
}

} // namespace waymark::publish
