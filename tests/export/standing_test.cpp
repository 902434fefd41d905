// SPDX-License-Identifier: MIT
#include "export/register/messages.h"
#include "export/register/standing.h"
#include "model/error.h"
#include "tests/export/ready_team.h"
#include "tests/support/run_program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <chrono>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
using waymark::tests::run_cli;
using waymark::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

KnownRelease known(const std::string& name, bool withdrawn = false) {
  KnownRelease release;
  release.tag = "release-" + name;
  release.name = name;
  if (withdrawn)
    release.withdrawn = Withdrawal{release.tag, {}, "Wrong.", "p", 0};
  return release;
}

Recipient school(const std::string& id, const std::string& name, const char* release = nullptr) {
  Recipient recipient{id, name, RecipientKind::school, "office@" + id + ".example"};
  if (release)
    recipient.had = {{"small", release, "2026-04-01"}};
  return recipient;
}

Register five() {
  Register recipients;
  for (const Recipient& one :
       {school("ash", "Ash School"), school("birch", "Birch School", "release-1"),
        school("cedar", "Cedar School", "release-2"), school("dune", "École du Lac", "release-3"),
        school("elm", "Elm School", "release-99")})
    add_recipient(recipients, one);
  add_recipient(recipients, {"fir", "Fir Trust", RecipientKind::partner, ""});
  return recipients;
}

std::vector<std::string> ids(const std::vector<const Recipient*>& found) {
  std::vector<std::string> list;
  for (const Recipient* one : found)
    list.push_back(one->id);
  return list;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("what a recipient has is nothing, old, withdrawn, the one to have, or not known here") {
  const std::vector<KnownRelease> history{known("1"), known("2", true), known("3")};
  const Standings standings("small", history);
  const Register recipients = five();
  const std::pair<const char*, const char*> expected[] = {{"ash", "nothing"},     {"birch", "behind"},
                                                          {"cedar", "withdrawn"}, {"dune", "current"},
                                                          {"elm", "unknown"},     {"fir", "nothing"}};
  for (const auto& [id, standing] : expected) {
    INFO(id);
    CHECK(name_of(standings.of(recipients.at(id))) == standing);
    CHECK(standing_named(standing) == standings.of(recipients.at(id)));
  }
  CHECK(name_of(Standings("other", history).of(recipients.at("dune"))) == "nothing");
  CHECK_THROWS_AS(standing_named("late"), Error);
  CHECK(holders_by_release(recipients, "small") ==
        std::map<std::string, std::size_t>{
            {"release-1", 1}, {"release-2", 1}, {"release-3", 1}, {"release-99", 1}});
}

TEST_CASE("recipients are found by words in any order, by kind and by what they have") {
  const std::vector<KnownRelease> history{known("1"), known("2", true), known("3")};
  const Standings standings("small", history);
  const Register recipients = five();
  const auto found = [&](const RecipientFilter& filter) {
    return ids(matching(recipients, filter, standings));
  };
  CHECK(found({}) == Ids{"ash", "birch", "cedar", "dune", "elm", "fir"});
  CHECK(found({"school as", {}, {}}) == Ids{"ash"});
  CHECK(found({"ÉCOLE", {}, {}}) == Ids{"dune"});
  CHECK(found({"office@birch", {}, {}}) == Ids{"birch"});
  CHECK(found({"nowhere", {}, {}}).empty());
  CHECK(found({"", RecipientKind::partner, {}}) == Ids{"fir"});
  CHECK(found({"", {}, Standing::withdrawn}) == Ids{"cedar"});
  CHECK(found({"", RecipientKind::school, Standing::nothing}) == Ids{"ash"});
}

TEST_CASE("thirty thousand recipients are searched while somebody types") {
  Register recipients;
  for (int i = 0; i < 30'000; ++i)
    add_recipient(recipients, school("s" + std::to_string(i), "School of Street " + std::to_string(i),
                                     i % 3 == 0 ? "release-1" : nullptr));
  const std::vector<KnownRelease> history{known("1"), known("2")};
  const Standings standings("small", history);
  const auto start = std::chrono::steady_clock::now();
  CHECK(matching(recipients, {"street 29997", {}, Standing::behind}, standings).size() == 1);
  const auto took = std::chrono::steady_clock::now() - start;
  CHECK(took < std::chrono::milliseconds(500));
}

TEST_CASE("a recipient is changed with what they had, and nothing is changed when one is not there") {
  Register recipients = five();
  change_recipient(recipients, {"birch", "Birch Academy", RecipientKind::college, "head@birch.example"});
  CHECK(recipients.at("birch").name == "Birch Academy");
  CHECK(recipients.at("birch").had.size() == 1);
  const std::string before = write_register(recipients);
  CHECK_THROWS_WITH(change_recipient(recipients, school("gone", "Gone")), Catch::Contains("no recipient"));
  CHECK_THROWS_WITH(change_recipient(recipients, school("birch", " ")), Catch::Contains("no name"));
  CHECK_THROWS_WITH(add_recipient(recipients, school("birch", "Birch")), Catch::Contains("already"));
  CHECK_THROWS_WITH(add_recipient(recipients, school("Bad Id", "Birch")), Catch::Contains("cannot be an id"));
  CHECK_THROWS_WITH(remove_recipients(recipients, {"ash", "gone"}), Catch::Contains("no recipient"));
  CHECK(write_register(recipients) == before);
  remove_recipients(recipients, {"ash", "elm"});
  CHECK(recipients.size() == 4);
}

TEST_CASE("a register is begun once, opened where it is, and never inside a package") {
  const ReadyTeam team;
  const fs::path file = team.scratch() / "register.jsonl";
  CHECK_THROWS_WITH(open_register(file), Catch::Contains("There is no file"));
  create_register(file);
  CHECK(open_register(file).empty());
  CHECK_THROWS_WITH(create_register(file), Catch::Contains("already"));
  CHECK_THROWS_WITH(create_register(team / "register.jsonl"),
                    Catch::Contains("must not be inside a package"));
  CHECK_FALSE(fs::exists(team / "register.jsonl"));
  fs::copy_file(file, team / "register.jsonl");
  CHECK_THROWS_WITH(open_register(team / "register.jsonl"), Catch::Contains("must not be inside a package"));
}

TEST_CASE("messages that are stopped leave nothing behind") {
  const ScratchFolder scratch;
  const Register recipients = five();
  struct StopAtTheThird : Progress {
    void step(const std::string&, int done, int total) override {
      CHECK(total == 6);
      if (done == 2)
        throw Cancelled();
    }
  } stop;
  const fs::path out = scratch / "messages";
  CHECK_THROWS_AS(
      write_messages(recipients_by_id(recipients, {"ash", "birch", "cedar", "dune", "elm", "fir"}),
                     {"Words", "\nMore\n"}, {out, false, {}, 0}, stop),
      Cancelled);
  CHECK(fs::is_empty(fs::path(scratch / "messages").parent_path()));
  CHECK_THROWS_WITH(recipients_by_id(recipients, {"nobody"}), Catch::Contains("no recipient"));
}

TEST_CASE("the command line changes a recipient and lists those who have something of a package") {
  const ReadyTeam team;
  const fs::path home = team.scratch() / "home";
  const std::string file = (team.scratch() / "register.jsonl").string(), folder = team.folder().string();
  team.profile.save();
  team.release("1");
  const auto cli = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "register");
    words.insert(words.begin() + 2, file);
    return run_cli(home, words);
  };
  CHECK(cli({"new"}).status == 0);
  CHECK(cli({"new"}).status == 2);
  CHECK(cli({"add", "--id", "hill", "--name", "Hill", "--kind", "school"}).status == 0);
  CHECK(cli({"add", "--id", "wood", "--name", "Wood", "--kind", "partner"}).status == 0);
  CHECK(cli({"change", "--id", "hill", "--name", "Hill School", "--kind", "school"}).status == 0);
  CHECK(cli({"change", "--id", "gone", "--name", "Gone", "--kind", "school"}).status == 2);
  CHECK(cli({"sent", "--package", folder, "--release", "1", "--to", "hill"}).status == 0);
  const auto listed = cli({"list", "--package", folder, "--has", "current", "--find", "SCHOOL", "--json"});
  INFO(listed.err);
  REQUIRE(listed.status == 0);
  const auto list = nlohmann::json::parse(listed.out);
  REQUIRE(list.size() == 1);
  CHECK(list.at(0).at("id") == "hill");
  CHECK(list.at(0).at("standing") == "current");
  CHECK(cli({"list", "--has", "current"}).status == 2);
  CHECK(cli({"list", "--package", folder, "--has", "late"}).status == 2);
}
