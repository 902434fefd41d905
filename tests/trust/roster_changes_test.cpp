// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/listed.h"
#include "model/roster_changes.h"
#include "model/team_words.h"
#include "model/trust/key_pair.h"
#include "model/trust/roster_chain.h"

#include <catch2/catch.hpp>

using namespace waymark;

namespace {

Roster team() {
  Roster roster;
  roster.package = "small";
  roster.organisations = {{"police", "Police"}, {"charity", "Charity"}};
  for (const std::string id : {"ann", "ben", "cat"})
    roster.people.push_back({id,
                             id,
                             id == "ben" ? "charity" : "police",
                             {id == "ben" ? "charity" : "police"},
                             {trust::KeyPair::make().public_key().line()}});
  roster.keyholders = {{"ann", "ben"}, 2};
  roster.sign_off = {{"lesson", {}, {}, {"charity"}}, {{}, {}, {}, {"police", "charity"}}};
  return roster;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("somebody gets another organisation, roles and rights in one change, which says what it does") {
  const Roster before = team();
  const Roster after = with_change(before, "cat", {"Youth council", Ids{"police", " Health "}, true, true});
  const Person& cat = *after.find_person("cat");
  CHECK(after.organisation_name(cat.organisation) == "Youth council");
  CHECK(cat.roles == Ids{"police", "health"});
  CHECK(after.keyholders.people == Ids{"ann", "ben", "cat"});
  CHECK(after.publishing.people.empty()); // whoever looks after the list publishes, as before
  CHECK(change_in_words(before, after) == "Cat has the roles police and health and belongs to Youth council; "
                                          "ann, ben and cat look after the team "
                                          "list, and 2 of them must agree to a change.");
  CHECK(change_in_words(before, before) == "The team list is put right.");
}

TEST_CASE("who publishes is named as soon as it is not those who look after the list") {
  const Roster more = with_change(team(), "cat", {{}, {}, {}, true});
  CHECK(more.publishing.people == Ids{"ann", "ben", "cat"});
  const Roster fewer = with_change(more, "ann", {{}, {}, {}, false});
  CHECK(fewer.publishing.people == Ids{"ben", "cat"});
  CHECK(fewer.is_keyholder("ann"));
  const Roster one = with_change(fewer, "ben", {{}, {}, {}, false});
  CHECK_THROWS_WITH(with_change(one, "cat", {{}, {}, {}, false}), Catch::Contains("nobody could publish"));
}

TEST_CASE("a change that would lock the team out of its list or its releases is refused") {
  Roster two = team();
  CHECK_THROWS_WITH(with_change(two, "ben", {{}, {}, false, {}}), Catch::Contains("there would be too few"));
  CHECK_THROWS_WITH(with_change(two, "nobody", {}), Catch::Contains("Nobody in the team"));
  CHECK_THROWS_WITH(with_change(two, "cat", {{}, Ids{"…"}, {}, {}}), Catch::Contains("cannot be a role"));
  two.publishing.organisations = 2;
  CHECK_THROWS_WITH(with_change(two, "ben", {"Police", {}, {}, {}}), Catch::Contains("1 organisation, so"));
}

TEST_CASE(
    "a rule for some pages stands before that for all others, and replaces the one for the same pages") {
  const Roster before = team();
  const Roster changed = with_rule(before, {"lesson", {}, {}, {"charity", "School"}});
  REQUIRE(changed.sign_off.size() == 2);
  CHECK(changed.sign_off[0].roles == Ids{"charity", "school"});
  const Roster added = with_rule(changed, {{}, "parents", {}, {"charity"}});
  REQUIRE(added.sign_off.size() == 3);
  CHECK(added.sign_off[1].audience == "parents");
  CHECK(with_rule(added, {{}, {}, {"one"}, {"police"}}).sign_off[0].modules == Ids{"one"});
  CHECK(without_rule(added, {{}, "parents", {}, {}}).sign_off.size() == 2);
  CHECK_THROWS_WITH(without_rule(before, {{}, "parents", {}, {}}),
                    Catch::Contains("no rule for these pages"));
  CHECK_THROWS_WITH(with_sign_off(before, {before.sign_off[1], before.sign_off[0]}),
                    Catch::Contains("has to be the last"));
  CHECK(change_in_words(before, changed) == "The rules change that say who must sign off.");
}

TEST_CASE("what follows from a change is said for the pages as they are") {
  Package package;
  package.roster = team();
  for (const std::string id : {"one", "two"}) {
    ContentModule module;
    module.id = module.title = id;
    module.kind = id == "one" ? "lesson" : "page";
    package.modules.push_back(module);
  }
  const auto effects = [&](const Roster& next) { return effects_in_words(package, {}, next); };
  CHECK(effects(package.roster).empty());
  CHECK(effects(with_rule(package.roster, {"lesson", {}, {}, {"charity", "school"}})) ==
        Ids{"1 page needs the sign-off of school that it did not need so far.",
            "Nobody in the team holds the role school, so pages that need it cannot be signed off until "
            "somebody "
            "does."});
  CHECK(effects(with_rule(package.roster, {{}, {}, {}, {"charity"}})) ==
        Ids{"1 page does not need the sign-off of police any more."});
  Roster three = package.roster;
  three.keyholders.people.push_back("cat");
  package.roster = three;
  CHECK(effects(without_person(three, "ben", "2026-04-01", {})) ==
        Ids{"What comes from ben after 1 April 2026 does not count until somebody who looks after the team "
            "list "
            "confirms "
            "it.",
            "Nobody in the team holds the role charity, so pages that need it cannot be signed off until "
            "somebody "
            "does."});
  three.publishing.organisations = 2;
  CHECK(effects(without_person(three, "ben", "2026-04-01", {})).back() ==
        "A release needs signatures from 2 organisations, and those who may publish belong to 1, so nothing "
        "can be published until somebody of another organisation may.");
  CHECK(rule_in_words(package, {{}, {}, {"one"}, {"police", "charity"}}) ==
        "The page “one”: police and charity");
  CHECK(rule_in_words(package, {"lesson", "parents", {}, {}}) ==
        "Pages of the kind lesson for parents: nobody");
}

TEST_CASE("that a computer was lost, and that what came since is confirmed, is said with its day") {
  const Roster before = team();
  const std::string key = before.find_person("cat")->keys.front();
  const Roster lost = without_key(before, "cat", key, "2026-04-01", {});
  CHECK(change_in_words(before, lost) == "Cat has lost a computer, which counts no longer.");
  Package package;
  package.roster = before;
  CHECK(
      effects_in_words(package, {}, lost).front() ==
      "What comes from cat by that computer after 1 April 2026 does not count until somebody who looks after "
      "the team list confirms it.");
  const std::string confirmed = "What cat signed until 3 April 2026 is confirmed.";
  CHECK(change_in_words(lost, with_confirmed(lost, "cat", "2026-04-03", {})) == confirmed);
  CHECK(change_in_words(lost, with_confirmed(lost, "cat", "2026-04-01", {{"w", 2, "a sum"}})) ==
        "What cat signed until 1 April 2026 is confirmed.");
  CHECK(change_in_words(lost, lost) == "The team list is put right.");
}

TEST_CASE("words are listed as in a sentence, and digits in groups that can be read out") {
  CHECK(listed({}).empty());
  CHECK(listed({"a"}) == "a");
  CHECK(listed({"a", "b"}) == "a and b");
  CHECK(listed({"a", "b", "c"}) == "a, b and c");
  CHECK(in_groups("1f2e90ab4") == "1f2e 90ab 4");
}
