// SPDX-License-Identifier: MIT
#include "model/checks/rule_kinds.h"

#include <cstdio>

namespace waymark::checks {

namespace {

// The names that a rule may give and the formula that each stands for.
constexpr std::pair<const char*, const char*> grade_names[] = {
    {"Gunning Fog", "gunning_fog"},
    {"Coleman-Liau", "coleman_liau"},
    {"Flesch-Kincaid", "flesch_kincaid_grade"},
    {"SMOG", "smog"},
    {"Automated Readability", "automated_readability"}};

class Readability : public Rule {
public:
  Readability(RuleHead made_head, std::vector<std::string> formulas, double grade)
      : Rule(std::move(made_head)), m_formulas(std::move(formulas)), m_grade(grade) {}

  void find(const Passage&, TextMemory& memory, std::vector<Hit>& hits) const override {
    if (memory.measures.words == 0)
      return;
    double sum = 0;
    for (const std::string& formula : m_formulas) {
      const auto found = memory.measures.formulas.find(formula);
      if (found == memory.measures.formulas.end())
        return;
      sum += found->second;
    }
    const double mean = sum / static_cast<double>(m_formulas.size());
    if (mean <= m_grade)
      return;
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", mean);
    hits.push_back({{0, 0}, {text}, {}, true});
  }

private:
  std::vector<std::string> m_formulas;
  double m_grade;
};

} // namespace

std::unique_ptr<Rule> make_readability(RuleHead head, RuleText& text, const Surroundings&) {
  std::vector<std::string> formulas;
  for (const std::string& metric : text.list("metrics")) {
    const std::size_t before = formulas.size();
    for (const auto& [name, formula] : grade_names)
      if (metric == name)
        formulas.emplace_back(formula);
    if (formulas.size() == before)
      throw RuleFault(text.line_of("metrics"), "the measure “" + metric + "” is not known");
  }
  if (formulas.empty())
    throw RuleFault(1, "this rule names no metrics, so it measures nothing");
  const double grade = text.decimal("grade", 0);
  return std::make_unique<Readability>(std::move(head), std::move(formulas), grade);
}

} // namespace waymark::checks
