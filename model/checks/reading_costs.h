// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/measures.h"
#include "model/checks/prose.h"
#include "model/text_span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// What one stretch of a text adds to the reading age of the whole.
struct ReadingCost {
  Span span;        ///< bytes of the source (of a module: with its front matter), marks inside included
  double years = 0; ///< by which the age of the whole text would fall without the difficulty; above 0
};

/// Where the difficulty of a text sits. The reading age is the mean of its sentences' ages, each weighing as
/// much as it has words (reading_age.h), so these figures are exact shares of it and not estimates of their
/// own.
struct ReadingCosts {
  /// Sentences that are harder than the target, dearest first. `years`: how much younger the whole would read
  /// if this sentence were as hard as the target and no shorter. The costs of all sentences together are what
  /// easier ones make up for plus the years above the target.
  std::vector<ReadingCost> sentences;
  /// Words that are harder than the text could do with, dearest first, each once, where it first stands.
  /// `years`: how much younger the whole would read if an everyday word stood in each of its places.
  std::vector<ReadingCost> words;
};

/// Costs against a target age; without one, against the text's own reading age, so that the sentences are the
/// ones that pull it up. Any thread; takes about as long as measuring. Empty for a text without words.
///
/// Of the words that a module's own audience reads, as check_module measures them: no headings, no
/// alternative texts, no notes for others. Spans are bytes of what the prose was read from.
ReadingCosts reading_costs(const Prose& prose, std::optional<double> target);
/// Of a CommonMark text with front matter, as measure_markdown reads it.
ReadingCosts reading_costs_of_markdown(std::string_view source, std::optional<double> target);
/// Of a plain text, as measure_text reads it.
ReadingCosts reading_costs_of_text(std::string_view prose, std::optional<double> target);

/// By how many years a text has become harder (above 0) or easier (below 0) since another version of it. Most
/// of the doubt about an age is about what the text is about, which two versions share, so the change is
/// surer than either age. Nothing when one of them has no words.
std::optional<double> reading_age_change(const Measures& now, const Measures& before);

/// "0.8 years", "1.0 year".
std::string years_in_words(double years);

/// "0.8 years easier than the last version", "1.2 years harder than …", "as easy to read as …" for a change
/// that rounds to 0.0. `other` names the other version.
std::string change_in_words(double years, std::string_view other = "the last version");

} // namespace waymark::checks
