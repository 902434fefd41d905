// SPDX-License-Identifier: MIT
#pragma once
#include <string_view>

namespace waymark::merge {

/// Words that a merge got wrong, because wrapping or a move carried them from one line to another.
struct WordFaults {
  bool added_twice = false; ///< what each side put in once is there twice, side by side
  bool doubled = false;     ///< what all three texts have once is there twice
  bool revived = false;     ///< what one side took out, and the other only left alone, is there again
  bool any() const { return added_twice || doubled || revived; }
};

/// Judged by words that are in a text once at most, so that nothing else can be meant. Words of `disputed`,
/// which somebody will be asked about, are not looked for again.
WordFaults find_word_faults(std::string_view base, std::string_view ours, std::string_view theirs,
                            std::string_view merged, std::string_view disputed);

} // namespace waymark::merge
