// SPDX-License-Identifier: MIT
#include "export/verify.h"

#include "export/bundle/manifest.h"
#include "export/bundle/sign_off_record.h"
#include "export/bundle/signature_checks.h"
#include "export/bundle/zip_archive.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "model/sha256.h"

namespace waymark::publish {

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

} // namespace

Verification verify_bundle(const std::filesystem::path& bundle, const std::string& team) {
  const std::string bytes = read_whole_file(bundle);
  const FileSet files = unpack_zip(bytes);
  const auto found = files.find(std::string(manifest_path));
  if (found == files.end())
    throw Error("This archive is not a Waymark release: it has no list of contents (manifest.json). Choose "
                "the bundle that you were sent.");
  const Manifest manifest = read_manifest(found->second);
  Verification result;
  result.package = manifest.package;
  result.title = manifest.title;
  result.release = manifest.release;
  result.date = manifest.date;
  result.version = manifest.version;
  result.files = static_cast<int>(manifest.files.size());
  compare_files(manifest, files, result);
  compare_sums(files, result);
  check_signatures(manifest, files, team, result);
  compare_archive(manifest, files, bytes, result);
  if (const auto record = files.find(std::string(record_path)); record != files.end())
    result.signed_by = read_sign_off_record(record->second);
  if (result.signed_by.empty() && !manifest.pilot && manifest.forced.empty())
    result.faults.push_back("The bundle does not say who signed it off.");
  result.genuine = result.faults.empty();
  return result;
}

} // namespace waymark::publish
