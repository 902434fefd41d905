// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/tone/tone_words.h"

#include <string>
#include <vector>

namespace waymark::checks {

/// Something in a sentence that the tone model has a weight for.
struct ToneSign {
  std::string name;
  std::size_t from = 0; ///< the words that it covers; to == from: the sentence as a whole
  std::size_t to = 0;
};

/// Every sign of a sentence for a reader: runs of one to three stems ("<" and ">" stand for its ends), stems
/// with the audience ("y~dsl"), under a denial ("!blam"), in quotation marks ("\"blam"), capitals ("LOUD"),
/// the sixth of the text that a word stands in ("^0" to "^5"), the audience
/// ("@young-people") and rules that found something ("#Safeguarding.Shame"). A name is there as often as it
/// occurs.
std::vector<ToneSign> tone_signs(const std::vector<ToneWord>& words, const std::string& audience,
                                 const std::vector<std::string>& rules);

} // namespace waymark::checks
