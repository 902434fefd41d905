// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::git {

/// A stretch of whole lines in a merge: settled, or a clash with what each of the three texts has there.
struct MergedLines {
  bool clash = false;
  std::string text;               ///< settled lines
  std::string base, ours, theirs; ///< a clash; each may be empty
};

/// The three-way merge of `git merge-file`, as stretches in order. Free of clashes exactly when that is. Any
/// bytes are allowed; nothing in a text can be taken for a mark of the merge. Throws Error only for lack of
/// memory.
std::vector<MergedLines> merge_lines(std::string_view base, std::string_view ours, std::string_view theirs);

} // namespace waymark::git
