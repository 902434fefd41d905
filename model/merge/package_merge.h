// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/choice.h"

namespace waymark::merge {

/// Puts two changed versions of a package together. A page's details and the YAML files are merged key by
/// key, the order of pages as the union of both people's moves, texts as in merge_text. A picture or another
/// file that is no text is taken from whoever changed it. What cannot be had together is a choice: a file
/// that one took out and the other changed is one too. Nothing that is signed (trust/, release/) is ever put
/// together from two versions.
///
/// A pure function. With ours and theirs swapped, the same choices with the same ids are left, and a package
/// without choices is the same.
PackageMerge merge_packages(const FileSet& base, const FileSet& ours, const FileSet& theirs);

} // namespace waymark::merge
