// SPDX-License-Identifier: MIT
// A file of the review record, as anybody who can write to a shared folder may have made it.
#include "model/error.h"
#include "model/review/review_state.h"
#include "model/review/segment.h"
#include "model/review/signed_segments.h"
#include "model/sha256.h"
#include "tests/fuzz/harness.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <string>

using namespace waymark;
using namespace waymark::review;

namespace {

// Under the name that fits it, so that what is behind that check is reached as well.
std::string fitting_path(std::string_view bytes) {
  const auto head = nlohmann::json::parse(bytes.substr(0, bytes.find('\n')), nullptr, false);
  std::string writer(32, '0');
  int number = 1;
  if (head.is_object() && head.contains("writer") && head["writer"].is_string())
    writer = head["writer"].get<std::string>();
  if (head.is_object() && head.contains("number") && head["number"].is_number_integer())
    number = head["number"].get<int>();
  char name[64];
  std::snprintf(name, sizeof name, "/%03d/%06d-", number / 100, number);
  return "log/" + writer + name + sha256(bytes).substr(0, 8) + ".jsonl";
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string path = fitting_path(bytes);
  const FileSet files{{"format", "review-format 1\n"}, {path, bytes}, {path + ".sig", bytes}};
  SegmentReading reading = read_segments(files);
  promise(reading.segments.size() + reading.problems.size() >= 1, "a file counts or is named");
  for (const Segment& segment : reading.segments)
    for (const Event& event : segment.events)
      promise(event.person == segment.person, "an event is by the person of its file");
  const ReviewState state = fold(reading);
  for (const Thread& thread : state.threads)
    promise(!thread.events.empty(), "a thread begins with something");
  Roster roster;
  roster.people.push_back({"somebody", "Somebody", "team", {"police"}, {"ssh-ed25519 AAAA"}});
  trust::RosterChain rosters;
  rosters.versions.push_back(std::move(roster));
  take_out_untrusted(reading, {}, rosters);
  promise(reading.segments.empty(), "nothing counts that nobody signed");
  return 0;
}
