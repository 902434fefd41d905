// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"
#include "model/checks/words.h"

namespace waymark::checks {

namespace {

// GOV.UK's limit is 25 words; the Plain English Campaign advises an average of 15 to 20.
constexpr std::size_t long_from = 21;
constexpr std::size_t very_long_from = 26;

} // namespace

void check_long_sentences(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people())
    return;
  for (const Passage& block : structure.prose.blocks) {
    if (!block.only_for.empty() || block.label.starts_with("text.attr") ||
        (block.switches && !block.switches->allow("Waymark.LongSentence")))
      continue;
    for (const Span sentence : sentences_of(block.text)) {
      const std::size_t words = spelled_words(slice(block.text, sentence)).size();
      if (words < long_from)
        continue;
      Alert alert;
      alert.rule = "Waymark.LongSentence";
      alert.level = words < very_long_from ? Level::suggestion : Level::warning;
      alert.span = block.source_span(sentence);
      alert.match = std::string(slice(block.text, sentence));
      alert.message = "This sentence has " + std::to_string(words) +
                      " words. Make it two, each with one thought; 20 words or fewer are easier to take in.";
      alert.why = "Stress makes reading harder, and many readers of this page will be worried.";
      alerts.push_back(std::move(alert));
    }
  }
}

} // namespace waymark::checks
