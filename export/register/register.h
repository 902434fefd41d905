// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

enum class RecipientKind { school, college, partner, everyone };

std::string_view name_of(RecipientKind kind); ///< "school", "college", "partner", "public"
/// Throws Error for any other word.
RecipientKind recipient_kind(std::string_view name);

/// That a recipient was sent a release.
struct Receipt {
  std::string package;
  std::string release; ///< its mark, "release-1"
  std::string day;     ///< "yyyy-mm-dd"
};

struct Recipient {
  std::string
      id; ///< lower-case letters, digits, dots, hyphens and underscores, up to 64: a file name as well
  std::string name;
  RecipientKind kind = RecipientKind::school;
  std::string contact;           ///< an e-mail address, or any other line; may be empty
  std::vector<Receipt> had = {}; ///< in the order in which they were sent
};

/// Who gets releases, by id, and what each of them has. Kept in a file of the publishing organisation, never
/// in a package: contacts of schools are personal data (decision 26). Format: docs/formats.md, “A register”.
using Register = std::map<std::string, Recipient>;

/// What is wrong with the values of a recipient, in a sentence; empty: nothing.
std::string fault_of(const Recipient& recipient);

/// Throws Error, with the line, when the text is no register or of a newer format.
Register parse_register(std::string_view text);
std::string write_register(const Register& recipients);

/// A file that is not there is an empty register.
Register read_register(const std::filesystem::path& file);

/// Begins a register in a file that is not there yet. Throws Error when it is, and inside a package.
void create_register(const std::filesystem::path& file);
/// The register that somebody says is in this file. Throws Error when there is no file, and inside a package.
Register open_register(const std::filesystem::path& file);

/// Reads the register, changes it and replaces the file, which only its owner may read: all of it or nothing.
/// Throws Error when the file is inside a package, or was changed by somebody else meanwhile.
void change_register(const std::filesystem::path& file, const std::function<void(Register&)>& change);

/// Takes the rows of a CSV file (RFC 4180, UTF-8; the first row names the columns id, name, kind and contact
/// in any order). A recipient who is there already gets the new values and keeps what they had. Returns how
/// many rows there were; with any `problems`, which name lines, nothing was taken.
int import_recipients(Register& recipients, std::string_view csv, std::vector<Problem>& problems);

// Changes of recipients. Each throws Error, with nothing changed, when it cannot be made.
void add_recipient(Register& recipients, const Recipient& recipient);
/// Gives the recipient who is there new values; what they had stays.
void change_recipient(Register& recipients, const Recipient& recipient);
/// With what was noted of them.
void remove_recipients(Register& recipients, const std::vector<std::string>& ids);

/// Notes that these were sent a release. Who had it already has it once, and counts as sent it last. Throws
/// Error, with nothing noted, when an id is not in the register.
void note_sent(Register& recipients, const std::vector<std::string>& ids, const Receipt& receipt);

/// The release of the package that the recipient was sent last; nothing when there was none.
const Receipt* last_receipt(const Recipient& recipient, std::string_view package);

struct Behind {
  const Recipient* recipient; ///< of the register
  std::string release;        ///< what they have, by its mark
  bool withdrawn = false;     ///< it was taken back: these come first
};

/// Who has a withdrawn release, or an older one than they should. Those who never had one are not behind.
std::vector<Behind> who_is_behind(const Register& recipients, std::string_view package,
                                  const std::vector<KnownRelease>& history);

} // namespace waymark::publish
