// SPDX-License-Identifier: MIT
#include "model/merge/word_faults.h"

#include "model/merge/likeness.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waymark::merge {

namespace {

constexpr std::size_t telling = 4; // bytes; shorter words are in every text

struct Count {
  std::size_t base = 0, ours = 0, theirs = 0, merged = 0, disputed = 0;
  bool is_added_twice() const { return base == 0 && ours == 1 && theirs == 1 && merged == 2; }
  bool is_doubled() const { return base == 1 && ours == 1 && theirs == 1 && merged > 1; }
  bool is_revived() const { return base == 1 && ours + theirs == 1 && merged > 0 && disputed == 0; }
};

using Counts = std::unordered_map<std::string_view, Count>;

void count(Counts& counts, std::string_view text, std::size_t Count::*of) {
  for (const review::Token& token : review::tokens_of(text))
    if (token.kind == review::TokenKind::word && token.span.size() >= telling)
      ++(counts[slice(text, token.span)].*of);
}

// Whether a new word that each side has once is there twice with no word of the base in between: both put the
// same thing in at the same place.
bool stand_side_by_side(const Counts& counts, std::string_view base, std::string_view merged) {
  const Units units = words_of(merged);
  const auto is_old = kept_units(units, words_of(base));
  std::unordered_set<std::string_view> added; // the new words since the last one of the base
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (!units.is_word(i))
      continue;
    if (is_old[i]) {
      added.clear();
      continue;
    }
    const auto word = counts.find(slice(merged, units.source[i]));
    if (word != counts.end() && word->second.is_added_twice() && !added.insert(word->first).second)
      return true;
  }
  return false;
}

// Whether four new words that follow one another in both sides are there twice.
bool repeats_a_phrase(std::string_view base, std::string_view ours, std::string_view theirs,
                      std::string_view merged) {
  std::unordered_map<std::string, Count> counts;
  const auto count = [&](std::string_view text, std::size_t Count::*of) {
    for (const std::string& phrase : phrases_of(text))
      ++(counts[phrase].*of);
  };
  count(base, &Count::base);
  count(ours, &Count::ours);
  count(theirs, &Count::theirs);
  count(merged, &Count::merged);
  return std::any_of(counts.begin(), counts.end(),
                     [](const auto& entry) { return entry.second.is_added_twice(); });
}

} // namespace

WordFaults find_word_faults(std::string_view base, std::string_view ours, std::string_view theirs,
                            std::string_view merged, std::string_view disputed) {
  Counts counts;
  count(counts, base, &Count::base);
  count(counts, ours, &Count::ours);
  count(counts, theirs, &Count::theirs);
  count(counts, merged, &Count::merged);
  count(counts, disputed, &Count::disputed);
  const auto has_any = [&](bool (Count::*kind)() const) {
    return std::any_of(counts.begin(), counts.end(),
                       [&](const auto& entry) { return (entry.second.*kind)(); });
  };
  WordFaults faults;
  if (has_any(&Count::is_added_twice)) {
    faults.added_twice = stand_side_by_side(counts, base, merged);
    faults.repeated = repeats_a_phrase(base, ours, theirs, merged);
  }
  faults.doubled = has_any(&Count::is_doubled);
  faults.revived = has_any(&Count::is_revived);
  return faults;
}

} // namespace waymark::merge
