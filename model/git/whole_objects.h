// SPDX-License-Identifier: MIT
#pragma once
#include <git2.h>

namespace waymark::git {

/// libgit2 1.5 reads for ever in an object file that was cut short (a crash, a full disk, a failing one).
/// From now on each such file is looked through first, and a cut one is an error like any other.
void refuse_cut_objects(git_repository* repository);

} // namespace waymark::git
