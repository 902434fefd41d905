// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A word as Vale spells it: `text` has straight quotation marks and apostrophes.
struct ValeWord {
  Span span; ///< bytes of the text that it is in
  std::string text;
};

/// The words that Vale looks up in its dictionaries: what stands between white space, without brackets,
/// quotation marks and full stops at its ends, when it has a letter. Abbreviations ("U.S.", "Mr.") keep their
/// full stop.
std::vector<ValeWord> vale_words(std::string_view text);

} // namespace waymark::checks
