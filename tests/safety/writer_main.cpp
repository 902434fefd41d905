// SPDX-License-Identifier: MIT
// record_writer SCENARIO PACKAGE HOME ROUNDS: does it so often, and says on standard output what is kept from
// then on (see promised.h), each time before it goes on. Ends with 1, and a sentence on standard error, when
// something cannot be done.
#include "tests/safety/promised.h"
#include "tests/safety/scenarios.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <set>

using namespace waymark;

namespace {

// Words go out in one piece, so that nobody reads half a promise.
void acknowledge(Workspace& workspace, const Profile& profile, std::set<std::string>& said) {
  std::string news;
  for (const std::string& kept : tests::all_kept(workspace, profile)) {
    if (said.insert(kept).second)
      news += kept + "\n";
  }
  std::cout << news << std::flush;
}

int run(const tests::Scenario& scenario, char** arguments) {
  const Profile profile = Profile::load(arguments[3]);
  Workspace workspace = Workspace::open(arguments[2], profile, scenario.as);
  std::set<std::string> said;
  acknowledge(workspace, profile, said);
  for (int round = 1; round <= std::atoi(arguments[4]); ++round) {
    scenario.run(workspace, profile, round);
    acknowledge(workspace, profile, said);
  }
  return 0;
}

} // namespace

int main(int count, char** arguments) try {
  std::ios::sync_with_stdio(false);
  const auto& all = tests::scenarios();
  const auto found = std::find_if(all.begin(), all.end(), [&](const tests::Scenario& scenario) {
    return count == 5 && scenario.name == arguments[1];
  });
  if (found == all.end())
    throw Error("record_writer SCENARIO PACKAGE HOME ROUNDS");
  return run(*found, arguments);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
