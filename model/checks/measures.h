// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// Counts of prose, as Vale's metric rules define them (complex and polysyllabic words, long words of more
/// than six bytes, paragraphs minus one).
struct Measures {
  int words = 0;
  int sentences = 0;
  int characters = 0;
  int syllables = 0;
  int complex_words = 0;
  int long_words = 0;
  int polysyllabic_words = 0;
  int paragraphs = 0;
  /// flesch_reading_ease, flesch_kincaid_grade, gunning_fog, smog, coleman_liau, automated_readability,
  /// dale_chall, spache, lix, rix. Empty when there are no words.
  std::map<std::string, double> formulas;
  double reading_age = 0;  ///< years; 0 when there are no words
  double give_or_take = 0; ///< years; see ReadingAge
};

/// Measures prose that is already plain text (paragraphs separated by blank lines).
Measures measure_text(std::string_view prose);

/// Measures the prose of a CommonMark text with front matter and fenced divs: paragraphs, list items and
/// quotes; headings, code, and link targets do not count.
Measures measure_markdown(std::string_view source);

} // namespace waymark::checks
