// SPDX-License-Identifier: MIT
#include "model/file_set.h"
#include "model/git/record_lines.h"
#include "model/in_parallel.h"
#include "model/review/signed_segments.h"
#include "model/sync_policy.h"
#include "tests/sync/simulated_team.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <iostream>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

struct Tally {
  std::atomic<int> events = 0, versions = 0, syncs = 0, crashes = 0;
};

// The times of everything in the record that counts.
std::set<git::Time> times_of_events(const SimulatedWriter& writer) {
  const Workspace workspace = writer.open();
  review::SegmentReading reading = review::read_segments(workspace.record()->review_files());
  review::take_out_untrusted(reading, workspace.package().id, workspace.package().roster_chain);
  std::set<git::Time> times;
  for (const review::Segment& segment : reading.segments)
    for (const review::Event& event : segment.events)
      times.insert(event.time);
  return times;
}

// What is wrong at the end of a schedule, or nothing.
std::string fault_at_end(const std::vector<SimulatedWriter>& team, const std::set<int>& acknowledged) {
  const git::RecordLines first(team.front().folder() / ".git");
  const git::LineEnds ends = first.ends();
  const FileSet files = read_folder(team.front().folder()).files;
  for (const SimulatedWriter& who : team) {
    const git::LineEnds other = git::RecordLines(who.folder() / ".git").ends();
    if (other.content != ends.content || other.review != ends.review)
      return "two records differ";
    if (read_folder(who.folder()).files != files)
      return "the files of two copies differ";
    for (const std::string& version : who.versions())
      if (!first.leads_to(version, *ends.content))
        return "a version is gone";
  }
  const std::set<git::Time> times = times_of_events(team.back());
  for (const int time : acknowledged)
    if (!times.contains(time))
      return "what was acknowledged at " + std::to_string(time) + " is gone, or does not count";
  return {};
}

std::string run_schedule(unsigned seed, const SimulatedTeam& people, int writers, int steps, Tally& tally) {
  const ScratchFolder scratch;
  std::mt19937 random(seed);
  std::vector<SimulatedWriter> team;
  for (int i = 0; i < writers; ++i)
    team.emplace_back(people, i, scratch / ("w" + std::to_string(i)));
  std::set<int> acknowledged;
  for (int time = 1; time <= steps; ++time) {
    SimulatedWriter& who = team[random() % team.size()];
    if (random() % 3 != 0) {
      if (who.act(random, time))
        acknowledged.insert(time);
      continue;
    }
    const bool crashes = random() % 3 == 0;
    tally.crashes += !who.sync(scratch / "shared", crashes ? static_cast<int>(random() % 7) : -1);
    ++tally.syncs;
  }
  // Everybody syncs, then again until all have seen what the last one sent.
  for (int round = 0; round < 2; ++round)
    for (SimulatedWriter& who : team)
      who.sync(scratch / "shared");
  tally.events += static_cast<int>(acknowledged.size());
  for (const SimulatedWriter& who : team)
    tally.versions += static_cast<int>(who.versions().size());
  return fault_at_end(team, acknowledged);
}

void many_schedules(unsigned first, unsigned count, int writers, int steps) {
  const SyncOnceAtEnd quick;
  const SimulatedTeam people(writers);
  Tally tally;
  std::vector<std::string> faults(count);
  const auto run = [&](std::size_t i) {
    try {
      faults[i] = run_schedule(first + static_cast<unsigned>(i), people, writers, steps, tally);
    } catch (const std::exception& error) {
      faults[i] = error.what();
    }
  };
  in_parallel(count, run, 1);
  for (std::size_t i = 0; i < count; ++i) {
    INFO("schedule " << first + i);
    CHECK(faults[i] == "");
  }
  std::cout << count << " schedules from " << first << " of " << writers << " writers: " << tally.events
            << " events, " << tally.versions << " versions, " << tally.syncs << " syncs, " << tally.crashes
            << " of them ended half-way: all copies equal, everything there\n";
}

} // namespace

TEST_CASE(
    "people who write, answer, sign off, crash and sync in any order all end with the same, and everything",
    "[simulation]") {
  many_schedules(1, 16, 6, 60);
  many_schedules(1, 2, 50, 150);
}

TEST_CASE("50 people in each of 1,000 orders all end with the same, and everything", "[.][long]") {
  // -c "orders from 201" runs one hundred of them: all take hours on a small computer.
  for (unsigned first = 1; first <= 1'000; first += 100)
    DYNAMIC_SECTION("orders from " << first) {
      many_schedules(first, 100, 50, 150);
    }
}
