// SPDX-License-Identifier: MIT
#include "model/checks/penn_tags.h"
#include "model/checks/penn_weights.h"

#include <catch2/catch.hpp>

using namespace waymark::checks;

using Words = std::vector<std::string>;

TEST_CASE("A sentence is cut as the Penn Treebank cuts it") {
  CHECK(treebank_words("They'll say \"don't\", I cannot.") ==
        Words{"They", "'ll", "say", "``", "do", "n't", "''", ",", "I", "can", "not", "."});
  CHECK(treebank_words("Ash's (new) meet-up costs $5, e.g. here...") ==
        Words{"Ash", "'s", "(", "new", ")", "meet-up", "costs", "$", "5", ",", "e.g.", "here", "..."});
  CHECK(treebank_words("").empty());
}

TEST_CASE("The same word is a noun here and a verb there") {
  const auto tag = [](const std::string& sentence, std::size_t word) {
    return penn_tags(treebank_words(sentence)).at(word);
  };
  CHECK(tag("The walk was long.", 1) == "NN");
  CHECK(tag("They walk to school.", 1) == "VBP");
  CHECK(tag("She wants to walk.", 3) == "VB");
  CHECK(penn_tags({}).empty());
  CHECK(penn_tags({"\xF0\x9F\x99\x82", "-", "'"}).size() == 3);
}

TEST_CASE("Weights that are cut off or something else are no weights") {
  for (const std::string& bytes : std::vector<std::string>{
           "", "penn tags 1\n", "penn tags 1\nNN VB\n", "penn tags 1\nNN\n\xFF\xFF\xFF\xFF",
           std::string("penn tags 1\nNN\n\x01\0\0\0aaaa\x02", 24)}) {
    const PennWeights weights(bytes);
    std::vector<int> scores(weights.tag_count());
    weights.add_to(scores, 0x61616161);
    CHECK(scores == std::vector<int>(weights.tag_count(), 0));
  }
}
