// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/git/git_handles.h"

#include <optional>
#include <string>

namespace waymark::git {

// Trees as file sets. Reading lets through regular files with package paths and sizes within the limits,
// nothing else: no links, no sub-repositories.

FileSet read_tree(git_repository* repository, const git_tree* tree, const FileLimits& limits);

/// The regular file at a path; nothing when there is none.
std::optional<git_oid> find_file(const git_tree* tree, const std::string& path);

std::string read_blob(git_repository* repository, const git_oid& id, const FileLimits& limits);

/// Writes blobs and trees; every path must be a package path (throws Error).
git_oid write_tree(git_repository* repository, const FileSet& files);

/// Syncs the folder that holds the objects' own folders, which libgit2 leaves out.
void sync_objects(git_repository* repository);

std::string hex(const git_oid& id);
/// Throws Error when the text is not the id of a version.
git_oid oid(const std::string& hex);

} // namespace waymark::git
