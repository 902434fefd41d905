// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/choice.h"

#include <string>
#include <vector>

namespace waymark {

/// What a Sync did, for the person who asked for it.
struct SyncReport {
  bool got_comments = false, sent_comments = false; ///< anything of the review record
  bool got_text = false, sent_text = false;
  std::vector<std::string> got_releases, sent_releases; ///< names
  std::vector<merge::Choice> choices;             ///< of which only one version can be had: somebody decides
  std::vector<merge::MergedPlace> merged_for_you; ///< please read; spans in the files as they are now saved
  /// What was not done, each a sentence or two: what happened, what is safe, what to do next.
  std::vector<std::string> left_undone;
  std::vector<std::string> remarks; ///< what was put right and is good to know
  int tries = 0;                    ///< 1 unless somebody else was sending at the same time

  bool all_done() const { return left_undone.empty(); }
};

/// One sentence: “Up to date.”, “Your colleagues' comments have come, and your text was sent.”
std::string in_a_sentence(const SyncReport& report);

} // namespace waymark
