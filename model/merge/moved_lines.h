// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/line_merge.h"

#include <vector>

namespace waymark::merge {

/// Where one side moved a paragraph and the other changed it: takes the change to the paragraph's new place.
/// The clash in the old place is settled, and in the new one the same paragraph stands as lines to be merged.
/// Only for a paragraph that is moved whole, is there once, and has at least 25 bytes.
std::vector<git::MergedLines> follow_moves(std::vector<git::MergedLines> stretches);

} // namespace waymark::merge
