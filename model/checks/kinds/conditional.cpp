// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"

namespace waymark::checks {

namespace {

class Conditional : public Rule {
public:
  Conditional(RuleHead made_head, Pattern first, Pattern second, Exceptions exceptions)
      : Rule(std::move(made_head)), m_first(std::move(first)), m_second(std::move(second)),
        m_exceptions(std::move(exceptions)) {}

  void find(const Passage& passage, TextMemory& memory, std::vector<Hit>& hits) const override {
    for (const PatternMatch& match : m_second.find_all(passage.text))
      for (std::size_t group = 1; group < match.groups.size(); ++group)
        if (match.took_part(group) && !match.groups[group].empty())
          memory.defined.emplace(slice(passage.text, match.groups[group]));
    for (const PatternMatch& match : m_first.find_all(passage.text)) {
      const std::string found(slice(passage.text, match.whole()));
      if (!memory.defined.count(found) && !m_exceptions.cover(found))
        hits.push_back(hit_at(head, passage, match.whole()));
    }
  }

private:
  Pattern m_first;
  Pattern m_second;
  Exceptions m_exceptions;
};

} // namespace

std::unique_ptr<Rule> make_conditional(RuleHead head, RuleText& text, const Surroundings& around) {
  text.flag("ignorecase"); // declared by Vale and without effect there
  const std::string first = text.text("first");
  const std::string second = text.text("second");
  if (first.empty() || second.empty())
    throw RuleFault(1, "this rule needs both “first” and “second”");
  return std::make_unique<Conditional>(std::move(head), Pattern(first), Pattern(second),
                                       Exceptions::read(text, around));
}

} // namespace waymark::checks
