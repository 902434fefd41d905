// SPDX-License-Identifier: MIT
#include "model/checks/reading_age.h"

#include "model/checks/reading_age_weights.h"
#include "model/checks/word_years.h"
#include "model/checks/words.h"

#include <algorithm>
#include <cmath>

namespace waymark::checks {

namespace {

constexpr double youngest = 5;
constexpr double oldest = 20;

double years_of(const ReadingTally& tally) {
  double years = 0;
  // The table may be older than the list of features while it is being fitted anew.
  for (std::size_t i = 0; i < std::min(ReadingTally::count, std::size(reading_age_weights)); ++i)
    years += reading_age_weights[i].years * tally.sums[i];
  return years;
}

SentenceAge age_of_sentence(std::string_view text, Span span) {
  const auto sentence = slice(text, span);
  SentenceAge age;
  age.span = span;
  age.tallied = tally_sentence(sentence, counted_words(sentence));
  age.words = age.tallied.tally.words;
  if (age.words == 0)
    return age;
  double years = years_of(age.tallied.tally);
  for (const PlainWord& word : age.tallied.words)
    years += word_years(word.stem);
  age.years = reading_age_start + years / age.words;
  return age;
}

} // namespace

std::string in_words(const ReadingAge& age) {
  if (age.years == 0)
    return {};
  return "about " + std::to_string(std::lround(age.years)) + ", give or take " +
         std::to_string(std::max(1L, std::lround(age.give_or_take)));
}

std::vector<SentenceAge> sentence_ages(std::string_view prose) {
  std::vector<SentenceAge> ages;
  for (std::size_t from = 0; from < prose.size();) {
    const auto end = std::min(prose.find("\n\n", from), prose.size());
    for (const Span inside : sentences_of(prose.substr(from, end - from))) {
      SentenceAge age = age_of_sentence(prose, {from + inside.begin, from + inside.end});
      if (age.words > 0)
        ages.push_back(std::move(age));
    }
    from = end + 2;
  }
  return ages;
}

ReadingAge reading_age_of(const std::vector<SentenceAge>& sentences) {
  double words = 0;
  double years = 0;
  for (const SentenceAge& sentence : sentences) {
    words += sentence.words;
    years += sentence.words * sentence.years;
  }
  if (words == 0)
    return {};
  return {std::clamp(years / words, youngest, oldest),
          std::sqrt(doubt_of_any_text * doubt_of_any_text + doubt_of_one_word * doubt_of_one_word / words)};
}

ReadingAge reading_age_of(std::string_view prose) {
  return reading_age_of(sentence_ages(prose));
}

double years_above_everyday(const PlainWord& word) {
  return years_of(word.tally) + word_years(word.stem) - everyday_word_years;
}

} // namespace waymark::checks
