// SPDX-License-Identifier: MIT
#include "tests/support/journey.h"

#include <iostream>
#include <random>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

// What ten minutes do to a lock that was left behind.
void let_time_pass(const fs::path& shared) {
  for (const auto& entry : fs::recursive_directory_iterator(shared / "refs"))
    if (entry.path().extension() == ".lock")
      fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::minutes(11));
}

void kill_again_and_again(int kills) {
  const Journey journey;
  const std::string shared = (journey.scratch() / "shared").string(),
                    other = (journey.scratch() / "other").string();
  journey.ask({"sync", journey.folder(), "--remote", shared});
  std::mt19937 random(std::random_device{}());
  std::uniform_int_distribution<int> patience(0, 60'000);
  std::vector<std::string> threads;
  int killed = 0;
  for (int n = 0; n < kills; ++n) {
    const std::string words = "Comment " + std::to_string(n);
    threads.push_back(journey.ask({"comment", "add", journey.folder(), "--text", words})["thread"]);
    journey.write("second", journey.read("second") + "\n" + words + "\n");
    journey.ask({"save", journey.folder(), "--message", words});
    killed +=
        run_cli_and_kill(journey.home(), {"sync", journey.folder()}, patience(random)).status == 128 + 9;
    let_time_pass(shared);
  }
  CHECK(journey.ask({"sync", journey.folder()})["done"] == true);
  CHECK(journey.ask({"sync", other, "--remote", shared})["done"] == true);
  const std::string there = journey.ask({"comment", "list", other}).dump();
  for (const std::string& thread : threads) {
    INFO(thread);
    REQUIRE(there.find(thread) != std::string::npos);
  }
  CHECK(journey.ask({"history", other}) == journey.ask({"history", journey.folder()}));
  CHECK(killed > 0);
  std::cout << "sync: " << kills << " tries to end it, " << killed << " in the middle, 0 lost\n";
}

} // namespace

TEST_CASE("a Sync that is killed at any moment has lost nothing, and the next one completes it", "[kill]") {
  kill_again_and_again(40);
}

TEST_CASE("a Sync that is killed at any of 1,000 moments has lost nothing", "[.][long]") {
  kill_again_and_again(1'000);
}
