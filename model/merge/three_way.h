// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/units.h"

#include <vector>

namespace waymark::merge {

/// Who changed a stretch of the base text. `both`: the same change. `both_added`: each put something else in
/// at the same place. `clash`: changes that cannot both be had.
enum class Whose { nobody, ours, theirs, both, both_removed, both_added, clash };

/// A stretch of the three texts, in units of each. Stretches follow one another without a gap.
struct Stretch {
  Whose whose = Whose::nobody;
  Span base, ours, theirs;
};

enum class Grain { sentences, words };

/// The three-way merge of units. Changes of both sides are independent when something stands between them:
/// a blank for words; for whole sentences side by side, the end of a line. Swapping ours and theirs swaps the
/// answer, and nothing else.
std::vector<Stretch> three_way(const Units& base, const Units& ours, const Units& theirs, Grain grain);

/// Whether one side took out units in whose place the other put some of its own; blanks do not count.
bool replaces_what_was_removed(const Units& base, const Units& ours, const Units& theirs);

} // namespace waymark::merge
