// SPDX-License-Identifier: MIT
#include "model/merge/merge_text.h"
#include "model/review/tokens.h"
#include "tests/merge/random_edits.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::merge;
using waymark::tests::Prose;
using waymark::tests::RandomEdits;

namespace {

using Counts = std::map<std::string, int>;

void count_words(std::string_view text, Counts& counts) {
  for (const review::Token& token : review::tokens_of(text))
    if (token.kind == review::TokenKind::word)
      ++counts[std::string(slice(text, token.span))];
}

Counts words_in(std::string_view text) {
  Counts counts;
  count_words(text, counts);
  return counts;
}

int at(const Counts& counts, const std::string& word) {
  const auto found = counts.find(word);
  return found == counts.end() ? 0 : found->second;
}

struct Triple {
  std::string base, ours, theirs;
  bool may_move = false; // then what one took out the other may have put elsewhere
};

// Two edited copies; now and then with an edit that both made, and wrapped at other widths.
Triple make_triple(RandomEdits& edits) {
  const Prose base = edits.prose();
  Prose ours = base, theirs = base;
  const bool agree = edits.below(4) == 0;
  if (agree) {
    edits.edit(ours, "both", false);
    theirs = ours;
  }
  const bool we_move = edits.below(2) == 0;
  const bool may_move = !agree && edits.below(2) == 0;
  edits.edit(ours, "ours", may_move && we_move);
  edits.edit(theirs, "theirs", may_move && !we_move);
  const std::size_t width = 40 + 20 * edits.below(4);
  const auto wrapped = [&] { return edits.below(5) == 0 ? 72 : width; };
  return {base.text(width), ours.text(wrapped()), theirs.text(wrapped()), may_move};
}

// What the merge made of each word, against who had it.
std::string fault_in(const Triple& triple, const TextMerge& merge) {
  const Counts base = words_in(triple.base), ours = words_in(triple.ours), theirs = words_in(triple.theirs),
               text = words_in(merge.text);
  Counts in_clashes, in_our_clashes, in_their_clashes;
  for (const Clash& clash : merge.clashes) {
    count_words(clash.ours, in_our_clashes);
    count_words(clash.theirs, in_their_clashes);
    for (const auto* words : {&clash.base, &clash.ours, &clash.theirs})
      count_words(*words, in_clashes);
  }
  std::set<std::string> all;
  for (const Counts* counts : {&base, &ours, &theirs, &text})
    for (const auto& [word, count] : *counts)
      all.insert(word);
  for (const std::string& word : all) {
    const int b = at(base, word), o = at(ours, word), t = at(theirs, word), found = at(text, word);
    const bool chosen = at(in_clashes, word) > 0; // somebody will be asked about it
    if (b + o + t == 0)
      return word + " comes from nowhere";
    if (o > 0 && t == 0 && b == 0 && found != 1)
      return "our new " + word + " is there " + std::to_string(found) + " times";
    if (t > 0 && o == 0 && b == 0 && found + at(in_their_clashes, word) != 1)
      return "their new " + word + " is there " + std::to_string(found) + " times";
    if (o > 0 && t > 0 && found != 1 && !chosen)
      return word + ", which both have, is there " + std::to_string(found) + " times";
    if (b > 0 && (o == 0 || t == 0) && found > 0 && !chosen && !triple.may_move)
      return word + ", which somebody took out, is still there";
  }
  return "";
}

std::vector<std::string> choices_of(const TextMerge& merge, bool swapped) {
  std::vector<std::string> choices;
  for (const Clash& clash : merge.clashes)
    choices.push_back(swapped ? clash.theirs + "\x1F" + clash.ours : clash.ours + "\x1F" + clash.theirs);
  std::sort(choices.begin(), choices.end());
  return choices;
}

void check_laws(unsigned long first_seed, unsigned long count) {
  int clean = 0;
  for (unsigned long seed = first_seed; seed < first_seed + count; ++seed) {
    RandomEdits edits(seed);
    const Triple triple = make_triple(edits);
    const TextMerge merge = merge_text(triple.base, triple.ours, triple.theirs);
    const TextMerge other = merge_text(triple.base, triple.theirs, triple.ours);
    const std::string fault = fault_in(triple, merge);
    const bool symmetric = choices_of(merge, false) == choices_of(other, true) &&
                           (!merge.clean() || merge.text == other.text);
    const bool settles = merge_text(triple.ours, triple.ours, merge.text).text == merge.text &&
                         merge_text(triple.theirs, merge.text, triple.theirs).text == merge.text &&
                         merge_text(triple.base, merge.text, merge.text).text == merge.text;
    clean += merge.clean();
    if (!fault.empty() || !symmetric || !settles) {
      INFO("seed " << seed << "\n--- base\n"
                   << triple.base << "--- ours\n"
                   << triple.ours << "--- theirs\n"
                   << triple.theirs << "--- merged\n"
                   << merge.text << "--- swapped\n"
                   << other.text);
      for (const Clash& clash : merge.clashes)
        UNSCOPED_INFO("clash: " << clash.base << "|" << clash.ours << "|" << clash.theirs);
      CHECK(fault == "");
      CHECK(symmetric);
      REQUIRE(settles);
      REQUIRE((fault.empty() && symmetric));
    }
  }
  // Neither of them is the easy way out.
  CHECK(clean > static_cast<int>(count) / 4);
  CHECK(clean < static_cast<int>(count));
}

} // namespace

TEST_CASE("no new word is lost or doubled, and it does not matter whose computer merges") {
  check_laws(1, 10'000);
}

TEST_CASE("the same for a hundred thousand texts", "[.long]") {
  check_laws(1'000'000, 100'000);
}
