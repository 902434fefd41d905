// SPDX-License-Identifier: MIT
#include "export/cli/measure_output.h"

#include "model/checks/reading_age.h"
#include "model/code_points.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace waymark::publish {

namespace {

using checks::ReadingCost;
using nlohmann::ordered_json;

ordered_json costs_to_json(const std::vector<ReadingCost>& costs, const Measurement& measurement) {
  const CodePointMap places(measurement.text);
  auto out = ordered_json::array();
  for (const ReadingCost& cost : costs)
    out.push_back({{"start", places.to_code_point(cost.span.begin)},
                   {"end", places.to_code_point(cost.span.end)},
                   {"years", cost.years},
                   {"text", slice(measurement.text, cost.span)}});
  return out;
}

std::string with_decimals(double value, int decimals) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  return text;
}

// One line of a terminal.
std::string on_one_line(std::string_view words) {
  constexpr std::size_t most_letters = 90;
  std::string line;
  for (const char c : words)
    line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  if (count_code_points(line) <= most_letters)
    return line;
  const CodePointMap places(line);
  return line.substr(0, places.to_byte(most_letters)) + "…";
}

void print_costs(const char* heading, const std::vector<ReadingCost>& costs, std::size_t most,
                 const Measurement& measurement) {
  if (costs.empty())
    return;
  std::cout << "  " << heading << '\n';
  for (std::size_t i = 0; i < std::min(costs.size(), most); ++i)
    std::cout << "    " << with_decimals(costs[i].years, 2) << "  "
              << on_one_line(slice(measurement.text, costs[i].span)) << '\n';
}

} // namespace

void add_measurement(const Measurement& measurement, ordered_json& out) {
  const checks::Measures& measures = measurement.measures;
  out["words"] = measures.words;
  out["sentences"] = measures.sentences;
  out["characters"] = measures.characters;
  out["syllables"] = measures.syllables;
  out["complex_words"] = measures.complex_words;
  out["long_words"] = measures.long_words;
  out["polysyllabic_words"] = measures.polysyllabic_words;
  out["paragraphs"] = measures.paragraphs;
  out["formulas"] = ordered_json(measures.formulas);
  out["reading_age"] = measures.reading_age;
  out["give_or_take"] = measures.give_or_take;
  if (measurement.change)
    out["change"] = *measurement.change;
  out["costly_sentences"] = costs_to_json(measurement.costs.sentences, measurement);
  out["costly_words"] = costs_to_json(measurement.costs.words, measurement);
}

void print_measurement(const std::string& name, const Measurement& measurement) {
  constexpr std::size_t most_sentences = 3;
  constexpr std::size_t most_words = 8;
  const checks::Measures& measures = measurement.measures;
  std::cout << name << '\n';
  if (measures.words == 0) {
    std::cout << "  no words to measure\n";
    return;
  }
  std::cout << "  reading age " << checks::in_words({measures.reading_age, measures.give_or_take}) << '\n';
  if (measurement.change)
    std::cout << "  " << checks::change_in_words(*measurement.change, "the other text") << '\n';
  std::cout << "  " << measures.words << " words, " << measures.sentences << " sentences\n";
  print_costs("sentences that cost most, in years", measurement.costs.sentences, most_sentences, measurement);
  print_costs("words that cost most, in years", measurement.costs.words, most_words, measurement);
  std::cout << "  formulas\n";
  for (const auto& [formula, value] : measures.formulas)
    std::cout << "    " << formula << ' ' << with_decimals(value, 2) << '\n';
}

} // namespace waymark::publish
