// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/literal_filter.h"

namespace waymark::checks {

namespace {

class Existence : public Rule {
public:
  Existence(RuleHead made_head, Pattern pattern, Exceptions exceptions)
      : Rule(std::move(made_head)), m_pattern(std::move(pattern)), m_exceptions(std::move(exceptions)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const PatternMatch& match : m_pattern.find_all(passage.text)) {
      const Span span = trimmed_span(passage.text, match.whole());
      const std::string found(slice(passage.text, span));
      if (!m_exceptions.cover(found))
        hits.push_back({span, {found}, better(), false});
    }
  }

private:
  std::vector<std::string> better() const {
    if (head.action.name == "replace")
      return head.action.parameters;
    if (head.action.name == "remove")
      return {""};
    return {};
  }

  Pattern m_pattern;
  Exceptions m_exceptions;
};

} // namespace

std::unique_ptr<Rule> make_existence(RuleHead head, RuleText& text, const Surroundings& around) {
  Assembly parts;
  parts.alternatives = text.list("tokens");
  std::string raw;
  for (const std::string& piece : text.list("raw"))
    raw += piece;
  (text.flag("append") ? parts.behind : parts.in_front) = raw;
  parts.ignore_case = text.flag("ignorecase");
  const bool words = !text.flag("nonword") && !parts.alternatives.empty();
  parts.edges = words ? Edges::words : Edges::none;
  if (parts.alternatives.empty() && raw.empty())
    throw RuleFault(1, "this rule has neither tokens nor raw, so it looks for nothing");
  const std::string expression = assembled(parts, around.word_template);
  head.needed = needed_literals(expression);
  return std::make_unique<Existence>(std::move(head), Pattern(expression), Exceptions::read(text, around));
}

} // namespace waymark::checks
