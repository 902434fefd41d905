// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

TEST_CASE("two people exchange text and comments through ssh, and stock git finds all of it sound") {
  SshTeam team;
  const SyncReport first = team.author.sync(team.address());
  CHECK(first.all_done());
  CHECK(first.sent_text);
  CHECK(first.sent_comments);
  CHECK(team.reviewer.sync(team.address()).all_done());
  team.author.replica.change("modules/first.md", "title: The first page", "title: Page one");
  team.reviewer.replica.comment("A word from the charity");
  CHECK(team.author.sync(team.address()).sent_text);
  const SyncReport second = team.reviewer.sync(team.address());
  CHECK(second.got_text);
  CHECK(second.sent_comments);
  CHECK(team.author.sync(team.address()).got_comments);
  CHECK(in_a_sentence(team.author.sync(team.address())) == "Up to date.");
  for (const fs::path& place : {team.author.replica.folder(), team.reviewer.replica.folder(), team.shared}) {
    CHECK(run_git(place, "rev-parse main review") == run_git(team.shared, "rev-parse main review"));
    run_git(place, "fsck --strict --no-dangling");
  }
  CHECK(team.reviewer.replica.read("modules/first.md").find("title: Page one") != std::string::npos);
  CHECK_FALSE(fs::exists(team.author.replica.folder() / ".git" / "waymark" / "exchange"));
}

TEST_CASE("a server is asked about once, and is refused when it shows another key") {
  SshTeam team;
  team.author.sync(team.address());
  team.author.sync(team.address());
  REQUIRE(team.author.person.shown.size() == 1);
  CHECK(team.author.person.shown[0].kind == git::ServerIdentity::Kind::key);
  CHECK(team.author.person.shown[0].server == team.ssh.server());
  CHECK(team.author.person.shown[0].fingerprint == team.ssh.fingerprint());
  CHECK_FALSE(team.author.person.shown[0].vouched);
  team.author.replica.comment("Not for somebody who listens");
  const std::string before = run_git(team.shared, "rev-parse review");
  team.ssh.change_key();
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("is not the one that it was"));
  CHECK(team.author.person.shown.size() == 1);
  CHECK(run_git(team.shared, "rev-parse review") == before);
  CHECK(forget_server(team.author.replica.home(), team.ssh.server()));
  CHECK(team.author.sync(team.address()).sent_comments);
  CHECK(team.author.person.shown.size() == 2);
}

TEST_CASE("nothing is sent to a server of which the person does not say that it is the right one") {
  SshTeam team;
  team.author.person.says_right = false;
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("nothing was sent"));
  CHECK(run_git(team.shared, "for-each-ref").empty());
  CHECK(KnownServers(team.author.replica.home()).all().empty());
}

TEST_CASE("a key that the server does not know is said, for whoever looks after the server") {
  SshTeam team;
  team.ssh.let_nobody_in();
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains(team.author.key()));
  const fs::path file = server_key(team.author.replica.home()).file;
  CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
}

TEST_CASE("a server that is not there, or has no such package, is said as what it is") {
  SshTeam team;
  CHECK_THROWS_WITH(team.author.sync("ssh://somebody@127.0.0.1:" + std::to_string(free_port()) + "/package"),
                    Catch::Contains("could not be reached"));
  CHECK_THROWS_WITH(team.author.sync("ssh://somebody@nowhere.invalid/package"),
                    Catch::Contains("could not be reached"));
  CHECK_THROWS_WITH(team.author.sync(team.ssh.address("/no/such/package")),
                    Catch::Contains("has no package at this address"));
}

TEST_CASE("a past that was replaced on the server is refused, and kept for looking at") {
  SshTeam team;
  team.author.sync(team.address());
  const std::string ours = run_git(team.author.replica.folder(), "rev-parse main");
  const std::string other = run_git(team.shared, "commit-tree -m Another main^{tree}");
  run_git(team.shared, "update-ref refs/heads/main " + other);
  team.author.replica.comment("Still about what I wrote");
  const SyncReport report = team.author.sync(team.address());
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("somebody replaced a part of the past") != std::string::npos);
  CHECK(report.sent_comments);
  CHECK(run_git(team.author.replica.folder(), "rev-parse main") == ours);
  CHECK(run_git(team.shared, "rev-parse main") == other);
  CHECK(run_git(team.author.replica.folder(), "for-each-ref refs/rescue").find(other) != std::string::npos);
}

TEST_CASE("a server's mark that is no release, and names that no package has, are left where they are") {
  SshTeam team;
  team.author.sync(team.address());
  run_git(team.shared, "tag light main");
  run_git(team.shared, "branch elsewhere main");
  run_git(team.shared, "tag -a -m Files files main^{tree}");
  CHECK(in_a_sentence(team.author.sync(team.address())) == "Up to date.");
  CHECK(run_git(team.author.replica.folder(), "tag").find("light") == std::string::npos);
}

TEST_CASE("a release goes through a server once, and one that was moved there is refused") {
  SshTeam team;
  team.author.sync(team.address());
  run_git(team.author.replica.folder(), "tag -a -m First release-1 main");
  CHECK(team.author.sync(team.address()).sent_releases == std::vector<std::string>{"release-1"});
  CHECK(team.reviewer.sync(team.address()).got_releases == std::vector<std::string>{"release-1"});
  const std::string ours = run_git(team.author.replica.folder(), "rev-parse release-1");
  run_git(team.shared, "tag -f -a -m Moved release-1 main");
  const SyncReport report = team.author.sync(team.address());
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("Releases never change") != std::string::npos);
  CHECK(run_git(team.author.replica.folder(), "rev-parse release-1") == ours);
}
