// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/prose.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// Whose words, sentences and syllables are counted. `own`: sentences by ICU, with abbreviations; syllables as
/// they are spoken (words.h, syllables.h). `as_vale`: whatever Vale's metric rules count, so that a limit in
/// such a rule means what it means there (vale_counts.h).
enum class Counting { own, as_vale };

/// Counts of prose with the meaning that Vale gives them: long words have more than six bytes, polysyllabic
/// words three syllables and more, complex words too without counting an ending; paragraphs are one fewer than
/// the parts between blank lines.
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

/// Measures prose that is already plain text (paragraphs separated by blank lines). Vale has no reading age:
/// counted as Vale counts, there is none.
Measures measure_text(std::string_view prose, Counting counting = Counting::own);

/// Measures the prose of a CommonMark text with front matter and fenced divs: paragraphs, list items and
/// quotes; headings, code, and link targets do not count.
Measures measure_markdown(std::string_view source, Counting counting = Counting::own);

/// The words of a module for its own audience as one passage, each block followed by a blank line: no headings,
/// no alternative texts, no notes for others.
Passage own_words(const Prose& prose);

} // namespace waymark::checks
