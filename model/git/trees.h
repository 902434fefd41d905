// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/git/git_handles.h"

#include <optional>
#include <set>
#include <string>

namespace waymark::git {

// Trees as file sets. Reading lets through regular files with package paths and sizes within the limits,
// nothing else: no links, no sub-repositories.

/// The files below a tree, their paths after `folder` ("log/"). Many are read on every core.
FileSet read_tree(git_repository* repository, const git_tree* tree, const FileLimits& limits,
                  const std::string& folder = {});

/// The paths of files that differ between two trees (nullptr: an empty one), after `folder`. What is equal is
/// not looked into.
std::set<std::string> changed_paths(git_repository* repository, const git_tree* before, const git_tree* after,
                                    const FileLimits& limits, const std::string& folder = {});

/// The tree of a folder in another; nullptr when there is none.
TreeHandle find_folder(git_repository* repository, const git_tree* tree, const std::string& name);

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
