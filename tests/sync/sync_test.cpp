// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

/// Two people with the same package, which both have synced once.
struct Team {
  SmallPackage package;
  fs::path shared = package.scratch() / "shared";
  Replica author{package.folder(), package.scratch() / "author", "police-author"};
  Replica reviewer{package.folder(), package.scratch() / "reviewer", "charity"};
  Team() {
    author.sync(shared);
    reviewer.sync(shared);
  }
  /// Both have the same text, comments and files on disk.
  void require_equal() const {
    REQUIRE(run_git(author.folder(), "rev-parse main review") ==
            run_git(reviewer.folder(), "rev-parse main review"));
    REQUIRE(read_folder(author.folder()).files == read_folder(reviewer.folder()).files);
    REQUIRE_FALSE(author.open().has_unsaved_changes());
  }
};

} // namespace

TEST_CASE("comments of two people who were apart are all there on both computers") {
  const Team team;
  team.author.comment("From the author");
  team.reviewer.comment("From the reviewer");
  team.author.sync(team.shared);
  team.reviewer.sync(team.shared);
  team.author.sync(team.shared);
  team.require_equal();
  const Workspace workspace = team.author.open();
  CHECK(workspace.review().problems.empty());
  CHECK(workspace.review().threads.size() == 7);
}

TEST_CASE("changes of two people to one text are put together and reach both") {
  const Team team;
  team.author.change("modules/first.md", "title: The first page", "title: Page one");
  team.reviewer.change("modules/second.md", "Talk to somebody", "Speak with somebody");
  CHECK(team.author.sync(team.shared).all_done());
  const SyncReport report = team.reviewer.sync(team.shared);
  CHECK(report.all_done());
  CHECK(report.choices.empty());
  CHECK(report.got_text);
  CHECK(report.sent_text);
  team.author.sync(team.shared);
  team.require_equal();
  CHECK(team.author.read("modules/first.md").find("title: Page one") != std::string::npos);
  CHECK(team.author.read("modules/second.md").find("Speak with somebody") != std::string::npos);
}

TEST_CASE("what is not saved yet stays as it is, put together with what comes or waiting for it") {
  const Team team;
  team.author.change("modules/first.md", "title: The first page", "title: Page one");
  team.author.sync(team.shared);
  SECTION("elsewhere in the package: both are there, and it is still not saved") {
    const std::string text = team.reviewer.read("modules/second.md") + "\nNot finished\n";
    team.reviewer.write("modules/second.md", text);
    CHECK(team.reviewer.sync(team.shared).all_done());
    CHECK(team.reviewer.read("modules/second.md") == text);
    CHECK(team.reviewer.read("modules/first.md").find("title: Page one") != std::string::npos);
    CHECK(team.reviewer.open().has_unsaved_changes());
  }
  SECTION("the same words: the text waits, and comments go all the same") {
    std::string text = team.reviewer.read("modules/first.md");
    text.replace(text.find("The first page"), 14, "The opening page");
    team.reviewer.write("modules/first.md", text);
    team.reviewer.comment("Look at the heading");
    const SyncReport report = team.reviewer.sync(team.shared);
    REQUIRE(report.left_undone.size() == 1);
    CHECK(report.left_undone[0].find("Save a version, then sync again.") != std::string::npos);
    CHECK(report.sent_comments);
    CHECK(team.reviewer.read("modules/first.md") == text);
    team.reviewer.open().save_version("Another heading");
    const SyncReport again = team.reviewer.sync(team.shared);
    CHECK(again.all_done());
    CHECK(again.choices.size() == 1);
    team.author.sync(team.shared);
    team.require_equal();
  }
}

TEST_CASE("a shared line whose past was replaced is refused, kept aside, and said") {
  const Team team;
  const bool text = GENERATE(true, false);
  const std::string line = text ? "main" : "review";
  team.author.change("modules/first.md", "title: The first page", "title: Page one");
  team.author.comment("Before");
  team.author.sync(team.shared);
  const std::string before = run_git(team.author.folder(), "rev-parse " + line);
  const std::string forged =
      run_git(team.shared, "commit-tree -m Forged -p " + line + "~1 " + line + "^{tree}");
  run_git(team.shared, "update-ref refs/heads/" + line + " " + forged);
  const SyncReport report = team.author.sync(team.shared);
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("somebody replaced a part of the past") != std::string::npos);
  CHECK(run_git(team.author.folder(), "rev-parse " + line) == before);
  CHECK(run_git(team.shared, "rev-parse " + line) == forged);
  CHECK(run_git(team.author.folder(), "for-each-ref --format='%(objectname)' refs/rescue") == forged);
  team.author.sync(team.shared); // and is kept once only
  CHECK(run_git(team.author.folder(), "for-each-ref --format='%(objectname)' refs/rescue") == forged);
}

TEST_CASE("a shared folder that was put back from an old copy is completed again") {
  const Team team;
  run_git(team.package.scratch().path(), "clone -q --mirror shared old");
  team.author.change("modules/first.md", "title: The first page", "title: Page one");
  team.author.comment("After the copy was made");
  team.author.sync(team.shared);
  const std::string ends = run_git(team.shared, "rev-parse main review");
  fs::remove_all(team.shared);
  fs::rename(team.package.scratch() / "old", team.shared);
  const SyncReport report = team.author.sync(team.shared);
  CHECK(report.all_done());
  CHECK(report.remarks.size() == 2);
  CHECK(run_git(team.shared, "rev-parse main review") == ends);
}

TEST_CASE("releases travel, and one that was moved is refused") {
  const Team team;
  team.author.open().record_release("1", "The first");
  CHECK(team.author.sync(team.shared).sent_releases == std::vector<std::string>{"1"});
  CHECK(team.reviewer.sync(team.shared).got_releases == std::vector<std::string>{"1"});
  CHECK(team.reviewer.open().releases().size() == 1);
  const std::string mark = run_git(team.reviewer.folder(), "rev-parse refs/tags/1");
  run_git(team.shared, "tag -f -a -m Moved 1 main~1");
  const SyncReport report = team.reviewer.sync(team.shared);
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("Releases never change") != std::string::npos);
  CHECK(run_git(team.reviewer.folder(), "rev-parse refs/tags/1") == mark);
}

TEST_CASE("a team list that somebody changed in the shared folder is put back as the team signed it") {
  const Team team;
  const std::string signed_list = read_whole_file(team.author.folder() / "trust/1/roster.json");
  const fs::path outside = team.package.scratch() / "outside";
  run_git(team.package.scratch().path(), "clone -q -b main shared outside");
  std::string changed = signed_list;
  changed.replace(changed.find("\"charity\""), 9, "\"police\" ");
  write_file_safely(outside / "trust/1/roster.json", changed);
  write_file_safely(outside / "modules/second.md",
                    read_whole_file(outside / "modules/second.md") + "\nMore.\n");
  run_git(outside, "-c user.name=X -c user.email=x@x commit -qam Forged");
  run_git(outside, "push -q origin main");
  const SyncReport report = team.reviewer.sync(team.shared);
  CHECK(report.all_done());
  REQUIRE(report.remarks.size() == 1);
  CHECK(report.remarks[0].find("without the signatures") != std::string::npos);
  team.author.sync(team.shared);
  for (const Replica* one : {&team.author, &team.reviewer}) {
    CHECK(read_whole_file(one->folder() / "trust/1/roster.json") == signed_list);
    CHECK(read_whole_file(one->folder() / "modules/second.md").ends_with("\nMore.\n"));
    CHECK(one->open().review().problems.empty());
  }
}

TEST_CASE("another package's shared folder is refused, whatever is in it stays, and nothing is sent") {
  const Team team;
  const fs::path other = team.package.scratch() / "other";
  run_git(team.package.scratch().path(), "init -q --bare other");
  const std::string tree = run_git(team.shared, "rev-parse main^{tree}");
  run_git(other, "fetch -q ../shared main:refs/heads/kept");
  const std::string begun = run_git(other, "commit-tree -m Other " + tree);
  run_git(other, "update-ref refs/heads/main " + begun);
  const SyncReport report = team.author.sync(other);
  REQUIRE_FALSE(report.all_done());
  CHECK(run_git(other, "rev-parse main") == begun);
}

TEST_CASE("comments that a newer Waymark wrote are left alone, and one's own stay") {
  const Team team;
  team.author.comment("Mine");
  const std::string before = run_git(team.author.folder(), "rev-parse review");
  team.package.scratch().write("format", "review-format 2\n");
  const std::string format = run_git(team.shared, "hash-object -w ../format");
  team.package.scratch().write("tree", "100644 blob " + format + "\tformat\n");
  const std::string tree =
      run_git(team.shared, "mktree < '" + (team.package.scratch() / "tree").string() + "'");
  const std::string newer = run_git(team.shared, "commit-tree -m Review -p review " + tree);
  run_git(team.shared, "update-ref refs/heads/review " + newer);
  const SyncReport report = team.author.sync(team.shared);
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("newer Waymark") != std::string::npos);
  CHECK(run_git(team.author.folder(), "rev-parse review") == before);
  CHECK(team.author.open().review().problems.empty());
}
