// SPDX-License-Identifier: MIT
#pragma once
#include "export/verify.h"

#include <string>
#include <vector>

namespace waymark::publish {

/// What a check of a copy found, for the person who asked: each a sentence or two.
struct VerificationWords {
  std::string verdict;                  ///< "Genuine: Your call, release 2, text of 2 November 2026"
  std::vector<std::string> to_do;       ///< why not to use this copy, and which one to use; empty: use it
  std::vector<std::string> particulars; ///< what was compared, what is wrong, who made and signed it
};
VerificationWords words_about(const Verification& found);

} // namespace waymark::publish
