// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"
#include "model/git/record_lines.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::git {

/// Where a reference ends; nothing when there is none or it names another reference.
std::optional<std::string> line_end(git_repository* repository, const std::string& reference);

/// The ends of both lines, and all releases; other marks are not ours. Throws Error when there are more than
/// 10,000.
LineEnds line_ends(git_repository* repository);

/// All ends as ids, for copy_line.
std::vector<git_oid> all_ends(const LineEnds& ends);

/// Compare-and-swap, read again after it was written; false when the reference is not where `expected` says,
/// or somebody is moving it just now. The caller has synced the objects.
bool move_end(git_repository* repository, const std::string& reference,
              const std::optional<std::string>& expected, const std::string& to);

} // namespace waymark::git
