// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/units.h"

#include <string_view>

namespace waymark::merge {

// What can be said of three wordings of a passage, to judge whether a merge of them can be trusted.

/// Whether `more` holds all that `less` did to the base, and more: then `more` is the merge of the two. What
/// is written together counts as one word: of two dates or addresses neither includes the other.
bool includes(std::string_view base, std::string_view less, std::string_view more);

/// Whether less than half of the base's words are left: then it is another sentence, and what somebody else
/// changed in the old one has no place in it.
bool is_rewritten(const Units& base, const Units& side);

/// Whether a side took out a whole line or paragraph in which the other side changed something.
bool drops_what_was_edited(const Units& base, const Units& ours, const Units& theirs);

/// Whether two changes, each the words before and after, bring much the same new words: then they are likely
/// one change, seen differently.
bool bring_the_same(std::string_view before_a, std::string_view after_a, std::string_view before_b,
                    std::string_view after_b);

/// Whether two texts say much the same: most words of the shorter one are in the other.
bool resemble(std::string_view a, std::string_view b);

/// For each unit of `units`, whether the other text has it too, in the same order.
std::vector<bool> kept_units(const Units& units, const Units& other);

} // namespace waymark::merge
