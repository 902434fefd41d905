// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"

#include <algorithm>

namespace waymark::checks {

namespace {

bool is_masked_code(std::string_view text) {
  return trimmed(text).empty() || text.find_first_not_of("*@") == std::string_view::npos;
}

class Occurrence : public Rule {
public:
  Occurrence(RuleHead made_head, Pattern pattern, int least, int most)
      : Rule(std::move(made_head)), m_pattern(std::move(pattern)), m_least(least), m_most(most) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    const auto matches = m_pattern.find_all(passage.text);
    const int count = static_cast<int>(matches.size());
    const bool too_many = m_most > 0 && count > m_most;
    const bool too_few = m_least > 0 && count < m_least;
    if (!too_many && !too_few)
      return;
    const std::string shown = std::to_string(count);
    if (count == 0) {
      hits.push_back({{0, 0}, {shown}, {}, true});
      return;
    }
    const auto first = std::find_if(matches.begin(), matches.end(), [&](const PatternMatch& match) {
      return !is_masked_code(slice(passage.text, match.whole()));
    });
    if (first != matches.end())
      hits.push_back({first->whole(), {shown}, {}, false});
  }

private:
  Pattern m_pattern;
  int m_least;
  int m_most;
};

} // namespace

std::unique_ptr<Rule> make_occurrence(RuleHead head, RuleText& text, const Surroundings&) {
  const std::string token = text.text("token");
  if (token.empty())
    throw RuleFault(1, "this rule has no token, so it counts nothing");
  const bool ignore_case = text.flag("ignorecase");
  const int most = text.number("max");
  const int least = text.number("min");
  return std::make_unique<Occurrence>(std::move(head),
                                      Pattern((ignore_case ? "(?i)(?:" : "(?:") + token + ")"), least, most);
}

} // namespace waymark::checks
