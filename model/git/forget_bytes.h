// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::git {

/// Takes these objects from the disk, whether they lie alone or in packs. Packs are written again without
/// them, read through, and only then taken away; every other object stays, used or not. Throws Error.
void forget_bytes(git_repository* repository, const std::filesystem::path& objects,
                  const std::vector<std::string>& ids);

} // namespace waymark::git
