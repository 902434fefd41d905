// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::review {

enum class ChangeKind { same, removed, added };

/// A run of words of the old text (same, removed) or the new text (same, added).
struct WordChange {
  ChangeKind kind = ChangeKind::same;
  Span old_span; ///< bytes; empty for added
  Span new_span; ///< bytes; empty for removed
  bool operator==(const WordChange&) const = default;
};

/// The difference of two texts word by word (words, spaces and punctuation are tokens; ICU is not needed for
/// this). In order; a replaced run is removed, then added. Linear in practice (Myers over token ids).
std::vector<WordChange> word_diff(std::string_view old_text, std::string_view new_text);

} // namespace waymark::review
