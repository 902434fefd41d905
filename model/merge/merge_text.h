// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// Who did something.
enum class Side { ours, theirs, both };

/// One thing that a side did to the words of the base: took some out, put some in, or both.
struct SideChange {
  Side by = Side::both;
  std::string removed, added;
};

/// Lines that both sides changed and that were put together word by word. Somebody should read them.
struct WordMerge {
  Span span; ///< bytes of the merged text
  std::string base, ours, theirs;
  std::vector<SideChange> changes; ///< in the order of the text
};

/// Paragraphs or lines of which only one version can be had. The merged text holds ours, until somebody
/// chooses.
struct Clash {
  Span span; ///< bytes of the merged text: where ours stands
  std::string base, ours, theirs;
};

struct TextMerge {
  std::string text;
  std::vector<WordMerge> merged_by_words;
  std::vector<Clash> clashes;

  bool clean() const { return clashes.empty(); }
};

/// Puts two changed versions of a text together: line by line as `git merge-file` does, then, where that
/// clashes, by sentences and by words. How a paragraph is wrapped, trailing blanks, line endings and the
/// shape of quotation marks are never a clash. Every word that a side put in is in the text exactly once or
/// in a clash; what only one side took out is gone, unless the other side changed it: that is a clash.
///
/// A pure function, for any bytes. With ours and theirs swapped, a clean merge gives the same text, and the
/// same clashes are found. When one side is the base, the answer is the other side, byte for byte.
TextMerge merge_text(std::string_view base, std::string_view ours, std::string_view theirs);

} // namespace waymark::merge
