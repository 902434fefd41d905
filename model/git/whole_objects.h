// SPDX-License-Identifier: MIT
#pragma once
#include <git2.h>

#include <string>

namespace waymark::git {

/// libgit2 1.5 reads for ever in an object file that was cut short (a crash, a full disk, a failing one).
/// From now on each such file is looked through first, and a cut one is an error like any other.
void refuse_cut_objects(git_repository* repository);

/// Whether the compressed file of an object reaches its own end. One that is not there is nobody's fault.
bool is_whole_file(const std::string& path);

} // namespace waymark::git
