// SPDX-License-Identifier: MIT
#include "model/checks/reading_costs.h"

#include "model/checks/reading_age.h"

#include <catch2/catch.hpp>

#include <string>

using namespace waymark;
using namespace waymark::checks;

namespace {

const std::string plain = "You can say no. Tell a friend. They will help you with it.";
const std::string hard =
    "Notwithstanding statutory provisions, disclosure is discretionary; which complicates safeguarding.";

double age_of(const std::string& text) {
  return reading_age_of(text).years;
}

} // namespace

TEST_CASE("The sentence that costs most is the one whose absence would help most") {
  const std::string text = plain + " " + hard + " " + plain;
  const ReadingCosts costs = reading_costs_of_text(text, 10.0);
  REQUIRE_FALSE(costs.sentences.empty());
  CHECK(slice(text, costs.sentences.front().span) == hard);
  for (std::size_t i = 1; i < costs.sentences.size(); ++i)
    CHECK(costs.sentences[i - 1].years >= costs.sentences[i].years);
}

TEST_CASE("A sentence's cost is exactly what the age falls by when it becomes as hard as the target") {
  const std::string text = plain + " " + hard + " " + plain + " " + plain;
  const auto sentences = sentence_ages(text);
  const double target = 10;
  double words = 0;
  double years = 0;
  for (const SentenceAge& sentence : sentences) {
    words += sentence.words;
    const bool is_hard = slice(text, sentence.span) == hard;
    years += sentence.words * (is_hard ? target : sentence.years);
  }
  const ReadingCosts costs = reading_costs_of_text(text, target);
  CHECK(costs.sentences.front().years == Approx(age_of(text) - years / words));
}

TEST_CASE("Without a target, sentences cost what they add to the text's own age") {
  CHECK(reading_costs_of_text("Tell a friend.", std::nullopt).sentences.empty());
  const auto costs = reading_costs_of_text(plain + " " + hard, std::nullopt).sentences;
  REQUIRE(costs.size() == 1);
  CHECK(slice(plain + " " + hard, costs[0].span) == hard);
}

TEST_CASE("Words that cost are named once, where they first stand, with all their places counted") {
  const std::string text = "Tell them. Ask about disclosure. Ask about disclosure. Ask about disclosure.";
  const auto once = reading_costs_of_text("Tell them. Ask about disclosure. Ask about them. Ask about them.", {}).words;
  const auto words = reading_costs_of_text(text, {}).words;
  REQUIRE_FALSE(words.empty());
  CHECK(slice(text, words[0].span) == "disclosure");
  CHECK(words[0].span.begin == text.find("disclosure"));
  REQUIRE_FALSE(once.empty());
  CHECK(words[0].years == Approx(3 * once[0].years).epsilon(0.1));
  for (const ReadingCost& cost : words)
    CHECK(slice(text, cost.span) != "Tell");
}

TEST_CASE("A word at the beginning of a sentence that nobody lists may be a name and is not named as costly") {
  const std::string text = "Childlinish helps you. Ask the childlinish people.";
  const auto words = reading_costs_of_text(text, {}).words;
  REQUIRE_FALSE(words.empty());
  CHECK(slice(text, words[0].span) == "childlinish");
}

TEST_CASE("Costs of a module are places in its source, around marks and past the front matter") {
  const std::string source = "---\nid: a\n---\n\n# Perpetrators\n\nTell **a friend**. " + hard.substr(0, 15) +
                             " [statutory provisions](https://x.example/perpetrator), disclosure &amp; "
                             "confidentiality remain *discretionary*.\n\n- Talk to us.\n";
  const ReadingCosts costs = reading_costs_of_markdown(source, 10.0);
  REQUIRE_FALSE(costs.sentences.empty());
  const auto dearest = slice(source, costs.sentences[0].span);
  CHECK(dearest.starts_with("Notwithstanding [statutory"));
  CHECK(dearest.ends_with("*discretionary*."));
  REQUIRE_FALSE(costs.words.empty());
  for (const ReadingCost& word : costs.words) {
    CAPTURE(slice(source, word.span));
    CHECK(slice(source, word.span).find_first_of(" *[]#") == std::string_view::npos);
    CHECK(slice(source, word.span) != "Perpetrators");
  }
}

TEST_CASE("What cannot be read costs nothing and harms nothing") {
  for (const std::string& text :
       {std::string(), std::string("# Only a heading\n"), std::string("```\ncode only\n```\n"),
        std::string("\xF0\x9F\x99\x82 \xF0\x9F\x99\x82\n"), std::string("\0\0\n\0", 4), std::string("\xFF\xFE\x80"),
        std::string(100'000, ' '), std::string("---\nid: a\n---\n")}) {
    const ReadingCosts costs = reading_costs_of_markdown(text, 11.0);
    CHECK(costs.sentences.empty());
    CHECK(costs.words.empty());
    CHECK(measure_markdown(text).reading_age == 0);
  }
}

TEST_CASE("A line of 100,000 letters is one word, and NUL bytes are marks") {
  const std::string one_word(100'000, 'x');
  const Measures measures = measure_markdown(one_word);
  CHECK(measures.words == 1);
  CHECK(measures.sentences == 1);
  CHECK(measure_markdown(std::string("one\0two", 7)).words == 2);
  const auto costs = reading_costs_of_markdown(one_word, 11.0);
  REQUIRE(costs.words.size() == 1);
  CHECK(costs.words[0].span == Span{0, one_word.size()});
}

TEST_CASE("A change is said in words to a tenth of a year") {
  const Measures before = measure_text(plain + " " + hard);
  const Measures now = measure_text(plain);
  const auto change = reading_age_change(now, before);
  REQUIRE(change);
  CHECK(*change < -0.5);
  CHECK(*reading_age_change(before, now) == Approx(-*change));
  CHECK_FALSE(reading_age_change(now, Measures()));
  CHECK(change_in_words(-0.8) == "0.8 years easier than the last version");
  CHECK(change_in_words(1.04, "version 3") == "1.0 year harder than version 3");
  CHECK(change_in_words(0.04) == "as easy to read as the last version");
}
