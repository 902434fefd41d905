// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::publish {

/// manifest.json of a release bundle: what the bundle is and the SHA-256 of every file in it, itself and
/// SHA256SUMS apart.
struct Manifest {
  int format = 1;
  std::string package;
  std::string title;
  std::string release;
  bool pilot = false;
  std::string date;    ///< ISO date of the version
  std::string version; ///< the version that was signed off and exported
  std::string tree;
  std::string review_by;
  std::string previous; ///< the release before, empty for the first
  std::string
      packed_by; ///< the packing libraries: with the same ones the archive must come out byte for byte
  std::map<std::string, std::string> files; ///< path -> SHA-256
};

inline constexpr std::string_view manifest_path = "manifest.json";
inline constexpr std::string_view sums_path = "SHA256SUMS";

/// The names of the packing libraries of this build.
std::string packing_libraries();

/// Fills in `files` from what the bundle will hold.
void list_files(Manifest& manifest, const FileSet& bundle);

std::string write_manifest(const Manifest& manifest);
/// Throws Error when the text is no manifest or of a newer format.
Manifest read_manifest(std::string_view json);

/// The file that `sha256sum -c SHA256SUMS` reads: every file of the manifest, and the manifest.
std::string write_sums(const Manifest& manifest, std::string_view manifest_json);

} // namespace waymark::publish
