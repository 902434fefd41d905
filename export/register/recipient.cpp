// SPDX-License-Identifier: MIT
#include "export/register/register.h"
#include "export/register/standing.h"
#include "model/code_points.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::publish {

namespace {

constexpr std::array<std::pair<RecipientKind, std::string_view>, 4> kinds{
    {{RecipientKind::school, "school"},
     {RecipientKind::college, "college"},
     {RecipientKind::partner, "partner"},
     {RecipientKind::everyone, "public"}}};

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= 64 && id.front() != '.' && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
  });
}

// A line break in a name or an address would begin a header of its own in a message.
bool is_one_line(std::string_view text) {
  return text.size() <= 500 &&
         std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

void require_good(const Recipient& recipient) {
  if (const std::string fault = fault_of(recipient); !fault.empty())
    throw Error(fault + " Nothing was changed.");
}

void require_all(const Register& recipients, const std::vector<std::string>& ids) {
  for (const std::string& id : ids)
    if (!recipients.contains(id))
      throw Error("There is no recipient “" + id +
                  "” in the register. Nothing was changed. Look who is in it, then try again.");
}

} // namespace

std::string_view name_of(RecipientKind kind) {
  for (const auto& [value, name] : kinds)
    if (value == kind)
      return name;
  return {};
}

RecipientKind recipient_kind(std::string_view name) {
  for (const auto& [value, known] : kinds)
    if (known == name)
      return value;
  throw Error(
      "“" + with_valid_utf8(name) +
      "” is no kind of recipient. Nothing was changed. Kinds are school, college, partner and public.");
}

std::string fault_of(const Recipient& recipient) {
  if (!is_id(recipient.id))
    return "“" + with_valid_utf8(recipient.id) +
           "” cannot be an id. Use up to 64 small letters, digits, dots, hyphens and underscores.";
  if (recipient.name.find_first_not_of(' ') == std::string::npos)
    return "There is no name.";
  if (first_invalid_utf8(recipient.name) || first_invalid_utf8(recipient.contact))
    return "The name or the contact is not in UTF-8. Save the file as CSV in UTF-8.";
  if (!is_one_line(recipient.name) || !is_one_line(recipient.contact))
    return "The name and the contact must be one line each, of up to 500 letters.";
  return {};
}

const Receipt* last_receipt(const Recipient& recipient, std::string_view package) {
  const auto found = std::find_if(recipient.had.rbegin(), recipient.had.rend(),
                                  [&](const Receipt& receipt) { return receipt.package == package; });
  return found == recipient.had.rend() ? nullptr : &*found;
}

void add_recipient(Register& recipients, const Recipient& recipient) {
  require_good(recipient);
  if (!recipients.emplace(recipient.id, recipient).second)
    throw Error("There is a recipient “" + recipient.id +
                "” already. Nothing was changed. Choose another id, or change the one who is there.");
}

void change_recipient(Register& recipients, const Recipient& recipient) {
  require_good(recipient);
  require_all(recipients, {recipient.id});
  Recipient& known = recipients.at(recipient.id);
  known.name = recipient.name;
  known.kind = recipient.kind;
  known.contact = recipient.contact;
}

void remove_recipients(Register& recipients, const std::vector<std::string>& ids) {
  require_all(recipients, ids);
  for (const std::string& id : ids)
    recipients.erase(id);
}

void note_sent(Register& recipients, const std::vector<std::string>& ids, const Receipt& receipt) {
  require_all(recipients, ids);
  for (const std::string& id : ids) {
    std::vector<Receipt>& had = recipients.at(id).had;
    std::erase_if(had, [&](const Receipt& one) {
      return one.package == receipt.package && one.release == receipt.release;
    });
    had.push_back(receipt);
  }
}

std::vector<Behind> who_is_behind(const Register& recipients, std::string_view package,
                                  const std::vector<KnownRelease>& history) {
  const Standings standings(std::string(package), history);
  std::vector<Behind> behind;
  for (const auto& [id, recipient] : recipients) {
    const Standing standing = standings.of(recipient);
    if (standing == Standing::withdrawn || standing == Standing::behind)
      behind.push_back(
          {&recipient, last_receipt(recipient, package)->release, standing == Standing::withdrawn});
  }
  std::stable_partition(behind.begin(), behind.end(), [](const Behind& one) { return one.withdrawn; });
  return behind;
}

} // namespace waymark::publish
