// SPDX-License-Identifier: MIT
#include "model/checks/vale_counts.h"

#include "model/checks/measures.h"
#include "model/checks/syllables.h"

#include <catch2/catch.hpp>

using namespace waymark::checks;

TEST_CASE("Vale counts a lone apostrophe as a word, and capitals with stops as one") {
  CHECK(vale_counted_words("the ' U.S. one-off don't 3.5").size() == 8);
  CHECK(vale_counted_words("").empty());
  CHECK(vale_counted_words("— …").empty());
}

TEST_CASE("Vale ends a sentence at a stop before a small letter, but not after an abbreviation") {
  CHECK(vale_sentences("It ended. then it began.").size() == 2);
  CHECK(vale_sentences("Ask Mr. Hall, e.g. today.").size() == 1);
  CHECK(vale_sentences("They live in the U.S. The law is old.").size() == 2);
  CHECK(vale_sentences("He asked (why?) once more.").size() == 1);
  CHECK(vale_sentences("Wait... go on. Wait... Then go.").size() == 3);
  CHECK(vale_sentences("the only option.\u00A0Allow more").size() == 2);
  CHECK(vale_sentences(" ").empty());
}

TEST_CASE("Vale's syllables are Vale's, also where speech has others") {
  const std::pair<const char*, int> words[] = {{"people", 2},   {"messages", 3}, {"packages", 3}, {"champagne", 3},
                                               {"cafe", 2},     {"a", 1},        {"U.S.", 1},     {"online", 2},
                                               {"technology", 4}, {"", 1}};
  for (const auto& [word, count] : words) {
    CAPTURE(word);
    CHECK(vale_syllables(word) == count);
  }
  CHECK(syllables_in("packages") == 3);
  CHECK(syllables_in("champagne") == 2);
}

TEST_CASE("Counted as Vale counts, a text has formulas and no reading age of ours") {
  const Measures vale = measure_text("Nobody is cross with you. you can tell us.", Counting::as_vale);
  CHECK(vale.sentences == 2);
  CHECK(vale.formulas.size() == 10);
  CHECK(vale.reading_age == 0);
  CHECK(measure_text("Nobody is cross with you. you can tell us.").sentences == 1);
}
