// SPDX-License-Identifier: MIT
#include "model/merge/likeness.h"

#include <algorithm>
#include <unordered_set>

namespace waymark::merge {

namespace {

constexpr std::size_t telling = 4; // bytes; shorter words are in every text

std::vector<review::Match> match(const Units& a, const Units& b) {
  return review::match_tokens(a.reading, a.tokens, b.reading, b.tokens);
}

std::size_t count_readable(const Units& units) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < units.size(); ++i)
    count += !units.is_blank(i);
  return count;
}

// Words and marks that only one of the texts has.
std::size_t distance(const Units& a, const Units& b) {
  std::size_t shared = 0;
  for (const review::Match& run : match(a, b))
    for (std::size_t i = 0; i < run.size; ++i)
      shared += !a.is_blank(run.old_begin + i);
  return count_readable(a) + count_readable(b) - 2 * shared;
}

// For each unit of the base, whether the side still has it.
std::vector<bool> kept_units(const Units& base, const Units& side) {
  std::vector<bool> kept(base.size());
  for (const review::Match& run : common_units(base, side))
    std::fill_n(kept.begin() + static_cast<long>(run.old_begin), run.size, true);
  return kept;
}

} // namespace

bool includes(std::string_view base_text, std::string_view less_text, std::string_view more_text) {
  const Units base = runs_of(base_text), less = runs_of(less_text), more = runs_of(more_text);
  // A way from the base to `more` that leads through `less` is then as short as any.
  return distance(base, less) + distance(less, more) == distance(base, more);
}

bool is_rewritten(const Units& base, const Units& side) {
  const auto kept = kept_units(base, side);
  std::size_t words = 0, kept_words = 0;
  for (std::size_t i = 0; i < base.size(); ++i) {
    words += base.is_word(i);
    kept_words += base.is_word(i) && kept[i];
  }
  return 2 * kept_words < words;
}

bool drops_what_was_edited(const Units& base, const Units& ours, const Units& theirs) {
  const auto kept_by_us = kept_units(base, ours), kept_by_them = kept_units(base, theirs);
  std::size_t all = 0, our_count = 0, their_count = 0;
  for (std::size_t i = 0; i <= base.size(); ++i) {
    if (i < base.size() && !base.ends_line(i)) {
      const bool counts = !base.is_blank(i);
      all += counts;
      our_count += counts && kept_by_us[i];
      their_count += counts && kept_by_them[i];
      continue;
    }
    const auto is_edited = [all](std::size_t count) { return 0 < count && count < all; };
    if ((our_count == 0 && is_edited(their_count)) || (their_count == 0 && is_edited(our_count)))
      return true;
    all = our_count = their_count = 0;
  }
  return false;
}

bool resemble(std::string_view a, std::string_view b) {
  const auto fill = [](std::string_view text, const Units& units, auto& words) {
    for (std::size_t i = 0; i < units.size(); ++i)
      if (const auto word = slice(text, units.source[i]); units.is_word(i) && word.size() >= telling)
        words.insert(word);
  };
  const Units a_units = words_of(a), b_units = words_of(b);
  std::unordered_set<std::string_view> a_words, b_words;
  fill(a, a_units, a_words);
  fill(b, b_units, b_words);
  const auto shared = static_cast<std::size_t>(
      std::count_if(a_words.begin(), a_words.end(), [&](std::string_view word) { return b_words.contains(word); }));
  return 2 * shared > std::min(a_words.size(), b_words.size());
}

} // namespace waymark::merge
