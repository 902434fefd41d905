// SPDX-License-Identifier: MIT
#pragma once
#include <git2.h>

namespace waymark::git {

/// The tree that holds every file of both. Written by us because the library's general merge takes a thousand
/// times as long. Two different files under one name, which only a damaged or hostile record has, are both
/// kept: the one with the smaller id under the name, the other as `<name>.other-<its id>`. Commutative,
/// associative and idempotent: the same files give the same tree, in whatever order records meet. Links and
/// sub-repositories are left out. Throws Error.
git_oid union_of_trees(git_repository* repository, const git_oid& a, const git_oid& b);

} // namespace waymark::git
