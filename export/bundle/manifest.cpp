// SPDX-License-Identifier: MIT
#include "export/bundle/manifest.h"

#include "model/error.h"
#include "model/sha256.h"

#include <nlohmann/json.hpp>
#include <zip.h>
#include <zlib.h>

namespace waymark::publish {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int newest_format = 1;

[[noreturn]] void refuse(const std::string& why) {
  throw Error("The bundle's list of contents cannot be read: " + why +
              ". Do not use this copy; ask the sender for a fresh one.");
}

std::string text(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string())
    refuse(std::string("“") + key + "” is missing");
  return found->get<std::string>();
}

// Not in bundles of before there were signatures.
std::vector<std::string> words(const json& object, const char* key) {
  std::vector<std::string> list;
  const auto found = object.find(key);
  if (found != object.end() && found->is_array())
    for (const json& item : *found)
      if (item.is_string())
        list.push_back(item.get<std::string>());
  return list;
}

std::vector<WithdrawnRelease> read_withdrawn(const json& object) {
  std::vector<WithdrawnRelease> all;
  const auto list = object.find("withdrawn");
  if (list != object.end() && list->is_array())
    for (const json& item : *list)
      if (item.is_object())
        all.push_back(
            {text(item, "release"), text(item, "manifest-sha256"), text(item, "date"), text(item, "reason")});
  return all;
}

std::map<std::string, std::string> read_files(const json& object) {
  const auto list = object.find("files");
  if (list == object.end() || !list->is_array())
    refuse("it names no files");
  std::map<std::string, std::string> files;
  for (const auto& item : *list)
    if (!item.is_object() || !files.emplace(text(item, "path"), text(item, "sha256")).second)
      refuse("a file is named twice");
  return files;
}

} // namespace

std::string packing_libraries() {
  return std::string("libzip ") + zip_libzip_version() + ", zlib " + zlibVersion();
}

bool vouches_for_manifest(std::string_view path) {
  return path == record_file_path || (path.starts_with("manifest.json.") && path.ends_with(".sig"));
}

void list_files(Manifest& manifest, const FileSet& bundle) {
  manifest.files.clear();
  for (const auto& [path, bytes] : bundle)
    if (path != manifest_path && path != sums_path && !vouches_for_manifest(path))
      manifest.files.emplace(path, sha256(bytes));
}

std::string write_manifest(const Manifest& manifest) {
  ordered_json out;
  out["format"] = manifest.format;
  out["package"] = manifest.package;
  out["title"] = manifest.title;
  out["release"] = manifest.release;
  out["pilot"] = manifest.pilot;
  out["date"] = manifest.date;
  out["version"] = manifest.version;
  out["tree"] = manifest.tree;
  out["review-by"] = manifest.review_by;
  out["previous"] = manifest.previous;
  out["packed-by"] = manifest.packed_by;
  if (!manifest.laid_out_by.empty())
    out["laid-out-by"] = manifest.laid_out_by;
  out["formats"] = manifest.formats;
  out["audiences"] = manifest.audiences;
  if (!manifest.forced.empty())
    out["forced"] = manifest.forced;
  for (const WithdrawnRelease& one : manifest.withdrawn)
    out["withdrawn"].push_back({{"release", one.release},
                                {"manifest-sha256", one.manifest_sha256},
                                {"date", one.date},
                                {"reason", one.reason}});
  out["files"] = ordered_json::array();
  for (const auto& [path, sum] : manifest.files)
    out["files"].push_back({{"path", path}, {"sha256", sum}});
  return out.dump(2) + "\n";
}

Manifest read_manifest(std::string_view source) {
  const json from = json::parse(source, nullptr, false);
  if (!from.is_object())
    refuse("it is not valid JSON");
  const auto format = from.find("format");
  if (format == from.end() || !format->is_number_integer())
    refuse("“format” is missing");
  if (format->get<int>() > newest_format)
    throw Error(
        "This bundle was made by a newer Waymark. Update Waymark on this computer, then check it again.");
  const auto pilot = from.find("pilot");
  Manifest manifest{format->get<int>(),
                    text(from, "package"),
                    text(from, "title"),
                    text(from, "release"),
                    pilot != from.end() && *pilot == true,
                    text(from, "date"),
                    text(from, "version"),
                    text(from, "tree"),
                    text(from, "review-by"),
                    text(from, "previous"),
                    text(from, "packed-by"),
                    read_files(from),
                    words(from, "formats"),
                    words(from, "audiences"),
                    from.contains("laid-out-by") ? text(from, "laid-out-by") : std::string(),
                    from.contains("forced") ? text(from, "forced") : std::string(),
                    read_withdrawn(from)};
  return manifest;
}

std::string write_sums(const FileSet& bundle) {
  std::string sums;
  for (const auto& [path, bytes] : bundle)
    if (path != sums_path)
      sums += sha256(bytes) + "  " + path + "\n";
  return sums;
}

} // namespace waymark::publish
