// SPDX-License-Identifier: MIT
#include "tests/support/journey.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

json person_in(const json& team, const std::string& id) {
  for (const json& person : team["people"])
    if (person["id"] == id)
      return person;
  return {};
}

} // namespace

TEST_CASE("somebody gets another organisation, role and right in one change that two agree to") {
  const Journey journey;
  const std::string folder = journey.folder();
  const ProgramRun made =
      journey.run({"people", "change", folder, "artist", "--organisation", "Youth council", "--roles",
                   "charity", "--publisher", "yes", "--as", "police"});
  CHECK(made.status == 0);
  const json waiting = journey.ask({"people", "list", folder})["waiting"];
  CHECK(waiting["agreed"] == json::array({"police-author"}));
  CHECK(waiting["change"].get<std::string>().find("belongs to Youth council") != std::string::npos);
  const json team = journey.ask({"people", "agree", folder, "--as", "school-lead"});
  const json artist = person_in(team, "artist");
  CHECK(artist["organisation"] == "Youth council");
  CHECK(artist["roles"] == json::array({"charity"}));
  CHECK(artist["publishes"] == true);
  CHECK(artist["keyholder"] == false);
}

TEST_CASE("who must sign off is changed on the command line, and what follows is said") {
  const Journey journey;
  const std::string folder = journey.folder();
  const ProgramRun made = journey.run(
      {"people", "sign-off", folder, "--modules", "second", "--roles", "health", "--as", "police"});
  CHECK(made.status == 0);
  CHECK(made.err.find("Nobody in the team holds the role health") != std::string::npos);
  const json team = journey.ask({"people", "agree", folder, "--as", "school-lead"});
  CHECK(team["sign_off"][0]["modules"] == json::array({"second"}));
  CHECK(team["sign_off"][0]["roles"] == json::array({"health"}));
  CHECK(journey.run({"people", "sign-off", folder, "--modules", "second", "--remove", "--as", "police"})
            .status == 0);
  CHECK(journey.ask({"people", "agree", folder, "--as", "school-lead"})["version"] == 3);

  for (const std::vector<std::string>& wrong :
       std::vector<std::vector<std::string>>{{"--modules", "nowhere", "--roles", "police"},
                                             {"--audience", "nobody", "--roles", "police"},
                                             {"--kind", "plan", "--remove"},
                                             {"--kind", "page"}}) {
    std::vector<std::string> words{"people", "sign-off", folder, "--as", "school-lead"};
    words.insert(words.end(), wrong.begin(), wrong.end());
    INFO(wrong.at(1));
    const ProgramRun refused = journey.run(words);
    CHECK(refused.status != 0);
    CHECK(refused.err.find("Nothing was changed.") != std::string::npos);
  }
  CHECK(journey.ask({"people", "list", folder})["waiting"].is_null());
}
