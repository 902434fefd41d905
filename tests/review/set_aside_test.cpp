// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"
#include "model/review/set_aside.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace waymark;
using namespace waymark::review;
using waymark::tests::SmallPackage;

namespace {

constexpr const char* rule = "Safeguarding.Blame";

checks::Alert alert_on(std::string_view source, std::string_view words, const std::string& of_rule = rule) {
  checks::Alert alert;
  alert.rule = of_rule;
  const std::size_t at = source.find(words);
  if (at != std::string_view::npos && !words.empty())
    alert.span = {at, at + words.size()};
  alert.message = "Not here.";
  return alert;
}

SetAside set_aside_on(const Target& target) {
  SetAside made;
  made.id = "0123456789";
  made.rule = rule;
  made.target = target;
  made.finding = "Not here.";
  made.reason = "He says it.";
  made.person = "sam";
  return made;
}

Target whole_module(const std::string& id) {
  Target target;
  target.module = id;
  return target;
}

PlaceOf places_from(const std::string& old_text, const std::string& new_text) {
  return [=](const Target& target) { return reanchor(old_text, new_text, target.span); };
}

Target words(const Workspace& workspace, const std::string& quote) {
  const std::string& source = workspace.package().find_module("second")->source;
  const std::size_t at = source.find(quote);
  REQUIRE(at != std::string::npos);
  return passage("second", source, {at, at + quote.size()});
}

SetAsideReading reading_of(const Workspace& workspace, const std::vector<checks::Alert>& alerts = {}) {
  return workspace.read_set_asides("second", workspace.package().find_module("second")->source, alerts);
}

} // namespace

TEST_CASE("a set-aside follows its words, and lapses when they change") {
  std::ifstream file(tests::cases_folder() / "review" / "set-asides.json");
  const auto cases = nlohmann::json::parse(file);
  REQUIRE(cases.size() >= 10);
  for (const auto& one : cases) {
    const std::string old_text = one["old"], new_text = one["new"], quote = one["quote"];
    INFO(one["name"].get<std::string>());
    const std::size_t at = old_text.find(quote);
    REQUIRE(at != std::string::npos);
    const auto reading = read_set_asides({alert_on(new_text, "your fault")},
                                         {set_aside_on(passage("page", old_text, {at, at + quote.size()}))},
                                         "page", new_text, places_from(old_text, new_text));
    REQUIRE(reading.set_asides.size() == 1);
    const bool stands = one["state"] == "standing";
    CHECK(name_of(reading.set_asides[0].state) == one["state"].get<std::string>());
    CHECK(reading.places[0].has_value() == stands);
    CHECK(reading.standing() == (stands ? 1 : 0));
    // Words that have gone are not taken for the same words elsewhere.
    if (new_text.find("your fault") != std::string::npos)
      CHECK((reading.covering(0) != nullptr) == stands);
    CHECK(reading.set_asides[0].target.quote == quote); // the old words can be shown
  }
}

TEST_CASE("a set-aside covers its own rule on its own words in its own module, and nothing else") {
  const std::string text = "It is your fault. It is your fault.\n";
  const SetAside made = set_aside_on(passage("page", text, {6, 16}));
  const auto covered = [&](const checks::Alert& alert, const SetAside& set_aside, const char* module) {
    return read_set_asides({alert}, {set_aside}, module, text, places_from(text, text)).covering(0) !=
           nullptr;
  };
  CHECK(covered(alert_on(text, "your fault"), made, "page"));
  CHECK(covered(alert_on(text, "It is your"), made, "page")); // it touches the words
  CHECK_FALSE(covered(alert_on(text, "your fault", "Safeguarding.Shame"), made, "page"));
  CHECK_FALSE(covered(alert_on(text, "your fault"), made, "other"));
  CHECK_FALSE(covered(alert_on(text, "It is"), made, "page"));
  CHECK_FALSE(covered(alert_on(text, ""), made, "page"));
  checks::Alert second = alert_on(text, "your fault");
  second.span = {24, 34};
  CHECK_FALSE(covered(second, made, "page"));
  SetAside taken_back = made;
  taken_back.state = SetAsideState::taken_back;
  CHECK_FALSE(covered(alert_on(text, "your fault"), taken_back, "page"));
}

TEST_CASE("a finding about the whole text is set aside while it says the same") {
  checks::Alert alert = alert_on("", "", "Waymark.ReadingAge");
  alert.message = "Reading age 13, target 11.";
  SetAside made = set_aside_on(whole_module("page"));
  made.rule = alert.rule;
  made.finding = alert.message;
  const auto read = [&] {
    return read_set_asides({alert}, {made}, "page", "Words.\n", [](const Target&) { return std::nullopt; });
  };
  CHECK(read().covering(0)->reason == "He says it.");
  CHECK(read().standing() == 1);
  alert.message = "Reading age 14, target 11.";
  CHECK_FALSE(read().covering(0));
  CHECK(read().set_asides[0].state == SetAsideState::lapsed);
}

TEST_CASE("a place that cannot be right covers nothing") {
  const std::string text = "Short.\n";
  const SetAside made = set_aside_on(passage("page", text, {0, 5}));
  for (const Span place : {Span{0, 500}, Span{5, 0}, Span{1, 6}}) {
    const auto reading = read_set_asides({alert_on(text, "Short")}, {made}, "page", text,
                                         [&](const Target&) { return std::optional(place); });
    CHECK_FALSE(reading.covering(0));
  }
}

TEST_CASE("setting aside and taking back are kept, with who and why") {
  const SmallPackage package;
  std::string id;
  {
    Workspace workspace = package.open("charity-reviewer");
    id =
        workspace.set_aside(rule, words(workspace, "somebody you trust"), "Who?", "Said on the page before.");
    CHECK_THROWS_WITH(workspace.set_aside(rule, words(workspace, "somebody you trust"), "Who?", "Again."),
                      Catch::Contains("set aside already"));
  }
  Workspace later = package.open("police-author");
  const SetAside* kept = later.review().find_set_aside(id);
  REQUIRE(kept);
  CHECK(kept->person == "charity-reviewer");
  CHECK(kept->reason == "Said on the page before.");
  CHECK(kept->finding == "Who?");
  CHECK(kept->target.quote == "somebody you trust");
  CHECK(reading_of(later).standing() == 1);

  later.take_back(id, "Not said there any more.");
  CHECK_THROWS_WITH(later.take_back(id), Catch::Contains("taken back already"));
  const Workspace last = package.open();
  CHECK(reading_of(last).set_asides[0].state == SetAsideState::taken_back);
  CHECK(last.review().find_set_aside(id)->taken_back_by == "police-author");
  CHECK(last.review().find_set_aside(id)->taken_back_why == "Not said there any more.");
  CHECK(last.review().problems.empty());
}

TEST_CASE("a finding that was taken back can be set aside once more") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const Target target = words(workspace, "somebody you trust");
  workspace.take_back(workspace.set_aside(rule, target, "Who?", "First."));
  CHECK_NOTHROW(workspace.set_aside(rule, target, "Who?", "Second thoughts."));
  CHECK(reading_of(workspace, {alert_on(workspace.package().find_module("second")->source, "you trust")})
            .covering(0)
            ->reason == "Second thoughts.");
}

TEST_CASE("setting aside without a reason, a rule or words that are there changes nothing") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const Target target = words(workspace, "somebody you trust");
  CHECK_THROWS_WITH(workspace.set_aside(rule, target, "Who?", " \n"), Catch::Contains("needs a reason"));
  CHECK_THROWS_AS(workspace.set_aside("", target, "Who?", "Because."), Error);
  CHECK_THROWS_AS(workspace.set_aside(rule, {}, "Who?", "Because."), Error);
  CHECK_THROWS_WITH(workspace.set_aside(rule, whole_module("none"), "Who?", "Because."),
                    Catch::Contains("no module"));
  Target elsewhere = target;
  elsewhere.span = {0, 3};
  CHECK_THROWS_AS(workspace.set_aside(rule, elsewhere, "Who?", "Because."), Error);
  CHECK_THROWS_WITH(workspace.take_back("0123456789"), Catch::Contains("no set-aside"));
  CHECK(package.open().review().set_asides.empty());
}

TEST_CASE("somebody who is not in the team sees what is set aside and cannot change it") {
  const SmallPackage package;
  std::string id;
  {
    Workspace workspace = package.open();
    id = workspace.set_aside(rule, words(workspace, "somebody you trust"), "Who?", "Because.");
  }
  Workspace visitor = Workspace::open(package.folder(), Profile());
  CHECK(reading_of(visitor).standing() == 1);
  CHECK_THROWS_WITH(visitor.take_back(id), Catch::Contains("not one of the people"));
}

TEST_CASE("the one person who wrote a text is known") {
  const SmallPackage package;
  Workspace workspace = package.open("police-author");
  CHECK(workspace.only_author("first") == "police-author");
  workspace.act_as("charity-reviewer");
  workspace.write_module("first", workspace.package().find_module("first")->source + "More.\n");
  workspace.save_version("A line more");
  CHECK_FALSE(workspace.only_author("first"));
  CHECK(workspace.only_author("second") == "police-author");
}

TEST_CASE("what is set aside twice at the same time, or taken back before it arrives, is kept") {
  const SmallPackage package;
  Workspace one = package.open(), other = package.open();
  const Target target = words(one, "somebody you trust");
  one.set_aside(rule, target, "Who?", "One.");
  other.set_aside(rule, target, "Who?", "Other.");
  const Workspace later = package.open();
  CHECK(later.review().set_asides.size() == 2);
  CHECK(later.review().problems.empty());

  SegmentReading early;
  Event event;
  event.kind = EventKind::take_back;
  event.thread = "0123456789";
  event.person = "sam";
  early.segments.emplace_back().events = {event};
  const ReviewState state = fold(early);
  CHECK(state.others.size() == 1);
  CHECK(state.problems.size() == 1);
}
