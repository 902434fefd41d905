// SPDX-License-Identifier: MIT
#pragma once
#include "export/register/register.h"
#include "model/progress.h"
#include "model/workspace.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// What a release's recipients are told, the same for all of them but for the name.
struct Announcement {
  std::string subject;
  std::string body; ///< after “Dear …,”; lines end in \n
  bool recall = false;
};

/// The words for a release: those that its bundle has for schools or, when it was withdrawn, a recall.
/// `release` is by name or mark. Throws Error when there is none, or none of its words are kept.
Announcement announcement_of(const Workspace& workspace, const std::string& release);

/// Whom it is for when nobody says: of a release those who have not been sent it, of a recall those who were.
std::vector<const Recipient*> meant_for(const Register& recipients, const Announcement& announcement,
                                        std::string_view package, std::string_view tag);

/// These recipients. Throws Error when one is not in the register.
std::vector<const Recipient*> recipients_by_id(const Register& recipients,
                                               const std::vector<std::string>& ids);

/// “To: …”, “Subject: …”, and the words: to be copied into any program.
std::string text_message(const Recipient& recipient, const Announcement& announcement);

/// Whether a contact is an e-mail address that can stand in a header as it is.
bool is_mail_address(std::string_view contact);

/// A message as mail programs open it, as a draft that has not been sent (RFC 5322 and 2045 to 2047: UTF-8,
/// quoted-printable, encoded headers, lines that end in CRLF). `from` and the recipient's contact must be
/// mail addresses; `time` is in seconds since 1970. The same values give the same bytes.
std::string mail_message(const Recipient& recipient, const Announcement& announcement,
                         const std::string& from, std::int64_t time);

/// How `messages` writes them.
struct MessageRequest {
  std::filesystem::path out; ///< a folder that is not there yet, or is empty
  bool mail = false; ///< “<id>.eml” for those who have an address; else, and for the others, “<id>.txt”
  std::string from; ///< with mail
  std::int64_t time = 0;
};

/// One file for each. All of them are there in the end, or none, also when it is stopped. Throws Error.
void write_messages(const std::vector<const Recipient*>& recipients, const Announcement& announcement,
                    const MessageRequest& request, Progress& progress);

} // namespace waymark::publish
