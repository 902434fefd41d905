// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/spelling/dictionary.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace waymark;

TEST_CASE("The British dictionary knows British spellings") {
  const auto dictionary = system_dictionary("en-GB");
  REQUIRE(dictionary);
  CHECK(dictionary->knows("colour"));
  CHECK(dictionary->knows("don't"));
  CHECK_FALSE(dictionary->knows("recieve"));
  CHECK(dictionary == system_dictionary("en_GB"));
}

TEST_CASE("Suggestions come best first and no more than asked for") {
  const auto words = system_dictionary("en-GB")->suggestions("recieve", 2);
  REQUIRE_FALSE(words.empty());
  CHECK(words.size() <= 2);
  CHECK(std::find(words.begin(), words.end(), "receive") != words.end());
}

TEST_CASE("A language without a dictionary gives nothing") {
  CHECK(system_dictionary("xx-XX") == nullptr);
}

TEST_CASE("A dictionary without its affix file says so") {
  const tests::ScratchFolder scratch;
  scratch.write("words.dic", "1\nhouse\n");
  CHECK_THROWS_AS(Dictionary(scratch / "words.aff", scratch / "words.dic"), Error);
}

TEST_CASE("Several threads may look words up at once") {
  const auto dictionary = system_dictionary("en-GB");
  std::vector<std::thread> threads;
  std::vector<int> known(4);
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 500; ++i)
        known[t] += dictionary->knows(i % 2 ? "house" : "howse");
    });
  for (auto& thread : threads)
    thread.join();
  CHECK(known == std::vector<int>{250, 250, 250, 250});
}
