// SPDX-License-Identifier: MIT
#include "export/register/register.h"
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int newest_format = 1;
constexpr std::string_view head_key = "waymark-register";

[[noreturn]] void refuse(int line, const std::string& why) {
  throw Error("The register cannot be read: line " + std::to_string(line) + " " + why +
              ". Nothing was changed. Take the last good copy of the file.");
}

std::string text(const json& object, const char* key, int line) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (!object.is_object() || found == object.end() || !found->is_string())
    refuse(line, std::string("says no “") + key + "”");
  return found->get<std::string>();
}

Recipient read_recipient(const json& object, int line) {
  Recipient recipient{text(object, "id", line), text(object, "name", line), RecipientKind::school,
                      text(object, "contact", line)};
  try {
    recipient.kind = recipient_kind(text(object, "kind", line));
  } catch (const Error&) {
    refuse(line, "says a kind that is not known");
  }
  if (const std::string fault = fault_of(recipient); !fault.empty())
    refuse(line, "is no recipient (" + fault + ")");
  const auto had = object.find("had");
  if (had == object.end())
    return recipient;
  if (!had->is_array())
    refuse(line, "says no “had”");
  for (const json& one : *had) {
    recipient.had.push_back({text(one, "package", line), text(one, "release", line), text(one, "day", line)});
    if (!is_date(recipient.had.back().day))
      refuse(line, "says a day that does not exist");
  }
  return recipient;
}

void read_head(const json& head) {
  const auto format = head.is_object() ? head.find(std::string(head_key)) : head.end();
  if (!head.is_object() || format == head.end() || !format->is_number_integer())
    refuse(1, "is not the beginning of a register");
  if (format->get<std::int64_t>() != newest_format)
    throw Error("This register was made by a newer Waymark. Nothing was changed. Update Waymark on this "
                "computer, then try again.");
}

// The file's bytes; nothing when there is none yet.
std::optional<std::string> bytes_of(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(file, error)))
    return std::nullopt;
  return read_whole_file(file);
}

void require_outside_packages(const fs::path& file) {
  std::error_code error;
  fs::path folder = fs::weakly_canonical(fs::absolute(file), error).parent_path();
  for (; !folder.empty() && folder != folder.parent_path(); folder = folder.parent_path())
    if (fs::exists(folder / "package.yaml", error))
      throw Error(
          "The register holds contacts of people, so it must not be inside a package, which goes to the "
          "whole team. Nothing was changed. Choose a place outside “" +
          folder.filename().string() + "”.");
}

} // namespace

Register parse_register(std::string_view source) {
  Register recipients;
  int line = 0;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = std::min(source.find('\n', at), source.size());
    const std::string_view words = source.substr(at, end - at);
    at = end + 1;
    ++line;
    const json object = json::parse(words, nullptr, false);
    if (line == 1) {
      read_head(object);
      continue;
    }
    Recipient recipient = read_recipient(object, line);
    const std::string id = recipient.id;
    if (!recipients.emplace(id, std::move(recipient)).second)
      refuse(line, "names a recipient who is there already");
  }
  if (line == 0)
    refuse(1, "is not the beginning of a register");
  return recipients;
}

std::string write_register(const Register& recipients) {
  std::string out = ordered_json{{head_key, newest_format}}.dump() + "\n";
  for (const auto& [id, recipient] : recipients) {
    ordered_json one{{"id", id},
                     {"name", recipient.name},
                     {"kind", name_of(recipient.kind)},
                     {"contact", recipient.contact}};
    for (const Receipt& receipt : recipient.had)
      one["had"].push_back(
          {{"package", receipt.package}, {"release", receipt.release}, {"day", receipt.day}});
    out += one.dump() + "\n";
  }
  return out;
}

Register read_register(const fs::path& file) {
  const auto bytes = bytes_of(file);
  return bytes ? parse_register(*bytes) : Register{};
}

void create_register(const fs::path& file) {
  require_outside_packages(file);
  if (bytes_of(file))
    throw Error("There is a file called “" + file.filename().string() +
                "” already. Nothing was changed. Open it, or choose another name.");
  write_private_file(file, write_register({}));
}

Register open_register(const fs::path& file) {
  require_outside_packages(file);
  const auto bytes = bytes_of(file);
  if (!bytes)
    throw Error("There is no file “" + file.string() +
                "”. Nothing was opened. Look for where the register is kept, or start a new one.");
  return parse_register(*bytes);
}

void change_register(const fs::path& file, const std::function<void(Register&)>& change) {
  require_outside_packages(file);
  const auto before = bytes_of(file);
  Register recipients = before ? parse_register(*before) : Register{};
  change(recipients);
  const std::string after = write_register(recipients);
  if (before == after || (!before && recipients.empty()))
    return;
  if (bytes_of(file) != before)
    throw Error("Somebody else has changed the register at the same moment. Your change was not made. Do the "
                "same again.");
  write_private_file(file, after);
}

} // namespace waymark::publish
