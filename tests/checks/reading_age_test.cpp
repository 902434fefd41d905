// SPDX-License-Identifier: MIT
#include "model/checks/reading_age.h"

#include "model/checks/checker.h"
#include "model/checks/reading_costs.h"
#include "model/checks/word_stem.h"
#include "model/checks/word_years.h"
#include "model/package.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using namespace waymark;
using namespace waymark::checks;

namespace {

double age_of(std::string_view text) {
  return reading_age_of(text).years;
}

std::string times(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i)
    all += std::string(text) + " ";
  return all;
}

const char* const plain_text =
    "You do not have to send it. Tell someone that you trust. They will help you. You can stop at any time.";

} // namespace

TEST_CASE("The reading age is the mean of its sentences' ages, each weighing as much as it has words") {
  const std::string text = "You can talk to us, day or night. If the picture was sent to other people, "
                           "the company can remove it.\n\nNobody is cross with you.";
  double words = 0;
  double years = 0;
  for (const SentenceAge& sentence : sentence_ages(text)) {
    words += sentence.words;
    years += sentence.words * sentence.years;
  }
  CHECK(age_of(text) == Approx(years / words));
}

TEST_CASE("Simplifying a sentence never makes a text noticeably older") {
  const std::pair<const char*, const char*> rewritten[] = {
      {"If somebody asks you for a picture, which can happen to anyone, you can say no.",
       "Somebody may ask you for a picture. It can happen to anyone. You can say no."},
      {"You are under no obligation to respond.", "You do not have to answer."},
      {"Utilise the reporting mechanism prior to the deletion of the conversation.",
       "Use the report button before you delete the chat."},
      {"In the event that an image has been disseminated, assistance is available.",
       "If a picture has been shared, you can get help."},
      {"Speak to a parent, a teacher, a nurse, a neighbour or another adult that you trust, and tell them "
       "what has happened so that they can help.",
       "Speak to an adult that you trust. Tell them what has happened. They can help."},
      {"The perpetrator endeavoured to intimidate the recipient.", "The person tried to scare you."},
      {"He threatened her; she, however, refused.", "He threatened her. She refused."},
      {"It is the responsibility of the organisation to ensure the removal of the material.",
       "The company must take the picture down."}};
  for (const auto& [before, after] : rewritten) {
    CAPTURE(before, after);
    const std::string around = times(plain_text, 4);
    CHECK(age_of(around + after) <= age_of(around + before) + 0.05);
    CHECK(age_of(after) < age_of(before));
  }
}

TEST_CASE("Splitting a sentence in two with the same words makes a text younger") {
  CHECK(age_of("They asked for a picture. They would not stop.") <
        age_of("They asked for a picture they would not stop."));
}

TEST_CASE("A text many times over has the age of the text, and is surer") {
  const ReadingAge once = reading_age_of(plain_text);
  const ReadingAge often = reading_age_of(times(plain_text, 20));
  CHECK(often.years == Approx(once.years));
  CHECK(often.give_or_take < once.give_or_take);
  CHECK(often.give_or_take > 1);
}

TEST_CASE("An age is said in words with its doubt, and no finer than it is known") {
  CHECK(in_words(ReadingAge{12.4, 1.3}) == "about 12, give or take 1");
  CHECK(in_words(ReadingAge{11.5, 2.2}) == "about 12, give or take 2");
  CHECK(in_words(ReadingAge{9, 0.2}) == "about 9, give or take 1");
  CHECK(in_words(ReadingAge{}).empty());
}

TEST_CASE("A text without words has no age") {
  for (const char* text : {"", " \n\n ", "…", "— ! ?", "\xF0\x9F\x99\x82\xF0\x9F\x99\x82"})
    CHECK(age_of(text) == 0);
}

TEST_CASE("Ages stay between 5 and 20 whatever the text") {
  CHECK(age_of("Oh! Oh! A cat! A dog! Yes!") == 5);
  CHECK(age_of(times("Notwithstanding epistemological incommensurability", 40)) == 20);
}

TEST_CASE("Forms of a word and its British and American spellings have one stem") {
  const std::pair<const char*, const char*> pairs[] = {
      {"stopped", "stopping"}, {"stop", "stops"},       {"worries", "worried"},   {"make", "making"},
      {"colour", "color"},     {"realise", "realized"}, {"organisation", "organization"},
      {"centre", "center"},    {"police's", "police"}};
  for (const auto& [one, other] : pairs) {
    CAPTURE(one, other);
    CHECK(word_stem(one) == word_stem(other));
  }
  CHECK(word_stem("'") == "'");
  CHECK(word_stem("").empty());
}

TEST_CASE("Everyday words are easier than rare ones") {
  for (const char* easy : {"help", "friend", "mother", "look"})
    for (const char* hard : {"perpetrator", "statutory", "notwithstanding"}) {
      CAPTURE(easy, hard);
      CHECK(word_years(word_stem(easy)) + 8 < word_years(word_stem(hard)));
    }
}

TEST_CASE("The sample's modules read as young as they are meant to, or nearly") {
  const Package package =
      read_package(std::filesystem::path(WAYMARK_SOURCE_FOLDER) / "samples/take-control");
  const Context context = context_of(package);
  REQUIRE(package.modules.size() > 5);
  for (const ContentModule& module : package.modules) {
    CAPTURE(module.id);
    const Findings findings = check_module(module, load_rules(FileSet()), context);
    REQUIRE(findings.target);
    CHECK(findings.measures.reading_age > 7);
    CHECK(findings.measures.reading_age < *findings.target + 2);
  }
}
