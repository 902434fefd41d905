// SPDX-License-Identifier: MIT
#include "tests/safety/run_writer.h"
#include "tests/safety/scenarios.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace waymark;
using namespace waymark::tests;

namespace {

namespace fs = std::filesystem;

// Says what happened, what is safe and what to do: at the least two sentences, and no number of an error.
bool is_a_message(const std::string& words) {
  return words.find(". ") != std::string::npos && words.find("rror") == std::string::npos;
}

struct FaultRun {
  bool reached = false;
  bool failed = false;
};

FaultRun fail_at(const Scenario& scenario, const SmallPackage& start, const std::string& fault, int place) {
  const ScratchFolder scratch;
  const fs::path disk = scratch / "disk";
  fs::copy(start.scratch().path(), disk, fs::copy_options::recursive);
  const WriterRun run = run_writer(scenario.name, disk / "package", disk / "home", 1,
                                   {{"LD_PRELOAD", WAYMARK_DISK_SHIM},
                                    {"DISK_SHIM_ROOT", disk.string()},
                                    {"DISK_SHIM_FAULT", fault},
                                    {"DISK_SHIM_AT", std::to_string(place)},
                                    {"DISK_SHIM_HIT", (scratch / "hit").string()}});
  INFO(scenario.name << ", " << fault << " at change " << place << ": " << run.words);
  REQUIRE((run.status == 0 || run.status == 1));
  const bool reached = fs::exists(scratch / "hit");
  if (run.status == 1)
    CHECK(is_a_message(run.words));
  if (fault == "unsure" && reached)
    CHECK(run.status == 1); // nothing is acknowledged that a power cut could take back
  CHECK(broken_promises(disk / "package", disk / "home", run.promised) == std::vector<std::string>{});
  // With room again, the same person does the same: nobody has to repair anything.
  const WriterRun again = run_writer(scenario.name, disk / "package", disk / "home", 1);
  INFO("again: " << again.words);
  CHECK(again.status == 0);
  Promised both = run.promised;
  both.insert(both.end(), again.promised.begin(), again.promised.end());
  CHECK(broken_promises(disk / "package", disk / "home", both) == std::vector<std::string>{});
  return {reached, run.status == 1};
}

void fail_everywhere(int step) {
  const SmallPackage start;
  for (const Scenario& scenario : scenarios()) {
    for (const char* fault : {"full", "broken", "short", "unsure"}) {
      DYNAMIC_SECTION(scenario.name << ", " << fault) {
        int runs = 0, failed = 0;
        const int stride = fault == std::string("unsure") ? (step + 2) / 3 : step;
        for (int place = 1;; place += stride, ++runs) {
          const FaultRun run = fail_at(scenario, start, fault, place);
          failed += run.failed ? 1 : 0;
          if (!run.reached)
            break;
        }
        std::cout << scenario.name << ", " << fault << ": " << runs << " faults, " << failed << " said\n";
      }
    }
  }
}

} // namespace

TEST_CASE("a full or failing disk costs nothing that was acknowledged, and says so in a sentence",
          "[fault]") {
  fail_everywhere(9);
}

TEST_CASE("a fault at any single change costs nothing that was acknowledged", "[.][long]") {
  fail_everywhere(1);
}
