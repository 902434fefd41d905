// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/literal_filter.h"

namespace waymark::checks {

namespace {

class Existence : public Rule {
public:
  Existence(RuleHead made_head, PatternSet pattern, Exceptions exceptions)
      : Rule(std::move(made_head)), m_pattern(std::move(pattern)), m_exceptions(std::move(exceptions)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const auto& found : m_pattern.find_all(passage.text)) {
      const Span span = found.match.whole();
      if (!m_exceptions.cover(trimmed(slice(passage.text, span))))
        hits.push_back(hit_at(head, passage, span));
    }
  }

private:
  PatternSet m_pattern;
  Exceptions m_exceptions;
};

} // namespace

std::unique_ptr<Rule> make_existence(RuleHead head, RuleText& text, const Surroundings& around) {
  Assembly parts;
  parts.alternatives = text.list("tokens");
  const bool has_tokens = !parts.alternatives.empty();
  std::erase_if(parts.alternatives, [](const std::string& token) { return trimmed(token).empty(); });
  std::string raw;
  for (const std::string& piece : text.list("raw"))
    raw += piece;
  (text.flag("append") ? parts.behind : parts.in_front) = raw;
  parts.ignore_case = text.flag("ignorecase");
  parts.edges = !text.flag("nonword") && has_tokens ? Edges::words : Edges::none;
  if (parts.alternatives.empty() && raw.empty())
    throw RuleFault(1, "this rule has neither tokens nor raw, so it looks for nothing");
  head.needed = needed_literals(assembled(parts, around.word_template));
  return std::make_unique<Existence>(std::move(head), PatternSet(parts, around.word_template),
                                     Exceptions::read(text, around));
}

} // namespace waymark::checks
