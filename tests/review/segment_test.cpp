// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/review/review_state.h"
#include "model/review/segment.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace waymark;
using namespace waymark::review;

namespace {

const std::string writer_a(32, 'a'), writer_b(32, 'b');

Event said(EventKind kind, const std::string& text, const std::string& thread = {}) {
  Event event;
  event.kind = kind;
  event.text = text;
  event.thread = thread;
  event.time = 1'772'443'800;
  return event;
}

struct Writer {
  std::string id, person;
  int number = 0;
  std::string previous{};

  Segment write(FileSet& files, std::vector<Event> events, const std::map<std::string, int>& seen = {}) {
    Segment segment;
    segment.package = "small";
    segment.writer = id;
    segment.person = person;
    segment.number = ++number;
    segment.previous = previous;
    for (const auto& [writer, known] : seen)
      segment.seen.push_back({read_writer_id(writer).value(), known});
    segment.events = std::move(events);
    files.insert(write_segment(segment));
    previous = segment.sha256;
    return segment;
  }
};

FileSet new_record() {
  return {{"format", "review-format 1\n"}};
}

std::vector<std::string> words_of(const SegmentReading& reading) {
  std::vector<std::string> words;
  for (const Segment& segment : reading.segments) {
    for (const Event& event : segment.events)
      words.push_back(event.text);
  }
  return words;
}

} // namespace

TEST_CASE("what is written to a segment is what is read from it") {
  FileSet files = new_record();
  Event suggestion = said(EventKind::suggest, "Why “not”?\nTwo lines.");
  suggestion.target = {"first", "you-decide", "",        std::string(40, 'c'),
                       {7, 12}, "words",      "before ", " after"};
  suggestion.replacement = "other words";
  Event sign_off = said(EventKind::sign_off, "");
  sign_off.target.module = "first";
  sign_off.role = "charity";
  sign_off.bytes_sha256 = std::string(64, 'd');
  sign_off.version = std::string(40, 'e');
  sign_off.tree = std::string(40, 'f');
  sign_off.roster_version = 3;
  Writer writer{writer_a, "police-author"};
  const Segment written = writer.write(files, {suggestion, sign_off}, {{writer_b, 4}});
  CHECK(written.path.starts_with("log/" + writer_a + "/000/000001-" + written.sha256.substr(0, 8)));
  const SegmentReading reading = read_segments(files);
  REQUIRE(reading.problems.empty());
  REQUIRE(reading.segments.size() == 1);
  const Segment& read = reading.segments[0];
  CHECK(read.seen == written.seen);
  CHECK(read.package == "small");
  REQUIRE(read.events.size() == 2);
  CHECK(read.events[0].target.span == Span{7, 12});
  CHECK(read.events[0].target.block == "you-decide");
  CHECK(read.events[0].text == suggestion.text);
  CHECK(read.events[0].replacement == "other words");
  CHECK(read.events[0].thread == written.events[0].thread);
  CHECK(read.events[0].thread.size() == 10);
  CHECK(read.events[0].person == "police-author");
  CHECK(read.events[1].id == writer_a + "/1/3");
  CHECK(read.events[1].bytes_sha256 == sign_off.bytes_sha256);
  CHECK(read.events[1].roster_version == 3);
}

TEST_CASE("events come in the order in which people knew of them, whatever their clocks said") {
  FileSet files = new_record();
  Writer a{writer_a, "a"}, b{writer_b, "b"};
  b.write(files, {said(EventKind::comment, "1 by b")});
  a.write(files, {said(EventKind::comment, "2 by a, who saw 1")}, {{writer_b, 1}});
  b.write(files, {said(EventKind::comment, "3 by b, who saw 2")}, {{writer_a, 1}});
  a.write(files, {said(EventKind::comment, "4 by a, who saw only 1")}, {{writer_b, 1}});
  CHECK(words_of(read_segments(files)) == std::vector<std::string>{"1 by b", "2 by a, who saw 1",
                                                                   "4 by a, who saw only 1",
                                                                   "3 by b, who saw 2"});
}

TEST_CASE("what was tampered with has no effect and is named") {
  FileSet files = new_record();
  Writer a{writer_a, "a"};
  a.write(files, {said(EventKind::comment, "first")});
  const Segment second = a.write(files, {said(EventKind::comment, "second")});
  a.write(files, {said(EventKind::comment, "third")});
  std::size_t problems = 1;
  std::vector<std::string> left{"first"};
  SECTION("a changed word, and what follows from it") {
    std::string& bytes = files[second.path];
    bytes.replace(bytes.find("second"), 6, "sekond");
    problems = 2;
  }
  SECTION("a missing part") {
    files.erase(second.path);
  }
  SECTION("a cut end") {
    files[second.path].resize(files[second.path].size() - 5);
    problems = 2;
  }
  SECTION("a name that is not its own") {
    auto node = files.extract(second.path);
    node.key() = "log/" + writer_b + "/000/000002-" + second.sha256.substr(0, 8) + ".jsonl";
    files.insert(std::move(node));
    problems = 2;
  }
  SECTION("something that is no segment") {
    files["log/" + writer_b + "/000/000001-00000000.jsonl"] = "{\"format\": [[[[[[\n";
    left = {"first", "second", "third"};
  }
  SECTION("one line that is far too long") {
    files["log/" + writer_b + "/000/000001-00000000.jsonl"] = std::string(70'000, 'x') + "\n";
    left = {"first", "second", "third"};
  }
  const SegmentReading reading = read_segments(files);
  CHECK(words_of(reading) == left);
  CHECK(reading.problems.size() == problems);
  CHECK_FALSE(reading.problems.front().path.empty());
}

TEST_CASE("two copies of one installation are both kept, with different threads, and said") {
  FileSet files = new_record();
  Writer a{writer_a, "a"}, copy{writer_a, "a"};
  a.write(files, {said(EventKind::comment, "on this computer")});
  copy.write(files, {said(EventKind::comment, "on the other computer")});
  const SegmentReading reading = read_segments(files);
  CHECK(reading.problems.size() == 1);
  const ReviewState state = fold(reading);
  REQUIRE(state.threads.size() == 2);
  CHECK(state.threads[0].id != state.threads[1].id);
}

TEST_CASE("a kind of event from the future is kept without effect; a whole future format is refused") {
  FileSet files = new_record();
  Writer a{writer_a, "a"};
  Event future = said(EventKind::unknown, "shimmer");
  future.kind_name = "sparkle";
  a.write(files, {future, said(EventKind::comment, "hello")});
  const ReviewState state = fold(read_segments(files));
  CHECK(state.threads.size() == 1);
  REQUIRE(state.others.size() == 1);
  CHECK(state.others[0].kind_name == "sparkle");
  files["format"] = "review-format 2\n";
  CHECK_THROWS_WITH(read_segments(files), Catch::Contains("newer Waymark"));
}

TEST_CASE("a comment that is too long is refused before anything is written") {
  FileSet files;
  Writer a{writer_a, "a"};
  CHECK_THROWS_WITH(a.write(files, {said(EventKind::comment, std::string(70'000, 'x'))}),
                    Catch::Contains("too long"));
}

TEST_CASE("a thread follows what was decided first") {
  FileSet files = new_record();
  Writer a{writer_a, "a"};
  Event suggestion = said(EventKind::suggest, "why");
  suggestion.target = {"first", "", "", std::string(40, 'c'), {0, 5}, "words", "", ""};
  const std::string thread = a.write(files, {suggestion}).events[0].thread;
  const auto state_after = [&](std::vector<EventKind> kinds) {
    FileSet more = files;
    Writer next = a;
    for (EventKind kind : kinds)
      next.write(more, {said(kind, "x", thread)});
    return std::string(name_of(fold(read_segments(more)).threads.at(0).state));
  };
  CHECK(state_after({}) == "open");
  CHECK(state_after({EventKind::reply}) == "open");
  CHECK(state_after({EventKind::accept}) == "accepted");
  CHECK(state_after({EventKind::accept, EventKind::decline}) == "accepted");
  CHECK(state_after({EventKind::decline, EventKind::accept}) == "declined");
  CHECK(state_after({EventKind::decline, EventKind::reopen, EventKind::accept}) == "accepted");
  CHECK(state_after({EventKind::resolve, EventKind::reply}) == "resolved");
  CHECK(state_after({EventKind::resolve, EventKind::reopen}) == "open");
}
