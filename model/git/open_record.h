// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"

#include <filesystem>

namespace waymark::git {

/// A record opened as it stands: its own configuration is not read, and an empty one is put in its place.
/// Throws Error when it is damaged.
RepositoryHandle open_without_configuration(const std::filesystem::path& git_folder);

/// For developers who look at the folder with their own tools; nothing of ours reads it. Never throws.
void write_index(git_repository* repository, const git_tree* tree);

} // namespace waymark::git
