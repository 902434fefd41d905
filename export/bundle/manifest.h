// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// An earlier release that nobody should use any more.
struct WithdrawnRelease {
  std::string release;
  std::string manifest_sha256; ///< of its list of contents
  std::string date;            ///< day of the withdrawal
  std::string reason;
};

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
  std::map<std::string, std::string> files;    ///< path -> SHA-256
  std::vector<std::string> formats, audiences; ///< of which the exports were made
  std::string
      laid_out_by; ///< the programs that made the PDFs; with others their bytes differ; empty: there are none
  std::string forced; ///< why it was made without every sign-off; empty: it has them all
  std::vector<WithdrawnRelease> withdrawn = {}; ///< earlier releases that were taken back before this one
};

inline constexpr std::string_view manifest_path = "manifest.json";
inline constexpr std::string_view sums_path = "SHA256SUMS";
/// The record of the package up to the release, marked by the publisher's signed tag, which names the list of
/// contents: so it cannot be in that list.
inline constexpr std::string_view record_file_path = "record.bundle";

/// Whether a file of a bundle vouches for the list of contents instead of being in it: the record, and the
/// signatures of the list, `manifest.json.<person>.sig`.
bool vouches_for_manifest(std::string_view path);

/// The names of the packing libraries of this build.
std::string packing_libraries();

/// Fills in `files` from what the bundle will hold.
void list_files(Manifest& manifest, const FileSet& bundle);

std::string write_manifest(const Manifest& manifest);
/// Throws Error when the text is no manifest or of a newer format.
Manifest read_manifest(std::string_view json);

/// The file that `sha256sum -c SHA256SUMS` reads: every file of the bundle but itself.
std::string write_sums(const FileSet& bundle);

} // namespace waymark::publish
