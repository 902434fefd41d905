// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/profile.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using waymark::tests::ScratchFolder;

namespace {

Roster team() {
  Roster roster;
  roster.people = {{"police-author", "Policing team author", "policing-team", {"police"}, {}, true},
                   {"school-lead", "School safeguarding lead", "school", {"school"}, {}, true},
                   {"former", "Former member", "school", {"charity"}, {}, false}};
  return roster;
}

} // namespace

TEST_CASE("a profile comes back as it was saved") {
  const ScratchFolder home;
  Profile profile = Profile::load(home.path());
  CHECK(profile.name.empty());
  profile.name = "School safeguarding lead";
  profile.role = "school";
  profile.settings["theme"] = "dark";
  const std::string writer = profile.add_identity("small", "school-lead").writer;
  CHECK(writer.size() == 32);
  CHECK(profile.add_identity("small", "school-lead").writer == writer);
  CHECK(profile.add_identity("other", "school-lead").writer != writer);
  profile.save();
  const Profile again = Profile::load(home.path());
  CHECK(again.name == profile.name);
  CHECK(again.role == "school");
  CHECK(again.settings == profile.settings);
  REQUIRE(again.identities.size() == 2);
  CHECK(again.identities[0].writer == writer);
  CHECK(again.problems().empty());
}

TEST_CASE("damaged settings are set aside, said, and never overwritten") {
  const ScratchFolder home;
  for (int n = 1; n <= 2; ++n) {
    home.write("settings.json", "{\"name\": \"cut o");
    const Profile profile = Profile::load(home.path());
    REQUIRE(profile.problems().size() == 1);
    CHECK(profile.name.empty());
    CHECK(read_whole_file(home / ("settings.damaged-" + std::to_string(n) + ".json")) ==
          "{\"name\": \"cut o");
  }
  CHECK(Profile::load(home.path()).problems().empty());
}

TEST_CASE("a profile acts as the people it holds, by id or by role") {
  Profile profile;
  CHECK_THROWS_WITH(profile.act_as("small", team()), Catch::Contains("not one of the people"));
  profile.add_identity("small", "police-author");
  profile.add_identity("small", "school-lead");
  profile.add_identity("small", "former");
  CHECK(profile.act_as("small", team(), "school-lead").person == "school-lead");
  CHECK(profile.act_as("small", team(), "school").person == "school-lead");
  CHECK(profile.act_as("small", team()).person == "police-author");
  profile.role = "school";
  CHECK(profile.act_as("small", team()).person == "school-lead");
  profile.settings["acting-as/small"] = "police-author";
  CHECK(profile.act_as("small", team()).person == "police-author");
  CHECK_THROWS_WITH(profile.act_as("small", team(), "former"),
                    Catch::Contains("You can act as: police-author, school-lead"));
  CHECK_THROWS_AS(profile.act_as("small", team(), "charity"), Error);
  CHECK_THROWS_AS(profile.act_as("other", team()), Error);
}
