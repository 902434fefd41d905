// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark::git {

/// Files to be removed from a record for good, by the id of their bytes, and what stands in their place.
using Blanks = std::map<std::string, std::string>;

/// Whether the record in this git folder has the bytes of any of them, used or not.
bool holds_any(const std::filesystem::path& git_folder, const Blanks& blanks);

/// Removes them: every version of both lines, every release and everything kept aside is made again with the
/// other bytes in the place of these, under the same names, times and words, and the bytes themselves are
/// taken from the disk. What no removed file was part of keeps its id. The same record and the same blanks
/// give the same ids everywhere, in whatever order they are applied. May be ended at any moment and called
/// again: lines move only once all is written, and the bytes go last. Throws Error, also when a line is moved
/// by somebody else meanwhile.
void blank_out(const std::filesystem::path& git_folder, const Blanks& blanks);

/// Where a line or release ends, and where it is to end.
struct LineMove {
  std::string reference, from, to;
};

/// Makes them again as blank_out does, and says what would have to move; nothing moves and nothing is taken
/// away. Throws Error.
std::vector<LineMove> remade_lines(const std::filesystem::path& git_folder, const Blanks& blanks);

} // namespace waymark::git
