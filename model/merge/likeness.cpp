// SPDX-License-Identifier: MIT
#include "model/merge/likeness.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <string>
#include <unordered_set>

namespace waymark::merge {

namespace {

constexpr std::size_t telling = 4; // bytes; shorter words are in every text

std::vector<review::Token> without_blanks(const Units& units) {
  std::vector<review::Token> tokens;
  std::copy_if(units.tokens.begin(), units.tokens.end(), std::back_inserter(tokens),
               [](const review::Token& token) { return token.kind != review::TokenKind::space; });
  return tokens;
}

// Runs that only one of the texts has.
std::size_t distance(const Units& a, const Units& b) {
  const auto a_tokens = without_blanks(a), b_tokens = without_blanks(b);
  std::size_t shared = 0;
  for (const review::Match& run : review::match_tokens(a.reading, a_tokens, b.reading, b_tokens))
    shared += run.size;
  return a_tokens.size() + b_tokens.size() - 2 * shared;
}

using WordSet = std::unordered_set<std::string_view>;

WordSet telling_words(std::string_view text) {
  WordSet words;
  for (const review::Token& token : review::tokens_of(text))
    if (token.kind == review::TokenKind::word && token.span.size() >= telling)
      words.insert(slice(text, token.span));
  return words;
}

bool share_most(const WordSet& a, const WordSet& b) {
  const auto shared = static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](std::string_view word) { return b.contains(word); }));
  return 2 * shared > std::min(a.size(), b.size());
}

// Every four words that follow one another.
std::unordered_set<std::string> phrases(std::string_view text) {
  constexpr std::size_t size = 4;
  std::unordered_set<std::string> phrases;
  std::deque<std::string_view> words;
  for (const review::Token& token : review::tokens_of(text)) {
    if (token.kind != review::TokenKind::word)
      continue;
    words.push_back(slice(text, token.span));
    if (words.size() < size)
      continue;
    std::string phrase;
    for (const std::string_view word : words)
      phrase.append(word).append(1, ' ');
    phrases.insert(std::move(phrase));
    words.pop_front();
  }
  return phrases;
}

} // namespace

std::vector<bool> kept_units(const Units& units, const Units& other) {
  std::vector<bool> kept(units.size());
  for (const review::Match& run : common_units(units, other))
    std::fill_n(kept.begin() + static_cast<long>(run.old_begin), run.size, true);
  return kept;
}

bool includes(std::string_view base, std::string_view less, std::string_view more) {
  // A way from the base to `more` that leads through `less` is then as short as any; also when a full stop
  // is not taken for a part of its word.
  const auto leads_through = [&](Units (*cut)(std::string_view)) {
    const Units from = cut(base), by = cut(less), to = cut(more);
    return distance(from, by) + distance(by, to) == distance(from, to);
  };
  return leads_through(runs_of) && leads_through(words_of);
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

bool bring_the_same(std::string_view before_a, std::string_view after_a, std::string_view before_b,
                    std::string_view after_b) {
  WordSet a = telling_words(after_a), b = telling_words(after_b);
  std::erase_if(a, [old = telling_words(before_a)](std::string_view word) { return old.contains(word); });
  std::erase_if(b, [old = telling_words(before_b)](std::string_view word) { return old.contains(word); });
  if (share_most(a, b))
    return true;
  const auto ours = phrases(after_a), theirs = phrases(after_b);
  return std::any_of(ours.begin(), ours.end(), [&, old = phrases(before_a)](const std::string& phrase) {
    return theirs.contains(phrase) && !old.contains(phrase);
  });
}

bool resemble(std::string_view a, std::string_view b) {
  return share_most(telling_words(a), telling_words(b));
}

} // namespace waymark::merge
