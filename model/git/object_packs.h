// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"

#include <filesystem>
#include <vector>

namespace waymark::git {

/// Only what lies in the packs of an objects folder. Throws Error.
OdbHandle open_packs(const std::filesystem::path& objects);

/// Only what lies in one pack, named by its index file. Throws Error.
OdbHandle open_pack(const std::filesystem::path& index_file);

/// The ids of everything that an object store has. Throws Error.
std::vector<git_oid> all_in(git_odb* store);

} // namespace waymark::git
