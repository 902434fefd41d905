// SPDX-License-Identifier: MIT
#include "model/checks/reading_costs.h"

#include "model/checks/letters.h"
#include "model/checks/reading_age.h"
#include "model/checks/valid_text.h"
#include "model/checks/word_years.h"
#include "model/checks/words.h"
#include "model/front_matter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unordered_map>

namespace waymark::checks {

namespace {

// A word is named when it is this much harder than an everyday one.
constexpr double years_worth_naming = 9;

// Changes that round to 0.0 years are none.
constexpr double least_change = 0.05;

bool dearer(const ReadingCost& a, const ReadingCost& b) {
  return a.years != b.years ? a.years > b.years : a.span.begin < b.span.begin;
}

struct Whole {
  double words = 0;
  double years = 0; ///< of its sentences, each as often as it has words
};

Whole whole_of(const std::vector<SentenceAge>& sentences) {
  Whole whole;
  for (const SentenceAge& sentence : sentences) {
    whole.words += sentence.words;
    whole.years += sentence.words * sentence.years;
  }
  return whole;
}

std::vector<ReadingCost> costly_sentences(const std::vector<SentenceAge>& sentences, const Whole& whole,
                                          double target) {
  std::vector<ReadingCost> costs;
  for (const SentenceAge& sentence : sentences)
    if (sentence.years > target)
      costs.push_back({sentence.span, (sentence.years - target) * sentence.words / whole.words});
  std::sort(costs.begin(), costs.end(), dearer);
  return costs;
}

// At the beginning of a sentence a capital says nothing; a word that is not known there is as likely a name.
bool may_be_a_name(std::string_view text, const SentenceAge& sentence, const PlainWord& word) {
  std::size_t at = sentence.span.begin + word.span.begin;
  return word.span.begin == sentence.tallied.begin && is_upper(next_character(text, at)) &&
         !is_listed_word(word.stem);
}

std::vector<ReadingCost> costly_words(std::string_view text, const std::vector<SentenceAge>& sentences,
                                      double all_words) {
  std::vector<ReadingCost> costs;
  std::unordered_map<std::string_view, std::size_t> seen; // stem -> place in costs
  for (const SentenceAge& sentence : sentences)
    for (const PlainWord& word : sentence.tallied.words) {
      const double years = years_above_everyday(word);
      if (years < years_worth_naming || may_be_a_name(text, sentence, word))
        continue;
      const Span span{sentence.span.begin + word.span.begin, sentence.span.begin + word.span.end};
      const auto [at, is_new] = seen.emplace(word.stem, costs.size());
      if (is_new)
        costs.push_back({span, 0});
      costs[at->second].years += years / all_words;
    }
  std::sort(costs.begin(), costs.end(), dearer);
  return costs;
}

// Places of a passage's text to places of what it was read from; a place that stands for nothing goes.
void to_source(std::vector<ReadingCost>& costs, const Passage& passage) {
  for (ReadingCost& cost : costs)
    cost.span = passage.source_span(cost.span);
  std::erase_if(costs, [](const ReadingCost& cost) { return cost.span.empty(); });
}

ReadingCosts costs_of_passage(const Passage& passage, std::optional<double> target) {
  ReadingCosts costs = reading_costs_of_text(passage.text, target);
  to_source(costs.sentences, passage);
  to_source(costs.words, passage);
  return costs;
}

} // namespace

ReadingCosts reading_costs(const Prose& prose, std::optional<double> target) {
  return costs_of_passage(own_words(prose), target);
}

ReadingCosts reading_costs_of_markdown(std::string_view source, std::optional<double> target) {
  const std::string repaired = valid_text(source);
  const FrontMatter front = read_front_matter({}, repaired);
  const auto document = markdown::parse(repaired, {front.span.end, repaired.size()});
  return costs_of_passage(read_prose(document, ".md").summary, target);
}

ReadingCosts reading_costs_of_text(std::string_view prose, std::optional<double> target) {
  const std::string repaired = valid_text(prose);
  const auto sentences = sentence_ages(repaired);
  const Whole whole = whole_of(sentences);
  if (whole.words == 0)
    return {};
  return {costly_sentences(sentences, whole, target.value_or(whole.years / whole.words)),
          costly_words(repaired, sentences, whole.words)};
}

std::optional<double> reading_age_change(const Measures& now, const Measures& before) {
  if (now.words == 0 || before.words == 0)
    return std::nullopt;
  return now.reading_age - before.reading_age;
}

std::string years_in_words(double years) {
  char amount[32];
  std::snprintf(amount, sizeof amount, "%.1f", years);
  return amount + std::string(std::string_view(amount) == "1.0" ? " year" : " years");
}

std::string change_in_words(double years, std::string_view other) {
  if (std::abs(years) < least_change)
    return "as easy to read as " + std::string(other);
  return years_in_words(std::abs(years)) + (years < 0 ? " easier" : " harder") + " than " +
         std::string(other);
}

} // namespace waymark::checks
