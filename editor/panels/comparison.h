// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/word_diff.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waymark::editor {

/// How two texts are shown together.
enum class ComparisonForm { with_changes, as_it_was, as_it_is };

/// A run of the shown text, in code points.
struct ChangedRun {
  review::ChangeKind kind = review::ChangeKind::same;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Comparison {
  std::string text;
  std::vector<ChangedRun> changes; ///< added and removed runs, in order
  int added_words = 0;
  int removed_words = 0;
};

/// Two texts as one: everything that was added and removed, or one of the two with its own part of the
/// changes.
Comparison compare(const std::string& old_text, const std::string& new_text, ComparisonForm form);

/// "4 words added, 2 removed", "These two are the same".
std::string summary_of(const Comparison& comparison);

} // namespace waymark::editor
