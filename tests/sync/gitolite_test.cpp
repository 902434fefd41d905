// SPDX-License-Identifier: MIT
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

/// A server whose rules let the reviewer write comments and nothing else.
struct RuledTeam {
  RuledTeam() {
    ssh.let_in(author.key(), rules.command("owner"));
    ssh.let_in(reviewer.key(), rules.command("reviewer"));
    ssh.let_in(stranger.key(), rules.command("stranger"));
    CHECK(author.sync(address()).all_done());
    CHECK(reviewer.sync(address()).all_done());
  }
  std::string address() const { return ssh.address("/package"); }

  SmallPackage package;
  Member author{package, "author", "police-author"};
  Member reviewer{package, "reviewer", "charity"};
  Member stranger{package, "stranger", "school"};
  Gitolite rules{package.scratch() / "gitolite"};
  SshServer ssh{package.scratch() / "ssh"};
};

} // namespace

TEST_CASE("a reviewer who may write comments alone sends them, keeps their text, and gets everything") {
  RuledTeam team;
  team.reviewer.replica.comment("From the charity");
  team.reviewer.replica.change("modules/first.md", "title: The first page", "title: Page one");
  const std::string text = run_git(team.rules.record(), "rev-parse main");
  const SyncReport report = team.reviewer.sync(team.address());
  CHECK(report.sent_comments);
  CHECK_FALSE(report.sent_text);
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0] == "You may not change texts on the server, so yours stay on this computer, "
                                 "where they are safe. If others "
                                 "should have them, ask whoever looks after the server.");
  CHECK(run_git(team.rules.record(), "rev-parse main") == text);
  CHECK(team.reviewer.replica.read("modules/first.md").find("title: Page one") != std::string::npos);
  CHECK(team.author.sync(team.address()).got_comments);
  team.author.replica.change("modules/second.md", "Talk to somebody", "Speak with somebody");
  CHECK(team.author.sync(team.address()).sent_text);
  CHECK(team.reviewer.sync(team.address()).got_text);
  CHECK(team.reviewer.replica.read("modules/second.md").find("Speak with somebody") != std::string::npos);
  CHECK(team.reviewer.replica.read("modules/first.md").find("title: Page one") != std::string::npos);
  run_git(team.rules.record(), "fsck --strict --no-dangling");
}

TEST_CASE("a release that the rules do not let somebody send stays with them, and that is said") {
  RuledTeam team;
  run_git(team.reviewer.replica.folder(), "tag -a -m First release-1 main");
  const SyncReport report = team.reviewer.sync(team.address());
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("You may not change releases on the server") == 0);
  CHECK(run_git(team.rules.record(), "tag").empty());
}

TEST_CASE("somebody whom the rules do not know gets nothing, and nothing of theirs goes") {
  RuledTeam team;
  CHECK_THROWS_WITH(team.stranger.sync(team.address()),
                    Catch::Contains("Ask whoever looks after the server"));
  CHECK(run_git(team.rules.record(), "for-each-ref refs/heads").find("stranger") == std::string::npos);
}

TEST_CASE("what the owner removes for good is replaced on the server, and gone from everybody with their "
          "next Sync") {
  RuledTeam team;
  const std::string secret = "Robin of form 9C";
  team.reviewer.replica.comment("Ask " + secret + " what they think.");
  team.reviewer.sync(team.address());
  team.author.sync(team.address());
  const Workspace workspace = team.author.replica.open();
  std::string thread;
  for (const review::Thread& one : workspace.review().threads)
    if (one.events.front().text.find(secret) != std::string::npos)
      thread = one.id;
  REQUIRE_FALSE(thread.empty());
  team.author.replica.open().remove_event(thread, "A pupil was named.");
  CHECK(team.author.sync(team.address()).all_done());
  CHECK(team.reviewer.sync(team.address()).all_done());
  CHECK(in_a_sentence(team.author.sync(team.address())) == "Up to date.");
  CHECK(in_a_sentence(team.reviewer.sync(team.address())) == "Up to date.");
  run_git(team.rules.record(), "reflog expire --expire=now --all");
  run_git(team.rules.record(), "gc -q --prune=now");
  for (const fs::path& place :
       {team.author.replica.folder(), team.reviewer.replica.folder(), team.rules.record()}) {
    CHECK(run_git(place, "cat-file --batch-all-objects --batch --unordered").find(secret) ==
          std::string::npos);
    CHECK(run_git(place, "rev-parse main review") == run_git(team.rules.record(), "rev-parse main review"));
    run_git(place, "fsck --strict --no-dangling");
  }
  CHECK(team.reviewer.replica.open().review().problems.empty());
}

TEST_CASE("a removal that a server's rules forbid to one person waits for one who may, and is said") {
  RuledTeam team;
  team.author.replica.comment("Ask Robin of form 9C.");
  team.author.sync(team.address());
  team.reviewer.sync(team.address());
  const std::string before = run_git(team.rules.record(), "rev-parse main review");
  std::string thread;
  const Workspace workspace = team.reviewer.replica.open();
  for (const review::Thread& one : workspace.review().threads)
    if (one.events.front().text.find("Robin") != std::string::npos)
      thread = one.id;
  team.reviewer.replica.open().remove_event(thread, "A pupil was named.");
  const SyncReport refused = team.reviewer.sync(team.address());
  REQUIRE(refused.left_undone.size() == 1);
  CHECK(refused.left_undone[0].find("you may not replace what is on the server") != std::string::npos);
  CHECK(run_git(team.reviewer.replica.folder(), "for-each-ref refs/rescue").empty());
  CHECK(run_git(team.rules.record(), "rev-parse main review") == before);
  // Whoever looks after the server lets them.
  team.ssh.let_nobody_in();
  team.ssh.let_in(team.author.key(), team.rules.command("owner"));
  team.ssh.let_in(team.reviewer.key(), team.rules.command("owner"));
  CHECK(team.reviewer.sync(team.address()).all_done());
  CHECK(team.author.sync(team.address()).all_done());
  for (const fs::path& place : {team.author.replica.folder(), team.reviewer.replica.folder()}) {
    CHECK(run_git(place, "cat-file --batch-all-objects --batch --unordered").find("form 9C") ==
          std::string::npos);
    CHECK(run_git(place, "rev-parse main review") == run_git(team.rules.record(), "rev-parse main review"));
  }
}
