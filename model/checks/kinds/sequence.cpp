// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/penn_tags.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// One word of a sequence. `skip: 2` stands for two words in front that may be missing.
struct Step {
  std::optional<Pattern> words;
  std::optional<Pattern> tag;
  bool negated = false;
  bool has_optional = false; ///< it, or a word of its own, may be missing
  bool optional = false;
  bool first_optional = false;
};

struct TaggedWord {
  Span span; ///< in the passage's text
  std::string text;
  std::string tag;
};

bool fits(const Step& step, const TaggedWord& word) {
  const bool tag_fits = !step.tag || step.tag->found_in(word.tag) != step.negated;
  const bool word_fits = !step.words || step.words->found_in(word.text) != step.negated;
  const bool anything = !step.tag && !step.words;
  return anything ? !step.negated : tag_fits && word_fits;
}

// Where the words stand: they come in the order of the text, quotation marks spelled in another way.
std::vector<TaggedWord> tagged_words(std::string_view text) {
  const auto words = treebank_words(text);
  const auto tags = penn_tags(words);
  std::vector<TaggedWord> tagged;
  std::size_t from = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool mark = words[i] == "``" || words[i] == "''";
    std::size_t at = text.find(words[i], from);
    std::size_t size = words[i].size();
    if (const std::size_t straight = mark ? text.find('"', from) : std::string_view::npos; straight < at) {
      at = straight;
      size = 1;
    }
    if (at == std::string_view::npos)
      continue;
    tagged.push_back({{at, at + size}, words[i], tags[i]});
    from = at + size;
  }
  return tagged;
}

class Sequence : public Rule {
public:
  Sequence(RuleHead made_head, std::vector<Step> steps, std::size_t anchor)
      : Rule(std::move(made_head)), m_steps(std::move(steps)), m_anchor(anchor) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    const std::size_t tries = m_steps[m_anchor].words->find_all(passage.text).size();
    if (tries == 0)
      return;
    const auto words = tagged_words(passage.text);
    std::vector<bool> tried(words.size(), false);
    for (std::size_t i = 0; i < tries; ++i) {
      std::size_t at = 0;
      while (at < words.size() && (tried[at] || !fits(m_steps[m_anchor], words[at])))
        ++at;
      if (at == words.size())
        return;
      tried[at] = true;
      if (const auto range = sequence_around(words, at))
        add(words, *range, hits);
    }
  }

private:
  // The words that the sequence covers, when it is there with its anchor at this word.
  std::optional<Span> sequence_around(const std::vector<TaggedWord>& words, std::size_t at) const {
    Span range{at, at};
    for (std::size_t i = 1; i <= m_anchor; ++i) {
      if (i > at)
        return std::nullopt;
      const Step& step = m_steps[m_anchor - i];
      range.begin = at - i;
      // From right to left, the word itself comes before those that may be missing.
      const bool optional = step.has_optional ? !step.first_optional : step.optional;
      const bool there = fits(step, words[at - i]);
      if (!there && !optional)
        return std::nullopt;
      if (there && optional)
        break;
    }
    for (std::size_t i = 0; m_anchor + i < m_steps.size(); ++i) {
      if (at + i >= words.size())
        return std::nullopt;
      const Step& step = m_steps[m_anchor + i];
      range.end = at + i + 1;
      const bool there = fits(step, words[at + i]);
      if (!there && !step.optional)
        return std::nullopt;
      if (there && step.optional)
        break;
    }
    return range;
  }

  void add(const std::vector<TaggedWord>& words, Span range, std::vector<Hit>& hits) const {
    Hit hit{{words[range.begin].span.begin, words[range.end - 1].span.end}, {}, {}, false};
    for (std::size_t i = range.begin; i < range.end; ++i)
      hit.words.push_back(words[i].text);
    hits.push_back(std::move(hit));
  }

  std::vector<Step> m_steps;
  std::size_t m_anchor;
};

void read_step(RuleText token, bool ignore_case, std::vector<Step>& steps) {
  const std::string words = token.text("pattern");
  const std::string tag = token.text("tag");
  Step step;
  step.negated = token.flag("negate");
  const int skip = std::clamp(token.number("skip"), 0, 100);
  token.refuse_unread();
  if (!words.empty())
    step.words.emplace((ignore_case ? "(?i)(?m)(?:" : "(?m)(?:") + words + ")");
  if (!tag.empty())
    step.tag.emplace(tag);
  step.has_optional = skip > 0;
  for (int i = 0; i < skip; ++i) {
    steps.push_back(step);
    steps.back().optional = true;
    steps.back().first_optional = i == 0;
  }
  if (!words.empty() || !tag.empty())
    steps.push_back(step);
}

} // namespace

std::unique_ptr<Rule> make_sequence(RuleHead head, RuleText& text, const Surroundings&) {
  const bool ignore_case = text.flag("ignorecase");
  std::vector<Step> steps;
  for (RuleText& token : text.maps("tokens"))
    read_step(std::move(token), ignore_case, steps);
  const auto anchor =
      std::find_if(steps.begin(), steps.end(), [](const Step& step) { return step.words && !step.negated; });
  if (anchor == steps.end())
    throw RuleFault(1,
                    "none of its tokens has a pattern that must be there, so it has nothing to start from");
  const auto place = static_cast<std::size_t>(anchor - steps.begin());
  return std::make_unique<Sequence>(std::move(head), std::move(steps), place);
}

} // namespace waymark::checks
