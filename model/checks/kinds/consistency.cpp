// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"

namespace waymark::checks {

namespace {

// Each pair of spellings is one pattern: the first spelling is group 1, the second group 2.
class Consistency : public Rule {
public:
  Consistency(RuleHead made_head, std::vector<Pattern> pairs)
      : Rule(std::move(made_head)), m_pairs(std::move(pairs)) {}

  void find(const Passage& passage, TextMemory& memory, std::vector<Hit>& hits) const override {
    auto& seen = memory.seen[this];
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      Span last;
      for (const PatternMatch& match : m_pairs[i].find_all(passage.text)) {
        last = match.whole();
        for (const std::size_t side : {1, 2})
          if (match.took_part(side))
            seen.insert(std::to_string(i) + (side == 1 ? "a" : "b"));
      }
      const bool both = seen.count(std::to_string(i) + "a") && seen.count(std::to_string(i) + "b");
      if (both && !last.empty())
        hits.push_back(hit_at(head, passage, last));
    }
  }

private:
  std::vector<Pattern> m_pairs;
};

} // namespace

std::unique_ptr<Rule> make_consistency(RuleHead head, RuleText& text, const Surroundings& around) {
  Assembly parts;
  parts.ignore_case = text.flag("ignorecase");
  parts.edges = text.flag("nonword") ? Edges::none : Edges::words;
  std::vector<Pattern> pairs;
  for (const auto& [one, other] : text.pairs("either")) {
    parts.alternatives = {"(" + without_captures(one) + ")", "(" + without_captures(other) + ")"};
    pairs.emplace_back(assembled(parts, around.word_template));
  }
  if (pairs.empty())
    throw RuleFault(1, "this rule has no “either”, so it compares nothing");
  return std::make_unique<Consistency>(std::move(head), std::move(pairs));
}

} // namespace waymark::checks
