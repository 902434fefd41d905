// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// What the reading age adds up, for a sentence or a text: each figure is a sum over words, so that the tally
/// of a text is the sum of its sentences' and the age a mean over words. Without the words' own difficulty,
/// which is in word_years.h.
struct ReadingTally {
  static constexpr std::size_t count = 8;
  double words = 0;
  std::array<double, count> sums{};

  static const std::array<const char*, count>& names();
  ReadingTally& operator+=(const ReadingTally& other);
};

/// A word that the difficulty table is asked about: no name and no number.
struct PlainWord {
  Span span; ///< bytes of the sentence
  std::string stem;
  ReadingTally tally; ///< what the word itself adds to the sentence's
};

struct TalliedSentence {
  ReadingTally tally;
  std::size_t begin = 0; ///< of its first word, in the sentence
  std::vector<PlainWord> words;
};

/// `words` are the counted words of the sentence (words.h).
TalliedSentence tally_sentence(std::string_view sentence, const std::vector<Span>& words);

} // namespace waymark::checks
