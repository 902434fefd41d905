// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/letters.h"

namespace waymark::checks {

namespace {

struct RepetitionSettings {
  int most = 0;
  bool ignore_case = false;
  bool letters_only = false;
};

class Repetition : public Rule {
public:
  Repetition(RuleHead made_head, Pattern pattern, Exceptions exceptions, RepetitionSettings settings)
      : Rule(std::move(made_head)), m_pattern(std::move(pattern)), m_exceptions(std::move(exceptions)),
        m_settings(settings) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    Span before;
    std::string previous;
    int times = 0;
    for (const PatternMatch& match : m_pattern.find_all(passage.text)) {
      const Span span = trimmed_span(passage.text, match.whole());
      const std::string word(slice(passage.text, span));
      const std::string key = m_settings.ignore_case ? lower_case(word) : word;
      const bool again =
          key == previous && !key.empty() && (!m_settings.letters_only || is_all_letters(word));
      times = again ? times + 1 : 0;
      const std::string both =
          again ? passage.text.substr(before.begin, span.end - before.begin) : std::string();
      if (times > m_settings.most && both.find('\n') == std::string::npos && !m_exceptions.cover(both)) {
        std::vector<std::string> better;
        if (head.action.name == "edit")
          better = {word};
        hits.push_back({{before.begin, span.end}, {word}, better, false});
        times = 0;
      }
      before = span;
      previous = key;
    }
  }

private:
  Pattern m_pattern;
  Exceptions m_exceptions;
  RepetitionSettings m_settings;
};

} // namespace

std::unique_ptr<Rule> make_repetition(RuleHead head, RuleText& text, const Surroundings& around) {
  std::string expression;
  for (const std::string& token : text.list("tokens"))
    expression += (expression.empty() ? "" : "|") + token;
  if (expression.empty())
    throw RuleFault(1, "this rule has no tokens, so it looks for nothing");
  RepetitionSettings settings{text.number("max"), text.flag("ignorecase"), text.flag("alpha")};
  return std::make_unique<Repetition>(std::move(head),
                                      Pattern((settings.ignore_case ? "(?i)(" : "(") + expression + ")"),
                                      Exceptions::read(text, around), settings);
}

} // namespace waymark::checks
