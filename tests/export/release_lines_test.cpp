// SPDX-License-Identifier: MIT
#include "export/public_index.h"
#include "export/recall.h"
#include "export/register/messages.h"
#include "export/release_lines.h"
#include "export/sign_and_pack.h"
#include "export/withdraw.h"
#include "model/error.h"
#include "model/roster_changes.h"
#include "model/safe_file.h"
#include "tests/export/ready_team.h"
#include "tests/support/run_program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
using waymark::tests::run_cli;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> states(const Workspace& workspace) {
  std::vector<std::string> words;
  for (const ReleaseLine& line : release_lines(workspace))
    words.push_back(line.release.name + " " + std::string(name_of(line.state)) +
                    (line.current ? ", current" : "") + (line.waits_for_me ? ", mine to sign" : ""));
  return words;
}

void let_two_organisations_publish(const ReadyTeam& team) {
  Workspace author = team.act();
  author.change_team(with_publishing(author.package().roster, {{"police-author", "school-lead"}, 2}),
                     "two publish");
  team.act("school-lead").agree_to_team_change();
}

std::shared_ptr<const trust::KeyPair> key_of(const ReadyTeam& team, const std::string& person) {
  return team.profile.act_as("small", team.act().package().roster, person).key;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the releases are listed newest first, each with how it stands") {
  const ReadyTeam team;
  CHECK(states(team.act()).empty());
  team.release("1");
  team.release("2");
  team.release("3", true);
  CHECK(states(team.act()) == Lines{"3 pilot", "2 released, current", "1 released"});
  Workspace author = team.act();
  withdraw(author, {"2", "A number is wrong.", {}}, nullptr);
  CHECK(states(team.act("artist")) == Lines{"3 pilot", "2 withdrawn", "1 released, current"});
  author.write_module("second", author.package().find_module("second")->source + "\nMore words.\n");
  author.save_version("More");
  NoProgress quiet;
  make_release(author, checks::load_rules(FileSet{}),
               {"4", false, {"single"}, {}, "- Words", team.out(), "The line closes tonight."}, quiet);
  CHECK(states(team.act()).front() == "4 forced, current");
}

TEST_CASE("a release that waits says so to everybody, and to whom it waits for") {
  const ReadyTeam team;
  let_two_organisations_publish(team);
  team.release("1");
  CHECK(states(team.act()) == Lines{"1 waiting"});
  CHECK(states(team.act("artist")) == Lines{"1 waiting"});
  CHECK(states(team.act("school-lead")) == Lines{"1 waiting, mine to sign"});
  CHECK_FALSE(release_lines(team.act()).front().can_be_packed());
  CHECK(released(release_lines(team.act())).empty());
  CHECK(current_release(release_history(team.act())) == nullptr);
  CHECK(public_releases(team.act()).empty());
  CHECK_THROWS_WITH(announcement_of(team.act(), "1"), Catch::Contains("waits for the signature"));
  NoProgress quiet;
  Workspace lead = team.act("school-lead");
  const ReleaseResult made = sign_and_pack(lead, "1", team.out(), quiet);
  CHECK(made.organisations == 2);
  CHECK(fs::exists(made.bundle));
  CHECK(states(team.act("school-lead")) == Lines{"1 released, current"});
  CHECK(release_lines(team.act()).front().can_be_packed());
}

TEST_CASE(
    "nothing is signed when there is no place for the file, by nobody else, and not when it is stopped") {
  const ReadyTeam team;
  let_two_organisations_publish(team);
  team.release("1");
  NoProgress quiet;
  Workspace lead = team.act("school-lead"), artist = team.act("artist");
  write_file_safely(team.out() / "small-release-1.zip", "something else");
  CHECK_THROWS_WITH(sign_and_pack(lead, "1", team.out(), quiet), Catch::Contains("already"));
  CHECK_THROWS_WITH(sign_and_pack(artist, "1", team.scratch() / "other", quiet),
                    Catch::Contains("may not publish"));
  struct Stop : Progress {
    void step(const std::string&, int, int) override { throw Cancelled(); }
  } stop;
  CHECK_THROWS_AS(sign_and_pack(lead, "1", team.scratch() / "other", stop), Cancelled);
  CHECK(states(team.act("school-lead")) == Lines{"1 waiting, mine to sign"});
}

TEST_CASE("withdrawing makes its notice with it, and nothing is withdrawn when the notice has no place") {
  const ReadyTeam team;
  team.release("1");
  Workspace author = team.act();
  const auto key = key_of(team, "police-author");
  const fs::path notice = team.scratch() / "recall.json";
  write_file_safely(notice, "something else");
  CHECK_THROWS_WITH(withdraw(author, {"1", "Wrong.", notice}, key.get()), Catch::Contains("already"));
  CHECK_THROWS_WITH(withdraw(author, {"1", "Wrong.", team.scratch() / "n.json"}, nullptr),
                    Catch::Contains("no key"));
  CHECK_THROWS_AS(withdraw(author, {"1", "Ask 07911 123456.", {}}, key.get()), PersonalDataFound);
  CHECK(team.act().withdrawals().empty());
  fs::remove(notice);
  const KnownRelease done = withdraw(author, {"1", "Wrong.", notice}, key.get());
  REQUIRE(done.withdrawn);
  CHECK(done.withdrawn->reason == "Wrong.");
  CHECK(read_recall_notice(read_whole_file(notice)).reason == "Wrong.");
  fs::remove(notice);
  withdraw(author, {"1", {}, notice}, key.get()); // the notice again, and nothing else
  CHECK(fs::exists(notice));
  CHECK(team.act().withdrawals().size() == 1);
}

TEST_CASE("the command line lists releases with how many recipients have each") {
  const ReadyTeam team;
  const fs::path home = team.scratch() / "home", file = team.scratch() / "register.jsonl";
  team.profile.save();
  team.release("1");
  const std::string folder = team.folder().string();
  CHECK(run_cli(home, {"register", "new", file.string()}).status == 0);
  CHECK(run_cli(home, {"register", "add", file.string(), "--id", "hill", "--name", "Hill School", "--kind",
                       "school"})
            .status == 0);
  CHECK(
      run_cli(home, {"register", "sent", file.string(), "--package", folder, "--release", "1", "--everybody"})
          .status == 0);
  const auto listed = run_cli(home, {"releases", folder, "--register", file.string(), "--json"});
  INFO(listed.err);
  REQUIRE(listed.status == 0);
  const auto list = nlohmann::json::parse(listed.out);
  CHECK(list.at(0).at("state") == "released");
  CHECK(list.at(0).at("recipients") == 1);
  CHECK(run_cli(home, {"releases", folder, "--register", (team.scratch() / "none").string()}).status == 2);
}
