// SPDX-License-Identifier: MIT
// `extends: pair` is Waymark's own: words, or two groups of words near each other in one sentence, with
// guards.
#include "model/checks/expression.h"
#include "model/checks/literal_filter.h"
#include "model/checks/rule_kinds.h"
#include "model/checks/tone/tone_words.h"
#include "model/checks/words.h"

#include <algorithm>
#include <optional>

namespace waymark::checks {

namespace {

constexpr int default_within = 8;

struct PairParts {
  Pattern first;
  std::optional<Pattern> second;
  std::optional<Pattern> unless;
  std::size_t within = default_within;
  bool even_denied = false;
  bool even_quoted = false;
};

class Pair : public Rule {
public:
  Pair(RuleHead made_head, PairParts parts, Exceptions exceptions)
      : Rule(std::move(made_head)), m_parts(std::move(parts)), m_exceptions(std::move(exceptions)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const Span sentence : sentences_of(passage.text))
      find_in(slice(passage.text, sentence), sentence.begin, hits);
  }

private:
  void find_in(std::string_view sentence, std::size_t offset, std::vector<Hit>& hits) const {
    const auto firsts = m_parts.first.find_all(sentence);
    if (firsts.empty() || (m_parts.unless && !m_parts.unless->find_all(sentence).empty()))
      return;
    const auto words = tone_words(sentence);
    const auto seconds = m_parts.second ? m_parts.second->find_all(sentence) : std::vector<PatternMatch>();
    for (const PatternMatch& match : firsts) {
      const auto span = whole_span(sentence, match.whole(), seconds, words);
      if (!span || is_guarded(words, match.whole()))
        continue;
      const std::string found(slice(sentence, *span));
      if (!m_exceptions.cover(found))
        hits.push_back({{span->begin + offset, span->end + offset}, {found}, {}, false});
    }
  }

  // From the first part to the nearest second one; nothing when none is near enough.
  std::optional<Span> whole_span(std::string_view sentence, Span first,
                                 const std::vector<PatternMatch>& seconds,
                                 const std::vector<ToneWord>& words) const {
    if (!m_parts.second)
      return trimmed_span(sentence, first);
    for (const PatternMatch& match : seconds) {
      const Span second = match.whole();
      const bool apart = second.begin >= first.end || second.end <= first.begin;
      const Span between{std::min(first.end, second.end), std::max(first.begin, second.begin)};
      if (apart && words_between(words, between) <= m_parts.within)
        return trimmed_span(sentence, {std::min(first.begin, second.begin), std::max(first.end, second.end)});
    }
    return std::nullopt;
  }

  static std::size_t words_between(const std::vector<ToneWord>& words, Span between) {
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const ToneWord& word) {
      return !word.mark && word.span.begin >= between.begin && word.span.end <= between.end;
    }));
  }

  bool is_guarded(const std::vector<ToneWord>& words, Span first) const {
    const auto at = std::find_if(words.begin(), words.end(),
                                 [&](const ToneWord& word) { return word.span.end > first.begin; });
    return at != words.end() &&
           ((at->denied && !m_parts.even_denied) || (at->quoted && !m_parts.even_quoted));
  }

  PairParts m_parts;
  Exceptions m_exceptions;
};

// A straight apostrophe stands for the curly one too, so that rules can be read.
std::string with_both_apostrophes(const std::string& pattern) {
  std::string result;
  for (const char c : pattern)
    result += c == '\'' ? std::string("['\u2019]") : std::string(1, c);
  return result;
}

// The words of a list as one pattern; nothing when there are none.
std::optional<std::string> expression_of(RuleText& text, const std::string& key, const Surroundings& around) {
  Assembly parts;
  for (const std::string& each : text.list(key))
    parts.alternatives.push_back(with_both_apostrophes(each));
  if (parts.alternatives.empty())
    return std::nullopt;
  parts.ignore_case = true;
  parts.edges = Edges::words;
  return assembled(parts, around.word_template);
}

std::optional<Pattern> pattern_of(RuleText& text, const std::string& key, const Surroundings& around) {
  const auto expression = expression_of(text, key, around);
  return expression ? std::optional<Pattern>(*expression) : std::nullopt;
}

void read_even(RuleText& text, PairParts& parts) {
  for (const std::string& word : text.list("even")) {
    if (word != "denied" && word != "quoted")
      throw RuleFault(text.line_of("even"), "“even” is denied or quoted, not “" + word + "”");
    (word == "denied" ? parts.even_denied : parts.even_quoted) = true;
  }
}

} // namespace

std::unique_ptr<Rule> make_pair_rule(RuleHead head, RuleText& text, const Surroundings& around) {
  const auto first = expression_of(text, "first", around);
  if (!first)
    throw RuleFault(1, "this rule has no “first”, so it looks for nothing");
  PairParts parts{Pattern(*first), pattern_of(text, "second", around), pattern_of(text, "unless", around)};
  const int within = text.number("within", default_within);
  if (within < 0 || (text.has("within") && !parts.second))
    throw RuleFault(text.line_of("within"), "“within” is a number of words between “first” and “second”");
  parts.within = static_cast<std::size_t>(within);
  read_even(text, parts);
  head.needed = needed_literals(*first);
  return std::make_unique<Pair>(std::move(head), std::move(parts), Exceptions::read(text, around));
}

} // namespace waymark::checks
