// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::checks {

/// What the reading age is worked out from: shares and means on the surface of a text, none of which depends
/// on its length.
struct ReadingFeatures {
  static constexpr std::size_t count = 14;
  std::array<double, count> values{};
  static const std::array<const char*, count>& names();
};

/// Nothing for a text without words.
std::optional<ReadingFeatures> reading_features(std::string_view prose);

/// An age and how sure it is: for two texts of three, what teachers would say is within `give_or_take` years.
struct ReadingAge {
  double years = 0;        ///< 0 for a text without words
  double give_or_take = 0; ///< years
};

/// "about 12, give or take 1"; empty for a text without words.
std::string in_words(const ReadingAge& age);

/// The age at which most readers can be expected to take the text in easily, 5 to 25; 0 for a text without
/// words. A linear model of the features, fitted to teachers' judgements on the CLEAR corpus (Crossley and
/// others 2022) by tests/bench/fit_reading_age.py, which makes the table of weights. Judgements are put on a
/// scale of years by giving them the mean and the spread of the corpus's Flesch-Kincaid grades plus five. Two
/// texts of three are within about three years of the teachers' judgement: good for comparing versions of one
/// text, rough for one text alone.
double reading_age_of(std::string_view prose);

} // namespace waymark::checks
