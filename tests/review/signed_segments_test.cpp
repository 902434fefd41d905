// SPDX-License-Identifier: MIT
#include "model/iso_time.h"
#include "model/review/signed_segments.h"
#include "model/safe_file.h"
#include "model/trust/allowed_signers.h"
#include "model/trust/ssh_signature.h"
#include "tests/support/small_package.h"
#include "tests/trust/stock_tools.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using waymark::tests::runs;
using waymark::tests::ScratchFolder;
using waymark::tests::SmallPackage;

namespace {

const trust::KeyPair& key_of(const SmallPackage& package, const std::string& person) {
  const auto found = std::find_if(package.profile.identities.begin(), package.profile.identities.end(),
                                  [&](const Identity& identity) { return identity.person == person; });
  REQUIRE(found != package.profile.identities.end());
  REQUIRE(found->key);
  return *found->key;
}

// A sign-off in the name of the charity's reviewer, by an installation that has written nothing yet.
review::Segment sign_off(const std::string& person = "charity-reviewer") {
  review::Event event;
  event.kind = review::EventKind::sign_off;
  event.time = 1'770'000'000;
  event.target.module = "second";
  event.role = "charity";
  event.text = "a forged sign-off";
  review::Segment segment;
  segment.package = "small";
  segment.writer = std::string(32, 'f');
  segment.person = person;
  segment.number = 1;
  segment.roster_version = 1;
  segment.events = {event};
  return segment;
}

bool counts(const Workspace& workspace) {
  const auto& all = workspace.review().sign_offs;
  return std::any_of(all.begin(), all.end(),
                     [](const review::Event& event) { return event.text == "a forged sign-off"; });
}

void add(const SmallPackage& package, const FileSet& files) {
  git::Repository::open(package.folder())
      .add_review_files(files, {}, {"Somebody", "somebody@invalid"}, 1'770'000'000);
}

} // namespace

TEST_CASE("a sign-off counts only when its person signed exactly it, for the record; stock tools agree") {
  struct Wrong {
    const char* what;
    bool good;
    std::string person = "charity-reviewer";
    std::string signer = "charity-reviewer";
    std::string_view name_space = trust::purpose::review;
    std::string added = {}; ///< to what was signed
    bool is_signed = true;
  };
  const Wrong cases[] = {
      {"nothing", true},
      {"the key is another person's", false, "charity-reviewer", "police-author"},
      {"the person is not in the team", false, "a-stranger"},
      {"it was signed for another purpose", false, "charity-reviewer", "charity-reviewer",
       trust::purpose::release},
      {"other words were signed", false, "charity-reviewer", "charity-reviewer", trust::purpose::review, " "},
      {"it is not signed", false, "charity-reviewer", "charity-reviewer", trust::purpose::review, "", false},
  };
  for (const Wrong& wrong : cases) {
    INFO("wrong: " << wrong.what);
    const SmallPackage package;
    review::Segment segment = sign_off(wrong.person);
    const auto file = review::write_segment(segment);
    FileSet files{file};
    if (wrong.is_signed)
      files[file.first + ".sig"] =
          trust::sign(key_of(package, wrong.signer), wrong.name_space, file.second + wrong.added);
    add(package, files);
    const Workspace workspace = package.open();
    CHECK(counts(workspace) == wrong.good);
    CHECK(workspace.review().problems.empty() == wrong.good);

    const ScratchFolder outside;
    outside.write("words", file.second);
    outside.write("words.sig", wrong.is_signed ? files[file.first + ".sig"] : "");
    outside.write("signers", trust::allowed_signers(workspace.package().roster));
    CHECK(runs(outside, "ssh-keygen -Y verify -f signers -I " + wrong.person +
                            " -n safeguard-review -s words.sig <words") == wrong.good);
  }
}

// Two things that only a team list can say: until which day a key is believed, and which version decides.
TEST_CASE("a sign-off counts by the team list that it names and by its day; stock tools agree") {
  struct Case {
    const char* what;
    bool good;
    int roster_version;
    std::string day; ///< on which it was signed
  };
  const Case cases[] = {
      {"signed by the list of then, before the key was lost", true, 1, "2026-02-27"},
      {"signed after the key was lost", false, 1, "2026-03-01"},
      {"a list in which the person has no key any more", false, 2, "2026-02-27"},
      {"a list that there never was", false, 3, "2026-02-27"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    SmallPackage package;
    review::Segment segment = sign_off();
    segment.roster_version = one.roster_version;
    segment.events.front().time = *from_iso_time(one.day + "T12:00:00Z");
    const auto file = review::write_segment(segment);
    const std::string signature =
        trust::sign(key_of(package, "charity-reviewer"), trust::purpose::review, file.second);
    add(package, {file, {file.first + ".sig", signature}});
    package.open().dismiss("charity-reviewer", "2026-02-28");
    package.open("school-lead").agree_to_team_change();
    const Workspace workspace = package.open();
    CHECK(counts(workspace) == one.good);

    // With stock tools: the list that it names, and the newest one's word on the key.
    const ScratchFolder outside;
    const Roster* named = workspace.package().roster_chain.at(one.roster_version);
    outside.write("words", file.second);
    outside.write("words.sig", signature);
    outside.write("named", named ? trust::allowed_signers(*named) : "");
    outside.write("newest", trust::allowed_signers(workspace.package().roster));
    std::string day = one.day;
    std::erase(day, '-');
    const std::string verify = "ssh-keygen -Y verify -I charity-reviewer -n safeguard-review -s words.sig ";
    const std::string active = "grep '^charity-reviewer ' named | grep -vq valid-before";
    CHECK((runs(outside, active) && runs(outside, verify + "-f named <words") &&
           runs(outside, verify + "-f newest -O verify-time=" + day + "1200Z <words")) == one.good);
  }
}

TEST_CASE("what does not count is kept, said, and does not hold up what is written next") {
  SmallPackage package;
  review::Segment segment = sign_off();
  add(package, {review::write_segment(segment)});
  Workspace workspace = package.open("charity-reviewer");
  REQUIRE(workspace.review().problems.size() == 1);
  CHECK_THAT(workspace.review().problems[0].message,
             Catch::Contains("it is not signed") && Catch::Contains("kept as it is"));
  workspace.comment({}, "Words that count.");
  CHECK(package.open().review().threads.back().events.front().text == "Words that count.");
  CHECK(workspace.record()->review_files().contains(segment.path));
}

TEST_CASE("everything that the workbench writes is signed, and ssh-keygen verifies it") {
  SmallPackage package;
  package.open().comment({}, "One more.");
  const Workspace workspace = package.open();
  const FileSet files = workspace.record()->review_files();
  const ScratchFolder outside;
  outside.write("signers", trust::allowed_signers(workspace.package().roster));
  std::size_t verified = 0;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".jsonl"))
      continue;
    Problem problem;
    const auto segment = review::read_segment(path, bytes, problem);
    REQUIRE(segment);
    outside.write("words", bytes);
    outside.write("words.sig", files.at(path + ".sig"));
    CHECK(runs(outside, "ssh-keygen -Y verify -f signers -I " + segment->person +
                            " -n safeguard-review -s words.sig <words"));
    ++verified;
  }
  CHECK(verified > 10);
}

TEST_CASE("without the key that the team knows, nothing is written, and why is said") {
  SmallPackage package;
  for (Identity& identity : package.profile.identities)
    identity.key = std::make_shared<trust::KeyPair>(trust::KeyPair::make());
  Workspace workspace = package.open();
  const auto tip = workspace.record()->review_tip();
  CHECK_THROWS_WITH(workspace.comment({}, "Words."), Catch::Contains("not on this computer"));
  CHECK(workspace.record()->review_tip() == tip);
}

TEST_CASE("a team of before there were keys reads and writes as before") {
  SmallPackage package;
  Workspace before = package.open();
  std::string roster = before.package().files.at("trust/1/roster.json");
  Roster without = before.package().roster;
  for (Person& person : without.people)
    person.keys.clear();
  without.keyholders.people.clear();
  write_file_safely(package / "trust/1/roster.json", write_roster(without));
  for (Identity& identity : package.profile.identities)
    identity.key = nullptr;
  Workspace workspace = package.open();
  const std::string thread = workspace.comment({}, "As ever.");
  CHECK(package.open().review().find_thread(thread));
}

TEST_CASE("keys are kept where only their owner reads them, and come back") {
  const SmallPackage package;
  const Profile again = Profile::load(package.profile.home());
  for (const Identity& identity : again.identities) {
    REQUIRE(identity.key);
    CHECK(identity.key->public_key() == key_of(package, identity.person).public_key());
    const auto path = package.profile.home() / "keys" / (identity.package + "." + identity.person);
    CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms(0600));
  }
}
