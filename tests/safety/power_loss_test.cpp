// SPDX-License-Identifier: MIT
#include "model/sha256.h"
#include "tests/safety/disk_replay.h"
#include "tests/safety/run_writer.h"
#include "tests/safety/scenarios.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

namespace fs = std::filesystem;

const char* name_of(Loss loss) {
  switch (loss) {
  case Loss::everything:
    return "everything not synced is gone";
  case Loss::bytes:
    return "bytes not synced are gone";
  case Loss::zeros:
    return "bytes not synced are zero";
  case Loss::torn:
    return "bytes not synced are there in part";
  }
  return "";
}

std::string fingerprint(const std::map<std::string, std::string>& disk) {
  std::string all;
  for (const auto& [path, bytes] : disk)
    all += path + '\n' + sha256(bytes) + '\n';
  return sha256(all);
}

struct PowerCuts {
  std::size_t places = 0; // in the course of what was written
  std::size_t states = 0; // different disks
  std::vector<std::string> broken;
};

// A cut is tried behind every `step`th record and wherever something was acknowledged.
// Journals know their package by its path, so each disk is put where the first one was.
PowerCuts cut_everywhere(SimulatedDisk disk, const fs::path& place, const std::vector<DiskRecord>& records,
                         std::size_t step) {
  PowerCuts cuts;
  std::string acknowledged;
  std::set<std::string> seen;
  for (std::size_t at = 0; at < records.size(); ++at) {
    disk.apply(records[at]);
    acknowledged += records[at].kind == DiskRecordHead::Kind::acknowledged ? records[at].data : std::string();
    if (at % step != 0 && records[at].kind != DiskRecordHead::Kind::acknowledged)
      continue;
    ++cuts.places;
    for (const Loss loss : {Loss::everything, Loss::bytes, Loss::zeros, Loss::torn}) {
      const auto left = disk.after_power_cut(loss);
      if (!seen.insert(fingerprint(left) + std::to_string(acknowledged.size())).second)
        continue;
      ++cuts.states;
      fs::remove_all(place);
      write_disk(place, left);
      for (const std::string& broken :
           broken_promises(place / "package", place / "home", promises_in(acknowledged)))
        cuts.broken.push_back("after " + std::to_string(at) + ", " + name_of(loss) + ": " + broken);
    }
  }
  return cuts;
}

void cut_the_power_in(const Scenario& scenario, std::size_t step) {
  const SmallPackage package;
  const ScratchFolder notes;
  const fs::path disk_folder = package.scratch().path();
  const SimulatedDisk before(disk_folder);
  const WriterRun run = run_writer(scenario.name, package.folder(), disk_folder / "home", 2,
                                   {{"LD_PRELOAD", WAYMARK_DISK_SHIM},
                                    {"DISK_SHIM_ROOT", disk_folder.string()},
                                    {"DISK_SHIM_NOTES", (notes / "notes").string()}});
  INFO(run.words);
  REQUIRE(run.status == 0);
  const PowerCuts cuts = cut_everywhere(before, disk_folder, read_disk_records(notes / "notes"), step);
  CHECK(cuts.broken == std::vector<std::string>{});
  std::cout << scenario.name << ": power cut at " << cuts.places << " places, " << cuts.states
            << " different disks, " << cuts.broken.size() << " broken promises\n";
}

} // namespace

TEST_CASE("a power cut at any place loses nothing that was acknowledged and leaves nothing unreadable",
          "[power]") {
  for (const Scenario& scenario : scenarios()) {
    SECTION(scenario.name) {
      cut_the_power_in(scenario, 5);
    }
  }
}

TEST_CASE("a power cut behind every single change loses nothing that was acknowledged", "[.][long]") {
  for (const Scenario& scenario : scenarios()) {
    SECTION(scenario.name) {
      cut_the_power_in(scenario, 1);
    }
  }
}
