// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
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

std::string in_same_case(std::string better, std::string_view found) {
  if (!found.empty() && !better.empty() && std::isupper(static_cast<unsigned char>(found.front())))
    better.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(better.front())));
  return better;
}

class Substitution : public Rule {
public:
  Substitution(RuleHead made_head, Pattern pattern, std::vector<Swap> swaps, Exceptions exceptions,
               bool capitalize)
      : Rule(std::move(made_head)), m_pattern(std::move(pattern)), m_swaps(std::move(swaps)),
        m_exceptions(std::move(exceptions)), m_capitalize(capitalize) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const PatternMatch& match : m_pattern.find_all(passage.text))
      for (std::size_t i = 0; i < m_swaps.size(); ++i)
        if (match.took_part(i + 1))
          add(passage, match.groups[i + 1], m_swaps[i], hits);
  }

private:
  void add(const Passage& passage, Span where, const Swap& swap, std::vector<Hit>& hits) const {
    const Span span = trimmed_span(passage.text, where);
    const std::string found(slice(passage.text, span));
    if (is_fine(swap, found) || m_exceptions.cover(found))
      return;
    Hit hit{span, {}, split_choice(swap.again ? expanded(swap, found) : swap.better), false};
    for (std::string& word : hit.better)
      if (m_capitalize)
        word = in_same_case(word, found);
    std::string shown = hit.better.size() == 1 ? hit.better.front() : swap.better;
    if (head.action.name == "replace" && head.action.parameters.empty() && hit.better.size() > 1)
      shown = as_choice(hit.better);
    if (head.action.name == "replace" && !head.action.parameters.empty())
      hit.better = head.action.parameters;
    if (head.action.name == "remove")
      hit.better = {""};
    if (swap.is_fine)
      hit.better.clear(); // a pattern is no wording
    hit.words = {shown, found};
    hits.push_back(std::move(hit));
  }

  static bool is_fine(const Swap& swap, const std::string& found) {
    return found == swap.better || (swap.is_fine && swap.is_fine->matches_whole(found));
  }

  static std::string expanded(const Swap& swap, const std::string& found) {
    PatternMatch match;
    if (!swap.again->find(found, 0, match))
      return swap.better;
    std::string out;
    for (std::size_t i = 0; i < swap.better.size(); ++i) {
      const bool group = swap.better[i] == '$' && i + 1 < swap.better.size() &&
                         std::isdigit(static_cast<unsigned char>(swap.better[i + 1]));
      if (!group) {
        out += swap.better[i];
        continue;
      }
      const auto number = static_cast<std::size_t>(swap.better[++i] - '0');
      if (match.took_part(number))
        out += slice(found, match.groups[number]);
    }
    return out;
  }

  Pattern m_pattern;
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
    if (swap.better.find('$') != std::string::npos)
      swap.again.emplace((ignore_case ? "(?i)" : "") + swap.expression);
    if (is_phrase(swap.better))
      continue;
    try {
      swap.is_fine.emplace(swap.better);
      // Plain sentences such as "a.m. or p.m." are patterns too; only signs of a real one count as such.
      if (swap.better.find_first_of("[(*+?\\^") == std::string::npos)
        swap.is_fine.reset();
    } catch (const PatternError&) {
      swap.is_fine.reset();
    }
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
  const std::string expression = assembled(parts, around.word_template);
  head.needed = needed_literals(expression);
  return std::make_unique<Substitution>(std::move(head), Pattern(expression), std::move(swaps),
                                        Exceptions::read(text, around), capitalize);
}

} // namespace waymark::checks
