// SPDX-License-Identifier: MIT
#include "tests/safety/run_writer.h"
#include "tests/safety/scenarios.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <random>

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Tally {
  int kills = 0;
  std::size_t promises = 0;
  std::chrono::milliseconds slowest{0}; // next start
};

// A package lives through several kills, as it would; then a fresh one keeps its history short.
constexpr int kills_of_one_package = 10;

void kill_again_and_again(const Scenario& scenario, int kills, std::mt19937& random) {
  Tally tally;
  std::unique_ptr<SmallPackage> package;
  Promised promised;
  std::uniform_int_distribution<int> patience(0, 30'000);
  for (; tally.kills < kills; ++tally.kills) {
    if (tally.kills % kills_of_one_package == 0 || scenario.name == "type") {
      package = std::make_unique<SmallPackage>();
      promised.clear();
    }
    const auto home = package->scratch() / "home";
    const WriterRun run = run_writer(scenario.name, package->folder(), home, 1'000'000, {},
                                     std::chrono::microseconds(patience(random)));
    INFO(scenario.name << ", kill " << tally.kills << ": " << run.words);
    REQUIRE(run.status == 128 + 9);
    promised.insert(promised.end(), run.promised.begin(), run.promised.end());
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(broken_promises(package->folder(), home, promised) == std::vector<std::string>{});
    tally.slowest = std::max(tally.slowest, std::chrono::duration_cast<std::chrono::milliseconds>(
                                                std::chrono::steady_clock::now() - start));
    tally.promises += run.promised.size();
  }
  std::cout << scenario.name << ": " << tally.kills << " kills, " << tally.promises
            << " acknowledged, 0 lost, slowest next start " << tally.slowest.count() << " ms\n";
}

void kill_everything(int kills) {
  std::mt19937 random(std::random_device{}());
  for (const Scenario& scenario : scenarios()) {
    SECTION(scenario.name) {
      kill_again_and_again(scenario, kills, random);
    }
  }
}

} // namespace

TEST_CASE("a program that is killed at any moment has lost nothing that it acknowledged", "[kill]") {
  kill_everything(50);
}

TEST_CASE("a program that is killed at any of 500 moments has lost nothing that it acknowledged",
          "[.][long]") {
  kill_everything(500);
}
