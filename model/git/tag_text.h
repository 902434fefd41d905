// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"

#include <git2.h>

#include <optional>
#include <string>

namespace waymark::git {

/// A tag object's bytes (git-mktag(1)) without a signature: what is signed.
std::string tag_text(const Tag& tag);

/// The annotated mark of a version; nothing when the object is another. What it says ends where a signature
/// begins, which is taken apart into `signed_text` and `signature`.
std::optional<Tag> read_tag(git_repository* repository, const git_oid& id);

} // namespace waymark::git
