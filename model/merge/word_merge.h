// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/three_way.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// A stretch of clashing lines after it was looked at more closely.
struct Piece {
  Whose whose = Whose::nobody;
  std::string base, ours, theirs; ///< what each text has there
  std::string text;               ///< what the merge has there; ours in a clash
  bool ends_paragraph = false;    ///< blanks between paragraphs, the same ones in all three texts
};

/// Merges lines that clash: by sentences, and where two sentences clash, by their words.
std::vector<Piece> merge_words(std::string_view base, std::string_view ours, std::string_view theirs);

/// Two additions at one place, one after the other, in the same order whichever is ours: what begins with a
/// heading comes last, since the other belongs to the part before.
std::string one_after_the_other(const std::string& ours, const std::string& theirs);

} // namespace waymark::merge
