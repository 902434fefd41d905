// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/letter_case.h"
#include "model/checks/letters.h"

namespace waymark::checks {

namespace {

std::vector<std::string> words_in(const std::string& text, const Pattern& pattern) {
  std::vector<std::string> words;
  for (const PatternMatch& match : pattern.find_all(text))
    words.emplace_back(slice(text, match.whole()));
  return words;
}

class Capitalization : public Rule {
public:
  enum class Want { title, sentence, lower, upper, pattern };
  struct Settings {
    Want want = Want::pattern;
    double threshold = 0.8;
    std::string written;            ///< the rule's `match`
    std::optional<Pattern> pattern; ///< when it is one
    CaseOptions options;
    Exceptions exceptions;
    Pattern words;
  };

  Capitalization(RuleHead made_head, Settings settings)
      : Rule(std::move(made_head)), m_settings(std::move(settings)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    const std::string expected = expected_for(passage.text);
    if (is_right(passage.text, expected))
      return;
    Hit hit{{0, passage.text.size()}, {passage.text, expected}, head.action.better_than(passage.text), false};
    const bool convertible = m_settings.want == Want::title || m_settings.want == Want::sentence;
    if (head.action.name == "replace" && head.action.parameters.empty() && convertible)
      hit.better = {expected};
    hits.push_back(std::move(hit));
  }

private:
  std::string expected_for(const std::string& text) const {
    switch (m_settings.want) {
    case Want::title:
      return in_title_case(text, m_settings.options);
    case Want::sentence:
      return in_sentence_case(text, m_settings.options);
    case Want::lower:
      return lower_case(text);
    case Want::upper:
      return upper_case(text);
    case Want::pattern:
      break;
    }
    return m_settings.written;
  }

  bool is_right(const std::string& text, const std::string& expected) const {
    switch (m_settings.want) {
    case Want::title:
    case Want::sentence:
      return enough_words_are_right(text, expected);
    case Want::pattern:
      return m_settings.pattern->found_in(text) || m_settings.exceptions.cover(text);
    default:
      return text == expected || m_settings.exceptions.cover(text);
    }
  }

  bool enough_words_are_right(const std::string& text, const std::string& expected) const {
    const auto words = words_in(text, m_settings.words);
    const auto wanted = words_in(expected, m_settings.words);
    const bool title = m_settings.want == Want::title;
    std::size_t right = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (i >= wanted.size() || word == wanted[i] || m_settings.exceptions.cover(word) ||
          (title && word == upper_case(word)))
        ++right;
      else if (!title && i == 0 && word != with_capitals(lower_case(word)))
        return false;
    }
    return !words.empty() &&
           static_cast<double>(right) / static_cast<double>(words.size()) >= m_settings.threshold;
  }

  Settings m_settings;
};

Capitalization::Want wanted(const std::string& match) {
  using Want = Capitalization::Want;
  return match == "$title"      ? Want::title
         : match == "$sentence" ? Want::sentence
         : match == "$lower"    ? Want::lower
         : match == "$upper"    ? Want::upper
                                : Want::pattern;
}

// Exceptions may be several words; what is left is cut at white space.
Pattern word_pattern(const CaseVocabulary& vocabulary) {
  const std::string plain = R"([\p{N}\p{L}*]+[^\s]*)";
  const std::string& known = vocabulary.alternatives();
  return Pattern(known.empty() ? plain : R"((?m)\b(?:)" + known + R"()\b|)" + plain);
}

} // namespace

std::unique_ptr<Rule> make_capitalization(RuleHead head, RuleText& text, const Surroundings& around) {
  const std::string match = text.text("match");
  if (match.empty())
    throw RuleFault(1, "this rule has no “match”, so it compares with nothing");
  auto entries = text.list("exceptions");
  auto meaning = CaseVocabulary::Entries::excuse;
  if (text.flag("vocab", true) && !around.accepted.empty()) {
    meaning = CaseVocabulary::Entries::prescribe;
    entries.insert(entries.end(), around.accepted.begin(), around.accepted.end());
  }
  CaseOptions options;
  options.vocabulary = CaseVocabulary(entries, meaning);
  options.indicators = text.list("indicators");
  options.chicago = text.text("style", "AP") == "Chicago";
  if (const std::string prefix = text.text("prefix"); !prefix.empty())
    options.prefix.emplace(prefix);
  double threshold = text.decimal("threshold", 0);
  if (threshold == 0)
    threshold = 0.8;
  const auto want = wanted(match);
  const Pattern words = word_pattern(options.vocabulary);
  Capitalization::Settings settings{
      want, threshold, match, {}, std::move(options), Exceptions(std::move(entries)), words};
  if (want == Capitalization::Want::pattern)
    settings.pattern.emplace(match);
  return std::make_unique<Capitalization>(std::move(head), std::move(settings));
}

} // namespace waymark::checks
