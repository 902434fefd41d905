// SPDX-License-Identifier: MIT
#include "model/git/bring_lines.h"

#include "model/git/copy_objects.h"
#include "model/git/line_ends.h"
#include "model/git/trees.h"

namespace waymark::git {

LineEnds bring_lines(git_repository* shared, git_repository* ours) {
  LineEnds ends = line_ends(shared);
  const std::vector<git_oid> known = all_ends(line_ends(ours));
  for (const auto* line : {&ends.content, &ends.review})
    if (*line)
      copy_line(shared, ours, oid(**line), known);
  for (const auto& [name, id] : ends.releases)
    if (line_end(ours, "refs/tags/" + name) != id)
      copy_line(shared, ours, oid(id), known);
  return ends;
}

} // namespace waymark::git
