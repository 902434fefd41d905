// SPDX-License-Identifier: MIT
#include "model/roster_changes.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"
#include "tests/support/foreign_part.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using waymark::tests::key_of;
using waymark::tests::put;
using waymark::tests::SmallPackage;

namespace {

constexpr const char* newcomer = "second-reviewer";

trust::JoinRequest request() {
  trust::JoinRequest request;
  request.person = newcomer;
  request.name = "Second reviewer";
  request.organisation = "Children’s charity";
  request.role = "charity";
  return request;
}

// The code of somebody's wish to join, asked for with a profile of their own.
std::string ask(const SmallPackage& package, Profile& theirs) {
  const Identity& identity = theirs.add_identity("small", newcomer);
  return Workspace::open(package.folder(), theirs).ask_to_join(request(), *identity.key).code;
}

bool has_problem(const Workspace& workspace, const std::string& words) {
  const auto& problems = workspace.review().problems;
  return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
    return problem.message.find(words) != std::string::npos;
  });
}

} // namespace

TEST_CASE("somebody who asks to join is in the team once two keyholders agree, and their words count") {
  SmallPackage package;
  Profile theirs = Profile::load(package.scratch() / "their-home");
  const std::string code = ask(package, theirs);
  CHECK(code.size() == 19);
  CHECK_THROWS_WITH(Workspace::open(package.folder(), theirs).comment({}, "Hello."),
                    Catch::Contains("Ask to join"));

  Workspace first = package.open("police-author");
  REQUIRE(first.join_requests().size() == 1);
  CHECK(first.join_requests()[0].name == "Second reviewer");
  CHECK_FALSE(first.approve_join(code, "", {"charity"}));
  CHECK_FALSE(first.package().roster.find_person(newcomer));
  CHECK(first.package().roster_chain.proposals.size() == 1);
  CHECK_THROWS_WITH(first.change_team(first.package().roster, "again"), Catch::Contains("waits until"));

  Workspace second = package.open("school-lead");
  CHECK(second.agree_to_team_change());
  CHECK(second.join_requests().empty());
  CHECK(second.package().roster.find_person(newcomer)->organisation == "charity");

  Workspace joined = Workspace::open(package.folder(), theirs);
  REQUIRE(joined.person());
  CHECK(joined.person()->id == newcomer);
  joined.sign_off("second", "charity");
  CHECK(package.open().status().modules[1].roles.at("charity").by == newcomer);
}

TEST_CASE("whoever was let in while their package was open can act without opening it again") {
  SmallPackage package;
  Profile theirs = Profile::load(package.scratch() / "their-home");
  Workspace open = Workspace::open(package.folder(), theirs);
  const std::string code = ask(package, theirs);
  package.open("police-author").approve_join(code, "", {"charity"});
  package.open("school-lead").agree_to_team_change();
  open.reload();
  CHECK_FALSE(open.person());
  open.use(theirs);
  REQUIRE(open.person());
  CHECK(open.person()->id == newcomer);
  open.comment({}, "Thank you.");
}

TEST_CASE("only keyholders change the team, and a request can be declined") {
  SmallPackage package;
  Profile theirs = Profile::load(package.scratch() / "their-home");
  const std::string code = ask(package, theirs);
  CHECK_THROWS_WITH(package.open("artist").approve_join(code, "", {}),
                    Catch::Contains("Only those who look after"));
  CHECK_THROWS_WITH(package.open("artist").decline_join(code, ""),
                    Catch::Contains("Only those who look after"));
  CHECK_THROWS_WITH(package.open().approve_join("0000-0000-0000-0000", "", {}),
                    Catch::Contains("Nobody waits to join"));
  package.open().decline_join(code, "We do not know you.");
  CHECK(package.open().join_requests().empty());
}

TEST_CASE("a request that was changed on its way is not shown") {
  SmallPackage package;
  const trust::KeyPair key = trust::KeyPair::make();
  trust::JoinRequest asked = request();
  asked.package = "small";
  FileSet files = trust::write_join_request(asked, key);
  std::string& text = files.begin()->second;
  text.replace(text.find("charity"), 7, "police!");
  package.open().repository().add_review_files(files, {}, {"Somebody", "somebody@invalid"}, 1);
  CHECK(package.open().join_requests().empty());
}

TEST_CASE("another computer of somebody in the team gets a key of its own") {
  SmallPackage package;
  Profile laptop = Profile::load(package.scratch() / "laptop");
  const Identity& identity = laptop.add_identity("small", "charity-reviewer");
  Workspace there = Workspace::open(package.folder(), laptop);
  CHECK_THROWS_WITH(there.comment({}, "Hello."), Catch::Contains("not on this computer"));
  trust::JoinRequest again = request();
  again.person = "charity-reviewer";
  const std::string code = there.ask_to_join(again, *identity.key).code;
  CHECK_THROWS_WITH(package.open().approve_join(code, "", {}),
                    Catch::Contains("called “charity-reviewer” already"));
  package.open().approve_computer(code, "charity-reviewer");
  package.open("school-lead").agree_to_team_change();
  there.reload();
  there.comment({}, "From the laptop.");
  CHECK(package.open().review().threads.back().events.front().person == "charity-reviewer");
}

TEST_CASE("what a person who left signs afterwards waits until somebody confirms it") {
  SmallPackage package;
  Workspace theirs = package.open("charity-reviewer");
  theirs.sign_off("second", "charity");
  const auto state = [&] { return package.open().status().modules[1].roles.at("charity").state; };
  REQUIRE(state() == review::CellState::signed_off);

  // Behind the others' back, with an old copy of the team list.
  const FileSet old_record = theirs.record()->review_files();
  package.open().dismiss("charity-reviewer");
  package.open("school-lead").agree_to_team_change();
  CHECK(state() == review::CellState::signed_off);
  CHECK_THROWS_WITH(package.open("charity-reviewer"), Catch::Contains("cannot act as"));

  review::Event event;
  event.kind = review::EventKind::comment;
  event.time = 1'770'000'000;
  event.text = "Written later.";
  const review::Segment segment =
      put(package.folder(), {"charity-reviewer", 1, event}, &key_of(package.profile, "charity-reviewer"));
  CHECK(has_problem(package.open(), "declared lost or misused"));
  CHECK_FALSE(package.open().review().find_thread(segment.events.front().thread));

  package.open().confirm("charity-reviewer");
  package.open("school-lead").agree_to_team_change();
  CHECK(package.open().review().problems.empty());
  CHECK(package.open().review().find_thread(segment.events.front().thread));
}

TEST_CASE("nobody goes on by a team list that is older than the one they have seen") {
  SmallPackage package;
  Workspace author = package.open();
  author.change_team(with_roles(author.package().roster, "artist", {"charity"}), "a second reviewer");
  package.open("school-lead").agree_to_team_change();
  Workspace artist = package.open("artist");
  artist.sign_off("second", "charity");
  CHECK(package.open().status().modules[1].roles.at("charity").by == "artist");
  author.reload();
  author.change_team(with_roles(author.package().roster, "artist", {}), "only one reviewer");
  package.open("school-lead").agree_to_team_change();
  CHECK_THROWS_WITH(package.open("artist").sign_off("second", "charity"),
                    Catch::Contains("does not have the role"));
  INFO("what the artist signed while they had the role still counts");
  CHECK(package.open().status().modules[1].roles.at("charity").by == "artist");
}

TEST_CASE("a sign-off cannot name an older team list than the part of the record that it stands in") {
  SmallPackage package;
  Workspace author = package.open();
  author.change_team(with_roles(author.package().roster, "charity-reviewer", {}), "the role is taken away");
  package.open("school-lead").agree_to_team_change();
  review::Event event;
  event.kind = review::EventKind::sign_off;
  event.time = 1'770'000'000;
  event.target.module = "second";
  event.role = "charity";
  event.bytes_sha256 = sha256(package.open().package().find_module("second")->source);
  event.roster_version = 1;
  put(package.folder(), {"charity-reviewer", 2, event}, &key_of(package.profile, "charity-reviewer"));
  CHECK(has_problem(package.open(), "goes by another team list"));
  INFO("what they signed while they had the role is what still counts");
  CHECK(package.open().status().modules[1].roles.at("charity").when != event.time);
}

TEST_CASE("an objection of somebody who has left is decided by whoever has the role after them") {
  SmallPackage package;
  package.open("charity-reviewer").ask_for_changes("second", "Too hard.");
  const auto state = [&] { return package.open().status().modules[1].roles.at("charity").state; };
  Workspace author = package.open();
  author.change_team(with_roles(author.package().roster, "artist", {"charity"}), "a second reviewer");
  package.open("school-lead").agree_to_team_change();
  package.open("artist").sign_off("second", "charity");
  CHECK(state() == review::CellState::changes_asked);
  package.open().dismiss("charity-reviewer");
  package.open("school-lead").agree_to_team_change();
  CHECK(state() == review::CellState::changes_asked);
  package.open("artist").sign_off("second", "charity");
  CHECK(state() == review::CellState::signed_off);
}

TEST_CASE("whoever wrote the newest words is not the only one to sign them off") {
  SmallPackage package;
  Workspace author = package.open();
  Roster roster = author.package().roster;
  roster.sign_off = {{"", "", {}, {"police"}}};
  author.change_team(with_roles(roster, "artist", {"police"}), "one role decides");
  package.open("school-lead").agree_to_team_change();
  author.reload();
  author.sign_off("first", "police");
  CHECK(author.status().modules[0].state == review::ModuleState::in_review);
  const auto blocks = author.status().blocks;
  CHECK(std::any_of(blocks.begin(), blocks.end(), [](const review::Obstacle& block) {
    return block.what.find("is the only one who has signed") != std::string::npos;
  }));
  package.open("artist").sign_off("first", "police");
  CHECK(package.open().status().modules[0].state == review::ModuleState::signed_off);
}

TEST_CASE("another team cannot be put in the place of the one that was joined") {
  SmallPackage package;
  Profile theirs = Profile::load(package.scratch() / "their-home");
  const Workspace workspace = Workspace::open(package.folder(), theirs);
  theirs.remember_team("small", workspace.package().roster_chain.fingerprint);
  CHECK_NOTHROW(Workspace::open(package.folder(), theirs));
  Roster forged = workspace.package().roster;
  forged.keyholders.people.clear();
  write_file_safely(package / "trust/1/roster.json", write_roster(forged));
  CHECK_THROWS_WITH(Workspace::open(package.folder(), theirs),
                    Catch::Contains("put another one in its place"));
  std::filesystem::remove_all(package / "trust");
  CHECK_THROWS_WITH(Workspace::open(package.folder(), theirs),
                    Catch::Contains("put another one in its place"));
}

TEST_CASE("a list that was changed by hand counts no longer, and nobody's words do until it is put right") {
  SmallPackage package;
  const std::string text = read_whole_file(package / "trust/1/roster.json");
  std::string changed = text;
  changed.replace(changed.find("\"charity\""), 9, "\"police\" ");
  write_file_safely(package / "trust/1/roster.json", changed);
  const Workspace workspace = Workspace::open(package.folder(), package.profile);
  CHECK_FALSE(workspace.person());
  CHECK(workspace.review().threads.empty());
  CHECK_FALSE(workspace.review().problems.empty());
  std::filesystem::create_directories(package / "trust/2");
  std::filesystem::rename(package / "trust/1/roster.json", package / "trust/2/roster.json");
  CHECK(Workspace::open(package.folder(), package.profile).review().threads.empty());
  std::filesystem::remove_all(package / "trust/2");
  write_file_safely(package / "trust/1/roster.json", text);
  CHECK(package.open().review().problems.empty());
}
