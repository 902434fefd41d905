// SPDX-License-Identifier: MIT
#pragma once
#include <git2.h>

#include <vector>

namespace waymark::git {

/// Brings a line, or an annotated mark on one, from one repository into another: whatever is not reachable
/// from `tips` there is looked at, and what is missing is written, each object after those that it needs. So
/// a copy that was interrupted is continued by the next one, and what was copied is whole. Many objects go as
/// one pack. Folders nested too deep, files over 64 MB and links to other repositories are refused or left
/// out. Throws Error; nothing then refers to what was written.
void copy_line(git_repository* from, git_repository* to, const git_oid& tip,
               const std::vector<git_oid>& tips);

} // namespace waymark::git
