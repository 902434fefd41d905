// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A word or mark of a sentence, as the tone model reads it.
struct ToneWord {
  std::string stem;    ///< lower case, ending cut off, "n't" apart, "0" for a number; a mark is itself
  Span span;           ///< bytes of the sentence
  bool mark = false;   ///< punctuation
  bool loud = false;   ///< three capitals or more and nothing else
  bool quoted = false; ///< between quotation marks
  bool denied = false; ///< after a denial ("never", "instead of") in the same clause
};

/// The words and marks of a sentence in order. Curly quotes and apostrophes count as straight ones; bytes
/// that are no letters, digits or known marks are letters. Never throws for content; time grows with the
/// length.
std::vector<ToneWord> tone_words(std::string_view sentence);

} // namespace waymark::checks
