// SPDX-License-Identifier: MIT
#include "export/made_files.h"

#include "model/error.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <nlohmann/json.hpp>

namespace waymark::publish {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* record_name = "exports.json";

std::set<std::string> strings_of(const json& list) {
  std::set<std::string> strings;
  for (const auto& item : list)
    if (item.is_string())
      strings.insert(item.get<std::string>());
  return strings;
}

} // namespace

bool MadeFiles::holds_unchanged(const fs::path& folder, const std::string& name) const {
  const auto found = hashes.find(name);
  std::error_code error;
  return found != hashes.end() && fs::is_regular_file(fs::symlink_status(folder / name, error)) &&
         found->second.contains(sha256(read_whole_file(folder / name)));
}

MadeFiles read_made_files(const fs::path& folder, const std::string& package) {
  MadeFiles made{package, {}};
  std::error_code error;
  if (!fs::is_regular_file(folder / record_name, error))
    return made;
  const json record = json::parse(read_whole_file(folder / record_name), nullptr, false);
  if (!record.is_object() || !record.contains("package") || record["package"] != package ||
      !record.contains("files") || !record["files"].is_object())
    return made;
  for (const auto& [name, hashes] : record["files"].items())
    if (hashes.is_array())
      made.hashes[name] = strings_of(hashes);
  return made;
}

void write_made_files(const fs::path& folder, const MadeFiles& made) {
  const json record = {{"package", made.package}, {"files", made.hashes}};
  write_file_safely(folder / record_name, record.dump(2) + "\n");
}

} // namespace waymark::publish
