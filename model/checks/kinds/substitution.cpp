// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/literal_filter.h"

#include <algorithm>

namespace waymark::checks {

namespace {

struct Swap {
  std::string expression;
  std::string better;
  std::optional<Pattern> again;   // when `better` has "$1": the words' pattern with its own groups
  std::optional<Pattern> is_fine; // when `better` is itself a pattern
};

// The first byte as a capital, as Go's strings are cut.
std::string with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 32);
  return text;
}

bool has_group_reference(std::string_view text) {
  for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1))
    if (at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1])))
      return true;
  return false;
}

std::optional<Pattern> whole_pattern(const std::string& better) {
  if (is_phrase(better))
    return std::nullopt;
  try {
    return Pattern("\\A(?:" + better + ")\\z");
  } catch (const PatternError&) {
    return std::nullopt;
  }
}

// In messages that already quote both words, only one pair of marks is Vale's to add.
std::string with_one_pair_of_marks(std::string message) {
  for (const std::string quoted : {"'%s'", "\"%s\""}) {
    const auto first = message.find(quoted);
    const auto second = first == std::string::npos ? first : message.find(quoted, first + quoted.size());
    if (second != std::string::npos && message.find(quoted, second + quoted.size()) == std::string::npos)
      message.replace(first, quoted.size(), "%s");
  }
  return message;
}

RuleHead with_choices_quoted(RuleHead head) {
  if (head.action.name == "replace" && head.action.parameters.empty())
    head.message = with_one_pair_of_marks(std::move(head.message));
  return head;
}

class Substitution : public Rule {
public:
  Substitution(RuleHead made_head, PatternSet pattern, std::vector<Swap> swaps, Exceptions exceptions,
               bool capitalize)
      : Rule(with_choices_quoted(std::move(made_head))), m_pattern(std::move(pattern)),
        m_swaps(std::move(swaps)), m_exceptions(std::move(exceptions)), m_capitalize(capitalize) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const auto& found : m_pattern.find_all(passage.text))
      for (std::size_t group = 1; group < found.match.groups.size(); ++group)
        if (found.match.took_part(group))
          add(passage, found.match.groups[group], m_swaps[m_pattern.alternative(found, group)], hits);
  }

private:
  void add(const Passage& passage, Span span, const Swap& swap, std::vector<Hit>& hits) const {
    const std::string found(trimmed(slice(passage.text, span)));
    const bool raise = m_capitalize && found == with_capital(found);
    std::string better = raise ? with_capital(swap.better) : swap.better;
    if (swap.again)
      better = swap.again->replaced(found, better);
    if (is_fine(swap, better, found) || m_exceptions.cover(found))
      return;
    Hit hit{span, {}, split_choice(better), false};
    if (raise)
      for (std::string& word : hit.better)
        word = with_capital(word);
    const bool chooses = head.action.name == "replace" && head.action.parameters.empty();
    hit.words = {chooses ? as_choice(hit.better) : better, found};
    if (!chooses && !head.action.name.empty())
      hit.better = head.action.better_than(std::string(slice(passage.text, span)));
    if (swap.is_fine && better.find_first_of("[(*+?\\^") != std::string::npos)
      hit.better.clear(); // a pattern is no wording
    hits.push_back(std::move(hit));
  }

  static bool is_fine(const Swap& swap, const std::string& better, const std::string& found) {
    if (found == better)
      return true;
    if (better == swap.better)
      return swap.is_fine && swap.is_fine->found_in(found);
    const auto pattern = whole_pattern(better);
    return pattern && pattern->found_in(found);
  }

  PatternSet m_pattern;
  std::vector<Swap> m_swaps;
  Exceptions m_exceptions;
  bool m_capitalize;
};

std::vector<Swap> read_swaps(RuleText& text, bool ignore_case) {
  std::vector<Swap> swaps;
  for (auto& [expression, better] : text.pairs("swap"))
    swaps.push_back({expression, better, {}, {}});
  // The longest first, so that "a lot of" is found before "lot".
  std::stable_sort(swaps.begin(), swaps.end(),
                   [](const Swap& a, const Swap& b) { return a.expression.size() > b.expression.size(); });
  for (Swap& swap : swaps) {
    if (has_group_reference(swap.better))
      swap.again.emplace((ignore_case ? "(?i)" : "") + swap.expression);
    swap.is_fine = whole_pattern(swap.better);
  }
  return swaps;
}

} // namespace

std::unique_ptr<Rule> make_substitution(RuleHead head, RuleText& text, const Surroundings& around) {
  Assembly parts;
  parts.ignore_case = text.flag("ignorecase");
  parts.edges = text.flag("nonword") ? Edges::none : Edges::words;
  auto swaps = read_swaps(text, parts.ignore_case);
  if (swaps.empty())
    throw RuleFault(1, "this rule has no swap, so it looks for nothing");
  for (const Swap& swap : swaps)
    parts.alternatives.push_back("(" + without_captures(swap.expression) + ")");
  const bool capitalize = text.flag("capitalize");
  text.text("pos"); // Vale takes no notice of it either
  head.needed = needed_literals(assembled(parts, around.word_template));
  return std::make_unique<Substitution>(std::move(head), PatternSet(parts, around.word_template),
                                        std::move(swaps), Exceptions::read(text, around), capitalize);
}

} // namespace waymark::checks
