// SPDX-License-Identifier: MIT
#include "model/checks/arithmetic.h"
#include "model/checks/rule_kinds.h"

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace waymark::checks {

namespace {

std::map<std::string, double> names_for(const TextMemory& memory) {
  const Measures& measures = memory.measures;
  std::map<std::string, double> names = memory.counts;
  names["words"] = measures.words;
  names["sentences"] = measures.sentences;
  names["characters"] = measures.characters;
  names["syllables"] = measures.syllables;
  names["complex_words"] = measures.complex_words;
  names["long_words"] = measures.long_words;
  names["polysyllabic_words"] = measures.polysyllabic_words;
  names["paragraphs"] = measures.paragraphs;
  return names;
}

std::string two_decimals(double value) {
  char text[64];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

class Metric : public Rule {
public:
  Metric(RuleHead made_head, Arithmetic formula, Arithmetic condition)
      : Rule(std::move(made_head)), m_formula(std::move(formula)), m_condition(std::move(condition)) {}

  void find(const Passage&, TextMemory& memory, std::vector<Hit>& hits) const override {
    if (memory.measures.words == 0)
      return;
    const double result = m_formula.value(names_for(memory));
    if (std::isfinite(result) && m_condition.value({{"result", result}}) != 0)
      hits.push_back({{0, 0}, {two_decimals(result)}, {}, true});
  }

private:
  Arithmetic m_formula;
  Arithmetic m_condition;
};

Arithmetic read_formula(RuleText& text, const std::string& key, const std::string& in_front) {
  const std::string formula = text.text(key);
  try {
    if (formula.empty())
      throw std::invalid_argument("it is missing");
    return Arithmetic(in_front + formula);
  } catch (const std::invalid_argument& reason) {
    throw RuleFault(text.line_of(key), "its “" + key + "” cannot be used: " + reason.what());
  }
}

} // namespace

std::unique_ptr<Rule> make_metric(RuleHead head, RuleText& text, const Surroundings&) {
  Arithmetic formula = read_formula(text, "formula", "");
  Arithmetic condition = read_formula(text, "condition", "result ");
  return std::make_unique<Metric>(std::move(head), std::move(formula), std::move(condition));
}

} // namespace waymark::checks
