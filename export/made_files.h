// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace waymark::publish {

/// The single files (a document, a web page) that exports of one package left in a folder, each with the
/// SHA-256 of what was written. Kept in `exports.json` beside them. A file counts as ours only while it is
/// byte for byte as we left it: what a teacher changed in a document is theirs and is not written over.
struct MadeFiles {
  std::string package;
  std::map<std::string, std::set<std::string>> hashes; ///< file name -> those it may have

  bool holds_unchanged(const std::filesystem::path& folder, const std::string& name) const;
};

/// What the folder's `exports.json` says; nothing when it is missing, damaged or of another package.
MadeFiles read_made_files(const std::filesystem::path& folder, const std::string& package);

/// Throws Error; the old record is then still there.
void write_made_files(const std::filesystem::path& folder, const MadeFiles& made);

} // namespace waymark::publish
