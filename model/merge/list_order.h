// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace waymark::merge {

/// A list of different names after two people changed it: what either took out is gone, what either put in is
/// there once, and what one of them moved stands where it was moved to, after the name that it was put behind.
/// Where two places are as good as each other the names' order decides, so ours and theirs may be swapped.
/// Names that are there twice count once.
std::vector<std::string> merge_order(const std::vector<std::string>& base,
                                     const std::vector<std::string>& ours,
                                     const std::vector<std::string>& theirs);

} // namespace waymark::merge
