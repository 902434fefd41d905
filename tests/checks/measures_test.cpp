// SPDX-License-Identifier: MIT
#include "model/checks/measures.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace waymark::checks;

TEST_CASE("Prose is counted word by word") {
  const Measures measures = measure_text("The cat sat. It didn't move!\n\nThen somebody called 999.");
  CHECK(measures.words == 10);
  CHECK(measures.sentences == 3);
  CHECK(measures.paragraphs == 2);
  CHECK(measures.characters == 41);
  CHECK(measures.polysyllabic_words == 1);
  CHECK(measures.long_words == 1);
}

TEST_CASE("The ten formulas follow from the counts") {
  const Measures m =
      measure_text("Nobody may share a picture of you. It is against the law, and you can get help.");
  REQUIRE(m.formulas.size() == 10);
  const double words = m.words;
  const double sentences = m.sentences;
  CHECK(m.formulas.at("flesch_reading_ease") ==
        Approx(206.835 - 1.015 * words / sentences - 84.6 * m.syllables / words));
  CHECK(m.formulas.at("flesch_kincaid_grade") ==
        Approx(0.39 * words / sentences + 11.8 * m.syllables / words - 15.59));
  CHECK(m.formulas.at("gunning_fog") == Approx(0.4 * (words / sentences + 100 * m.complex_words / words)));
  CHECK(m.formulas.at("smog") == Approx(1.043 * std::sqrt(m.polysyllabic_words * 30 / sentences) + 3.1291));
  CHECK(m.formulas.at("coleman_liau") ==
        Approx(5.88 * m.characters / words - 29.6 * sentences / words - 15.8));
  CHECK(m.formulas.at("automated_readability") ==
        Approx(4.71 * m.characters / words + 0.5 * words / sentences - 21.43));
  CHECK(m.formulas.at("lix") == Approx(words / sentences + 100 * m.long_words / words));
  CHECK(m.formulas.at("rix") == Approx(m.long_words / sentences));
}

TEST_CASE("A text without words has no formulas and no age") {
  for (const char* text : {"", "   ", "…", "\n\n"}) {
    const Measures measures = measure_text(text);
    CHECK(measures.words == 0);
    CHECK(measures.formulas.empty());
    CHECK(measures.reading_age == 0);
  }
}

TEST_CASE("Of a module, paragraphs, list items and quotes count; headings, code, targets and fences do not") {
  const Measures measures =
      measure_markdown("---\ntitle: Not counted at all\n---\n# Not counted\n\nOne two "
                       "[three](https://not.example/counted).\n\n::: {.quoted #not-counted}\n- four\n- "
                       "five\n:::\n\n> six\n\n```\nnot counted\n```\n");
  CHECK(measures.words == 6);
}

TEST_CASE("Harder words and longer sentences make a text older") {
  const Measures plain =
      measure_text("We went to the park. The sun was out. We had a good time and ran home for tea.");
  const Measures hard =
      measure_text("Notwithstanding considerable institutional apprehension, the committee's deliberations "
                   "culminated in unprecedented recommendations concerning safeguarding responsibilities.");
  CHECK(plain.reading_age < 11);
  CHECK(hard.reading_age > plain.reading_age + 3);
}
