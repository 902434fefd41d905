// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/merge/merge_trust.h"
#include "model/roster_changes.h"
#include "model/sha256.h"
#include "model/trust/allowed_signers.h"
#include "model/trust/roster_chain.h"
#include "model/trust/ssh_signature.h"
#include "tests/trust/stock_tools.h"

#include <catch2/catch.hpp>

#include <functional>
#include <map>

using namespace waymark;
using namespace waymark::trust;
using waymark::tests::runs;
using waymark::tests::ScratchFolder;

namespace {

// Three keyholders, of whom two must agree, and a member; and the files of their first list.
struct Team {
  Team() {
    roster.package = "small";
    roster.organisations = {{"police", "Police"}, {"charity", "Charity"}};
    for (const std::string id : {"ann", "ben", "cat", "dan"}) {
      keys.emplace(id, KeyPair::make());
      roster.people.push_back(
          {id, id, id < "c" ? "police" : "charity", {}, {keys.at(id).public_key().line()}});
    }
    roster.keyholders = {{"ann", "ben", "cat"}, 2};
    add(roster, {"ann", "ben"});
  }

  void add(const Roster& next, const std::vector<std::string>& signers) {
    FileSet written = write_next_roster(files, next, "", nullptr);
    const auto [path, text] = *written.begin();
    files[path] = text;
    for (const std::string& id : signers)
      files[path + "." + id + ".sig"] = sign(keys.at(id), purpose::roster, text);
  }

  RosterChain read() {
    problems.clear();
    return read_roster_chain(files, problems);
  }

  Roster roster;
  std::map<std::string, KeyPair> keys;
  FileSet files;
  std::vector<Problem> problems;
};

Roster with_newcomer(const Roster& roster, const std::string& id) {
  return with_person(roster, {id, id, "", {"school"}, {KeyPair::make().public_key().line()}}, "School");
}

} // namespace

TEST_CASE("a team list counts when enough keyholders of the one before have signed exactly it") {
  struct Case {
    const char* what;
    bool counts;
    std::vector<std::string> signers;
    std::function<void(Team&)> spoil = [](Team&) {};
  };
  const std::string path = "trust/2/roster.json";
  const Case cases[] = {
      {"two of three", true, {"ann", "cat"}},
      {"all three", true, {"ann", "ben", "cat"}},
      {"one of three", false, {"ann"}},
      {"one who signs twice",
       false,
       {"ann"},
       [&](Team& team) { team.files[path + ".ben.sig"] = team.files[path + ".ann.sig"]; }},
      {"a member who is no keyholder", false, {"ann", "dan"}},
      {"nobody", false, {}},
      {"one byte more", false, {"ann", "ben"}, [&](Team& team) { team.files[path] += " "; }},
      {"a signature for another purpose",
       false,
       {"ann"},
       [&](Team& team) {
         team.files[path + ".ben.sig"] = sign(team.keys.at("ben"), purpose::review, team.files[path]);
       }},
      {"the first list again",
       false,
       {},
       [&](Team& team) {
         for (const std::string end : {"", ".ann.sig", ".ben.sig"})
           team.files[path + end] = team.files["trust/1/roster.json" + end];
       }},
      {"no first list", false, {"ann", "ben"}, [&](Team& team) { team.files.erase("trust/1/roster.json"); }},
      {"a first list that was changed",
       false,
       {"ann", "ben"},
       [&](Team& team) { team.files["trust/1/roster.json"] += "\n"; }},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    Team team;
    team.add(with_newcomer(team.roster, "eve"), one.signers);
    one.spoil(team);
    const RosterChain chain = team.read();
    CHECK((chain.versions.size() == 2) == one.counts);
    CHECK((chain.current().find_person("eve") != nullptr) == one.counts);
    CHECK((one.counts || !chain.proposals.empty() || !team.problems.empty()));
  }
}

TEST_CASE("stock ssh-keygen says the same of each signature of a team list") {
  for (const std::string signer : {"ann", "dan"}) {
    Team team;
    team.add(with_newcomer(team.roster, "eve"), {signer});
    const ScratchFolder folder;
    folder.write("words", team.files.at("trust/2/roster.json"));
    folder.write("words.sig", team.files.at("trust/2/roster.json." + signer + ".sig"));
    folder.write("signers", allowed_signers(team.roster));
    CHECK(runs(folder, "ssh-keygen -Y verify -f signers -I " + signer +
                           " -n safeguard-roster -s words.sig <words") == team.roster.is_keyholder(signer));
    CHECK(team.read().proposals.at(0).agreed.empty() != team.roster.is_keyholder(signer));
  }
}

TEST_CASE("whoever a list puts out has no say in the next one") {
  Team team;
  team.add(without_person(team.roster, "ann", "2026-03-01", {}), {"ben", "cat"});
  const Roster second = team.read().current();
  CHECK_FALSE(second.is_keyholder("ann"));
  CHECK_FALSE(second.find_person("ann")->active);
  team.add(with_newcomer(second, "eve"), {"ann", "ben"});
  CHECK(team.read().versions.size() == 2);
  CHECK(team.read().proposals.at(0).agreed == std::vector<std::string>{"ben"});
}

TEST_CASE("a list that nobody could ever change again, or that gives a key to two people, is not written") {
  Team team;
  Roster next = team.roster;
  next.keyholders.needed = 4;
  CHECK_THROWS_WITH(team.add(next, {}), Catch::Contains("more keyholders"));
  next.keyholders.needed = 0;
  CHECK_THROWS_AS(team.add(next, {}), Error);
  next = team.roster;
  next.people[3].keys = next.people[0].keys;
  CHECK_THROWS_WITH(team.add(next, {}), Catch::Contains("one key to two people"));
  CHECK(team.read().versions.size() == 1);
}

TEST_CASE("a list comes back from its file as it was written") {
  Team team;
  Roster roster = without_key(team.roster, "dan", team.roster.find_person("dan")->keys.front(), "2026-03-01",
                              {{std::string(32, 'a'), 3, std::string(64, 'b')}});
  roster.publishing = {{"ann", "cat"}, 2};
  roster.previous = std::string(64, 'c');
  std::vector<Problem> problems;
  const std::string text = write_roster(roster);
  CHECK(write_roster(parse_roster("trust/1/roster.json", text, problems)) == text);
  CHECK(problems.empty());
}

TEST_CASE("the team's fingerprint is that of its first list, and stays") {
  Team team;
  const std::string fingerprint = team.read().fingerprint;
  CHECK(sha256(team.files.at("trust/1/roster.json")).starts_with(fingerprint));
  team.add(with_newcomer(team.roster, "eve"), {"ann", "ben"});
  CHECK(team.read().fingerprint == fingerprint);
  CHECK(Team().read().fingerprint != fingerprint);
}

TEST_CASE("team lists of two copies are put together the same on both, and never as texts") {
  Team team;
  const FileSet base = team.files;
  const std::string path = "trust/2/roster.json";
  team.add(with_newcomer(team.roster, "eve"), {});
  FileSet by_ann = team.files, by_cat = team.files;
  by_ann[path + ".ann.sig"] = sign(team.keys.at("ann"), purpose::roster, by_ann[path]);
  by_cat[path + ".cat.sig"] = sign(team.keys.at("cat"), purpose::roster, by_cat[path]);
  const auto both_ways = [&](const FileSet& a, const FileSet& b) {
    const merge::TrustMerge one = merge::merge_trust(base, a, b), other = merge::merge_trust(base, b, a);
    CHECK(one.files == other.files);
    CHECK(one.one_gave_way == other.one_gave_way);
    return one;
  };
  SECTION("signatures of the same list are all kept") {
    const merge::TrustMerge merge = both_ways(by_ann, by_cat);
    std::vector<Problem> problems;
    CHECK(read_roster_chain(merge.files, problems).versions.size() == 2);
    CHECK_FALSE(merge.one_gave_way);
  }
  SECTION("a list that counts goes before one that does not") {
    FileSet counts = by_ann, forged = base;
    counts[path + ".cat.sig"] = by_cat[path + ".cat.sig"];
    forged[path] = "{\"version\": 2}";
    const merge::TrustMerge merge = both_ways(counts, forged);
    CHECK(merge.files == counts);
    CHECK(merge.one_gave_way);
  }
  SECTION("of two changes at once one stands") {
    FileSet other = base;
    const FileSet written =
        write_next_roster(base, with_newcomer(team.roster, "flo"), "ann", &team.keys.at("ann"));
    other.insert(written.begin(), written.end());
    CHECK(both_ways(by_ann, other).one_gave_way);
  }
}
