// SPDX-License-Identifier: MIT
#include "editor/checks_controller.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/panels/choice_words.h"
#include "editor/panels/finding_card.h"
#include "editor/panels/reading_age_card.h"
#include "editor/panels/reading_age_plot.h"
#include "editor/panels/role_words.h"
#include "editor/panels/thread_words.h"
#include "editor/panels/waiting_notice.h"
#include "editor/panels/when_words.h"
#include "sample_data.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace waymark;
using namespace waymark::editor;

namespace {

std::int64_t local_time(int year, int month, int day, int hour, int minute) {
  std::tm parts{};
  parts.tm_year = year - 1900;
  parts.tm_mon = month - 1;
  parts.tm_mday = day;
  parts.tm_hour = hour;
  parts.tm_min = minute;
  parts.tm_isdst = -1;
  return static_cast<std::int64_t>(std::mktime(&parts));
}

} // namespace

TEST_CASE("A moment is said as people say it") {
  const std::int64_t now = local_time(2026, 5, 4, 9, 5);
  CHECK(when_words(local_time(2026, 5, 4, 0, 7), now) == "00:07");
  CHECK(when_words(local_time(2026, 5, 3, 23, 59), now) == "Yesterday");
  CHECK(when_words(local_time(2026, 5, 2, 12, 0), now) == "2 May");
  CHECK(when_words(local_time(2025, 12, 31, 12, 0), now) == "31 December 2025");
  CHECK(when_in_full(local_time(2026, 5, 3, 8, 4)) == "3 May 2026 at 08:04");
  CHECK(when_words(local_time(2025, 12, 31, 12, 0), local_time(2026, 1, 1, 0, 1)) == "Yesterday");
}

TEST_CASE("Long words are shortened at a space and never inside a letter") {
  CHECK(shortened("short", 10) == "short");
  CHECK(shortened("one two three four", 12) == "one two…");
  CHECK(shortened("ééééé", 3) == "ééé…");
}

TEST_CASE("A card tells a screen reader who, when, about which words and what") {
  const CommentsView view = gallery::comments();
  const std::string words = spoken_words(view.cards[1], view.roster);
  for (const char* part : {"Charity reviewer", "Children’s charity", " at ", "Open", "“a message from Blake”",
                           "it is rarely the first message", "1 answer."})
    CHECK_THAT(words, Catch::Contains(part));
  CHECK_THAT(spoken_words(view.cards[3], view.roster),
             Catch::Contains("Replace “Ash stupidly sent a picture.” with “Ash sent a picture.”"));
  CHECK_THAT(spoken_words(view.cards.back(), view.roster), Catch::Contains("This passage has changed"));
}

TEST_CASE("A comment on a part of a picture says where the middle of that part is") {
  CHECK(place_words({0, 0, 0.2, 0.2}) == "at the top left");
  CHECK(place_words({0, 0, 1, 0.5}) == "at the top");
  CHECK(place_words({0.8, 0, 0.2, 1}) == "on the right");
  CHECK(place_words({0, 0, 1, 1}) == "in the middle");
  CHECK(place_words({0.4, 0.8, 0.2, 0.2}) == "at the bottom");
}

TEST_CASE("The reading age is judged in words as well as in colour") {
  CHECK(reading_age_words(11.2, 11).headline == "Reading age 11, target 11");
  CHECK(reading_age_words(11.2, 11).tone == Tone::good);
  CHECK_THAT(reading_age_words(12.2, 11).verdict, Catch::Contains("by 1 year."));
  CHECK_THAT(reading_age_words(14, 11).verdict, Catch::Contains("by 3 years."));
  CHECK(reading_age_words(14, 11).tone == Tone::bad);
  CHECK_THAT(reading_age_words(8, 11).verdict, Catch::Contains("Easier"));
  CHECK(reading_age_words(9, {}).headline == "Reading age 9");
  CHECK(reading_age_words(0, 11).headline == "No reading age yet");
}

TEST_CASE("The reading age's history says every age and its day") {
  const std::vector<PastAge> past{{1'772'443'800, 13.2}, {1'772'530'200, 12.4}};
  CHECK(plot_words(past, 11.1, 11) ==
        "Reading age in the saved versions: 13 on 2 March 2026, 12 on 3 March 2026. Now 11. Target 11.");
  CHECK_THAT(plot_words(past, 11.1, {}), Catch::EndsWith("Now 11."));
}

TEST_CASE("A hard sentence says what it costs and what helps") {
  CHECK(hard_sentence_words("Contraventions necessitate intervention.", 0.42) ==
        "This sentence makes the page 0.4 years harder to read. It has 3 words: easier words would help.");
  std::string long_sentence;
  for (int i = 0; i < 31; ++i)
    long_sentence += "word ";
  CHECK_THAT(hard_sentence_words(long_sentence, 1),
             Catch::Contains("1.0 year harder") && Catch::Contains("31 words: two shorter ones"));
}

TEST_CASE("A requirement says who, when, why it lapsed and who can meet it") {
  const SignOffView view = gallery::sign_offs();
  const auto words = [&](const std::string& role) {
    const RequirementWords said = requirement_words(role, view.status.roles.at(role), view.roster);
    std::string all = said.headline;
    for (const std::string& sentence : said.sentences)
      all += " " + sentence;
    return all;
  };
  CHECK_THAT(words("school"),
             Catch::Contains("School: signed off") && Catch::Contains("School safeguarding lead"));
  CHECK_THAT(words("police"),
             Catch::Contains("needs signing off again") && Catch::Contains("4 words are new"));
  CHECK_THAT(words("charity"), Catch::Contains("asks for changes") && Catch::Contains("stupidly"));
  const RequirementWords waiting = requirement_words("school", {}, view.roster);
  CHECK(waiting.sentences.front() == "School safeguarding lead can sign off for this role.");
}

TEST_CASE("Only roles that the person holds and that are asked for can be signed off as") {
  SignOffView view = gallery::sign_offs();
  CHECK(own_roles(view) == std::vector<std::string>{"police"});
  view.status.roles["police"].state = review::CellState::not_needed;
  CHECK(own_roles(view).empty());
  view.me.clear();
  CHECK(own_roles(view).empty());
}

TEST_CASE("A release request says the first thing that it lacks") {
  publish::ReleaseRequest request;
  request.name = "2026 autumn-1.2";
  request.formats = {"site"};
  request.audiences = {"parents"};
  request.out = "out";
  CHECK(missing_in(request).empty());
  auto without = [&](auto change) {
    publish::ReleaseRequest other = request;
    change(other);
    return missing_in(other);
  };
  CHECK_THAT(without([](auto& one) { one.name = "a/b"; }), Catch::Contains("name"));
  CHECK_THAT(without([](auto& one) { one.name.clear(); }), Catch::Contains("name"));
  CHECK_THAT(without([](auto& one) { one.formats.clear(); }), Catch::Contains("format"));
  CHECK_THAT(without([](auto& one) { one.audiences.clear(); }), Catch::Contains("audience"));
  CHECK_THAT(without([](auto& one) { one.out.clear(); }), Catch::Contains("folder"));
}

TEST_CASE("The message to schools names the release, the file and what has changed") {
  publish::ReleaseRequest request;
  request.name = "2";
  request.pilot = true;
  request.summary = "Softer ending";
  const std::string words = message_to_schools("Take control", request, "/releases/take-control-2.zip");
  CHECK_THAT(words, Catch::Contains("“Take control”, release 2") && Catch::Contains("pilot") &&
                        Catch::Contains("take-control-2.zip") && Catch::Contains("Softer ending"));
}

TEST_CASE("Findings that say the same share a key, wherever they stand") {
  checks::Alert one = gallery::findings().alerts.front(), moved = one, other = one;
  moved.span = {40, 50};
  other.match = "other words";
  CHECK(key_of(one) == key_of(moved));
  CHECK(key_of(one) != key_of(other));
}

TEST_CASE("What waits is said by where it is") {
  CHECK(choices_sentence({}) == "");
  CHECK(choices_sentence({1, 0, 0, 0}) ==
        "In one place on this page, two people changed the same thing. Somebody has to choose.");
  CHECK(choices_sentence({0, 2, 0, 0}).starts_with("In 2 places elsewhere in the package,"));
  CHECK(choices_sentence({2, 1, 0, 0}).starts_with("In 2 places on this page and one place elsewhere,"));
  CHECK(to_read_sentence({0, 0, 1, 0}).ends_with("Please read it."));
  CHECK(to_read_sentence({0, 0, 1, 1}).ends_with("Please read them."));
}

TEST_CASE("Each of two versions says which words only it has") {
  CHECK(only_here("Ask for help.", "Ask a friend for help.") == "Only in this one: “a friend”");
  CHECK(only_here("Ask a friend for help.", "Ask for help.") == "It has no words that the other has not.");
  MergedForYou merged;
  merged.first.name = "Sam";
  CHECK(change_words({merge::Side::ours, "", "a friend "}, merged, "Sam").starts_with("Sam (you), "));
  CHECK(change_words({merge::Side::ours, "today", "tonight"}, merged, "")
            .ends_with("put “tonight” in place of “today”."));
  CHECK(change_words({merge::Side::both, "now", ""}, merged, "") == "Both: took out “now”.");
}
