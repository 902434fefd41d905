// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
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
    int times = 0; // counts on over other words, as Vale does
    for (const PatternMatch& match : m_pattern.find_all(passage.text)) {
      const Span span = match.whole();
      const std::string word(trimmed(slice(passage.text, span)));
      const std::string key = m_settings.ignore_case ? lower_case(word) : word;
      const bool again =
          key == previous && !key.empty() && (!m_settings.letters_only || is_all_letters(word));
      times += again;
      if (again && times > m_settings.most) {
        const Span both{before.begin, span.end};
        const auto words = slice(passage.text, both);
        if (words.find('\n') == std::string_view::npos && !m_exceptions.cover(words)) {
          hits.push_back({both, {word}, head.action.better_than(std::string(words)), false});
          times = 0;
        }
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
