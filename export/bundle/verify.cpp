// SPDX-License-Identifier: MIT
#include "export/verify.h"

#include "export/bundle/at_hand.h"
#include "export/bundle/manifest.h"
#include "export/bundle/sign_off_record.h"
#include "export/bundle/signature_checks.h"
#include "export/bundle/zip_archive.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <algorithm>
#include <array>
#include <optional>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

void compare_files(const Manifest& manifest, const FileSet& files, Verification& result) {
  for (const auto& [path, sum] : manifest.files) {
    const auto file = files.find(path);
    if (file == files.end())
      result.faults.push_back("“" + path + "” is missing.");
    else if (sha256(file->second) != sum)
      result.faults.push_back("“" + path + "” was changed after the release was made.");
  }
  for (const auto& [path, bytes] : files)
    if (!manifest.files.contains(path) && path != manifest_path && path != sums_path &&
        !vouches_for_manifest(path))
      result.faults.push_back("“" + path + "” does not belong to this release.");
}

void compare_sums(const FileSet& files, Verification& result) {
  const auto sums = files.find(std::string(sums_path));
  if (sums == files.end())
    result.faults.push_back("“" + std::string(sums_path) + "” is missing.");
  else if (sums->second != write_sums(files))
    result.faults.push_back("The list of contents, or its checksum, was changed after the release was made.");
}

// Bytes of the archive that belong to no file (times, attributes, padding) show only when it is packed again.
void compare_archive(const Manifest& manifest, const FileSet& files, const std::string& bytes,
                     Verification& result) {
  if (result.faults.empty() && manifest.packed_by == packing_libraries() && pack_zip(files) != bytes)
    result.faults.push_back("The archive itself was changed or packed again by another program.");
}

// A folder of a person's computer gets such files by being looked at.
bool is_left_by_desktop(std::string_view path) {
  constexpr std::array<std::string_view, 3> names{".DS_Store", "Thumbs.db", "desktop.ini"};
  const auto name = path.substr(path.rfind('/') + 1);
  return std::find(names.begin(), names.end(), name) != names.end();
}

CheckedCopy begin_check(FileSet files) {
  CheckedCopy copy{read_manifest(files.at(std::string(manifest_path))), std::move(files), {}};
  copy.result.package = copy.manifest.package;
  copy.result.title = copy.manifest.title;
  copy.result.release = copy.manifest.release;
  copy.result.date = copy.manifest.date;
  copy.result.version = copy.manifest.version;
  return copy;
}

void check_sign_off_record(CheckedCopy& copy) {
  if (const auto record = copy.files.find(std::string(record_path)); record != copy.files.end())
    copy.result.signed_by = read_sign_off_record(record->second);
  if (copy.result.signed_by.empty() && !copy.manifest.pilot && copy.manifest.forced.empty())
    copy.result.faults.push_back("The bundle does not say who signed it off.");
}

void check_everything(CheckedCopy& copy, const std::string& team) {
  copy.result.files = static_cast<int>(copy.manifest.files.size());
  compare_files(copy.manifest, copy.files, copy.result);
  compare_sums(copy.files, copy.result);
  check_signatures(copy.manifest, copy.files, team, copy.result);
}

bool has_list(const FileSet& files) {
  return files.contains(std::string(manifest_path));
}

CheckedCopy check_archive(const std::string& bytes, const std::string& team) {
  FileSet files = unpack_zip(bytes);
  if (!has_list(files))
    throw Error("This archive is not a Waymark release: it has no list of contents (manifest.json). Choose "
                "the bundle that you were sent.");
  CheckedCopy copy = begin_check(std::move(files));
  check_everything(copy, team);
  compare_archive(copy.manifest, copy.files, bytes, copy.result);
  check_sign_off_record(copy);
  copy.result.genuine = copy.result.faults.empty();
  return copy;
}

CheckedCopy check_folder(const fs::path& folder, const std::string& team) {
  FolderReading reading = read_folder(folder);
  const auto left =
      std::erase_if(reading.files, [](const auto& file) { return is_left_by_desktop(file.first); });
  if (!has_list(reading.files))
    throw Error("This folder is not an unpacked Waymark release: it has no list of contents (manifest.json). "
                "Choose the folder in which start-here.txt is.");
  CheckedCopy copy = begin_check(std::move(reading.files));
  for (const Problem& problem : reading.problems)
    copy.result.faults.push_back(describe(problem));
  check_everything(copy, team);
  check_sign_off_record(copy);
  if (left > 0)
    copy.result.remarks.push_back(
        "Files that the computer itself put there (such as Thumbs.db) were passed over.");
  copy.result.genuine = copy.result.faults.empty();
  return copy;
}

CheckedCopy check_bundle(const fs::path& place, const std::string& team) {
  return fs::is_directory(place) ? check_folder(place, team) : check_archive(read_whole_file(place), team);
}

bool is_bundle(const std::string& bytes) {
  if (!bytes.starts_with("PK"))
    return false;
  try {
    return has_list(unpack_zip(bytes));
  } catch (const Error&) {
    return false;
  }
}

std::optional<fs::path> folder_with_list(const fs::path& file) {
  fs::path folder = fs::absolute(file).parent_path();
  for (int up = 0; up < 8; ++up, folder = folder.parent_path())
    if (fs::is_regular_file(folder / manifest_path))
      return folder;
  return std::nullopt;
}

void read_into(FileSet& files, const fs::path& folder, const std::string& path) {
  if (fs::is_regular_file(fs::symlink_status(folder / path)))
    files[path] = read_whole_file(folder / path);
}

// Of an unpacked release only what vouches for its list of contents: somebody may have kept no more than that
// and the one file.
CheckedCopy check_list_in(const fs::path& folder, const std::string& team) {
  FileSet files;
  for (const std::string_view path : {manifest_path, record_file_path, record_path})
    read_into(files, folder, std::string(path));
  if (!has_list(files))
    throw Error("The list of contents beside this file (manifest.json) cannot be read. Nothing was checked.");
  for (const auto& entry : fs::directory_iterator(folder))
    if (vouches_for_manifest(entry.path().filename().string()))
      read_into(files, folder, entry.path().filename().string());
  if (fs::is_directory(folder / "sign-offs"))
    for (const auto& entry : fs::directory_iterator(folder / "sign-offs"))
      read_into(files, folder, "sign-offs/" + entry.path().filename().string());
  CheckedCopy copy = begin_check(std::move(files));
  check_signatures(copy.manifest, copy.files, team, copy.result);
  copy.result.genuine = copy.result.faults.empty();
  return copy;
}

// Whether these bytes are one of the release's files.
void check_single(CheckedCopy& copy, const std::string& name, const std::string& bytes) {
  const std::string sum = sha256(bytes);
  const auto found =
      std::find_if(copy.manifest.files.begin(), copy.manifest.files.end(), [&](const auto& file) {
        return file.second == sum && file.first.starts_with("exports/");
      });
  copy.result.files = 1;
  if (found != copy.manifest.files.end())
    copy.result.export_path = found->first;
  else
    copy.result.faults.push_back("“" + name +
                                 "” is none of the files of this release, or was changed after the "
                                 "release was made.");
  copy.result.genuine = copy.result.faults.empty();
}

CheckedCopy check_file(const fs::path& file, const VerifyRequest& request) {
  const std::string bytes = read_whole_file(file);
  if (request.bundle.empty() && is_bundle(bytes))
    return check_archive(bytes, request.team);
  CheckedCopy copy;
  if (!request.bundle.empty())
    copy = check_bundle(request.bundle, request.team);
  else if (const auto folder = folder_with_list(file))
    copy = check_list_in(*folder, request.team);
  else if (bytes.starts_with("PK") && file.extension() == ".zip")
    return check_archive(bytes, request.team);
  else
    throw Error(
        "“" + file.filename().string() +
        "” is no release bundle, and there is no list of contents (manifest.json) in its folder or above. "
        "Nothing was checked. Give the bundle that it came from as well.");
  check_single(copy, file.filename().string(), bytes);
  return copy;
}

} // namespace

Verification verify(const fs::path& place, const VerifyRequest& request) {
  try {
    CheckedCopy copy =
        fs::is_directory(place) ? check_folder(place, request.team) : check_file(place, request);
    for (const fs::path& notice : request.notices)
      heed_notice(copy, notice);
    if (!request.newer.empty())
      heed_newer(copy, check_bundle(request.newer, request.team));
    return copy.result;
  } catch (const fs::filesystem_error& error) {
    throw Error("“" + place.string() + "” cannot be read. Nothing was checked.", error.what());
  }
}

Verification verify_bundle(const fs::path& bundle, const std::string& team) {
  return check_archive(read_whole_file(bundle), team).result;
}

} // namespace waymark::publish
