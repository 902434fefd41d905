// SPDX-License-Identifier: MIT
#include "model/git/bring_lines.h"

#include "model/git/copy_objects.h"
#include "model/git/line_ends.h"
#include "model/git/rescue.h"
#include "model/git/trees.h"

namespace waymark::git {

LineEnds bring_lines(git_repository* shared, git_repository* ours) {
  LineEnds ends = line_ends(shared);
  // After damage to our disk something may be missing anywhere, so nothing is taken for known.
  const std::filesystem::path git_folder = git_repository_path(ours);
  const bool gaps = has_gaps(git_folder);
  const std::vector<git_oid> known = gaps ? std::vector<git_oid>() : all_ends(line_ends(ours));
  for (const auto* line : {&ends.content, &ends.review})
    if (*line)
      copy_line(shared, ours, oid(**line), known);
  for (const auto& [name, id] : ends.releases)
    if (gaps || line_end(ours, "refs/tags/" + name) != id)
      copy_line(shared, ours, oid(id), known);
  if (gaps) {
    sync_objects(ours);
    forget_gaps(git_folder);
  }
  return ends;
}

} // namespace waymark::git
