// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"
#include "model/review/event_json.h"
#include "model/review/segment.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::review;

namespace {

Event comment_on(const Target& target) {
  Event event;
  event.kind = EventKind::comment;
  event.text = "A word about this.";
  event.time = 1'772'443'800;
  event.target = target;
  return event;
}

Target part_of_picture(double left, double top, double width, double height) {
  Target target;
  target.picture = "artwork/corridor.svg";
  target.region = {left, top, width, height};
  return target;
}

} // namespace

TEST_CASE("a block and a part of a picture are written to a segment and read from it") {
  Segment segment;
  segment.package = "small";
  segment.writer = std::string(32, 'a');
  segment.person = "artist";
  segment.number = 1;
  segment.events = {comment_on(block_target("first", "you-decide")),
                    comment_on(part_of_picture(0.25, 0, 0.5, 1.0 / 3))};
  FileSet files{{"format", "review-format 1\n"}};
  files.insert(write_segment(segment));
  const SegmentReading reading = read_segments(files);
  REQUIRE(reading.problems.empty());
  const auto& events = reading.segments.at(0).events;
  CHECK(events[0].target.is_block());
  CHECK(events[0].target.block == "you-decide");
  CHECK_FALSE(events[0].target.is_passage());
  CHECK(events[1].target.region == PictureRegion{0.25, 0, 0.5, 1.0 / 3});
}

TEST_CASE("a part that is not inside its picture is no target") {
  const auto read = [](const std::string& target) {
    return event_from_json(nlohmann::json::parse(R"({"do": "comment", "time": "2026-03-02T09:30:00Z", "on": )" + target + "}"));
  };
  REQUIRE(read(R"({"picture": "artwork/a.svg", "region": [0, 0, 1, 1]})"));
  for (const char* target : {R"({"picture": "artwork/a.svg", "region": [0, 0, 1]})",
                             R"({"picture": "artwork/a.svg", "region": [0, 0, 0, 1]})",
                             R"({"picture": "artwork/a.svg", "region": [0.5, 0, 0.75, 1]})",
                             R"({"picture": "artwork/a.svg", "region": [-0.5, 0, 0.75, 1]})",
                             R"({"picture": "artwork/a.svg", "region": ["0", 0, 1, 1]})",
                             R"({"picture": "artwork/a.svg", "region": {}})",
                             R"({"module": "first", "region": [0, 0, 1, 1]})"}) {
    INFO(target);
    CHECK_FALSE(read(target));
  }
}

TEST_CASE("a block is found by its id wherever it was moved, also inside another") {
  const std::string before = "Words.\n\n::: {.message #stop}\nStop now.\n:::\n\n::: {.question #why}\nWhy?\n\n::: {.message #inner}\n"
                             "Inside.\n:::\n:::\n",
                    after = "::: {.question #why}\nWhy not?\n:::\n\nWords.\n\n::: {.message #stop}\nStop at once, please.\n:::\n";
  const auto words = [](const std::string& source, std::string_view block) {
    const auto place = place_of_block(source, block);
    return place ? std::string(slice(source, *place)) : "nowhere";
  };
  CHECK(words(before, "inner").find("Inside.") != std::string::npos);
  CHECK(words(before, "why").find("Inside.") != std::string::npos);
  CHECK(words(after, "stop").find("Stop at once, please.") != std::string::npos);
  CHECK(words(after, "inner") == "nowhere");
  CHECK(words(after, "") == "nowhere");
}

TEST_CASE("passages inside one another and overlapping are followed each for itself") {
  const std::string before = "Nobody has to send a picture. You can stop at any time and talk to somebody.\n";
  std::string after = "New words come first.\n\n" + before;
  after.replace(after.find("at any time"), 11, "whenever you like");
  const Reanchoring pair(before, after);
  const auto now = [&](const std::string& words) {
    const std::size_t at = before.find(words);
    const auto place = pair.place_of({at, at + words.size()});
    return place ? std::string(slice(after, *place)) : "lost";
  };
  CHECK(now("Nobody has to send a picture. You can stop at any time and talk to somebody.") ==
        "Nobody has to send a picture. You can stop whenever you like and talk to somebody.");
  CHECK(now("send a picture. You can stop") == "send a picture. You can stop");
  CHECK(now("You can stop at any time") == "You can stop whenever you like");
  CHECK(now("can stop at any time and talk") == "can stop whenever you like and talk");
  CHECK(now("picture") == "picture");
  CHECK(now("any time") == "lost");
}
