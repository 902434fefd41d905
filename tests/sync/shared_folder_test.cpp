// SPDX-License-Identifier: MIT
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

TEST_CASE("an empty folder becomes the shared one, and stock git finds it sound") {
  const SmallPackage package;
  const Replica author(package.folder(), package.scratch() / "author", "police-author");
  const fs::path shared = package.scratch() / "shared";
  fs::create_directories(shared);
  const SyncReport report = author.sync(shared);
  CHECK(report.all_done());
  CHECK(report.sent_text);
  CHECK(report.sent_comments);
  CHECK(run_git(shared, "rev-parse main review") == run_git(author.folder(), "rev-parse main review"));
  run_git(shared, "fsck --strict --no-dangling");
  CHECK(author.sync(shared).tries == 1);
  CHECK(in_a_sentence(author.sync(shared)) == "Up to date.");
}

TEST_CASE("a folder with other files, or a package, is refused and stays as it is") {
  const SmallPackage package;
  const Replica author(package.folder(), package.scratch() / "author", "police-author");
  package.scratch().write("letters/letter.txt", "Dear all");
  CHECK_THROWS_WITH(author.sync(package.scratch() / "letters"), Catch::Contains("holds other files"));
  CHECK(std::distance(fs::directory_iterator(package.scratch() / "letters"), {}) == 1);
  CHECK_THROWS_WITH(author.sync(package.folder()), Catch::Contains("is a package itself"));
}

TEST_CASE("a developer's own git reads and writes the same shared folder") {
  const SmallPackage package;
  const Replica author(package.folder(), package.scratch() / "author", "police-author");
  const fs::path shared = package.scratch() / "shared", clone = package.scratch() / "clone";
  author.sync(shared);
  run_git(package.scratch().path(), "clone -q -b main shared clone");
  CHECK(read_package(clone).modules.size() == read_package(author.folder()).modules.size());
  package.scratch().write("clone/notes.md", "A note by somebody with other tools.\n");
  run_git(clone, "add notes.md");
  run_git(clone, "commit -q -m Notes");
  run_git(clone, "push -q origin main");
  author.comment("While they wrote");
  const SyncReport report = author.sync(shared);
  CHECK(report.got_text);
  CHECK(report.sent_comments);
  CHECK(author.read("notes.md") == "A note by somebody with other tools.\n");
  CHECK_FALSE(author.open().has_unsaved_changes());
  run_git(clone, "fetch -q origin");
  run_git(clone, "fsck --strict --no-dangling");
}

TEST_CASE("what an interrupted Sync has left in the shared folder is completed by the next") {
  const SmallPackage package;
  const Replica author(package.folder(), package.scratch() / "author", "police-author");
  const fs::path shared = package.scratch() / "shared";
  author.sync(shared);
  author.comment("One more");
  author.sync(shared);
  // A text is there and what refers to it is not, or the other way round: as after a crash.
  run_git(shared, "update-ref refs/heads/review review~1");
  const std::string newest = run_git(author.folder(), "rev-parse review^{tree}");
  fs::remove(shared / "objects" / newest.substr(0, 2) / newest.substr(2));
  const SyncReport report = author.sync(shared);
  CHECK(report.all_done());
  CHECK(report.remarks.size() == 1);
  run_git(shared, "fsck --strict --no-dangling");
  CHECK(run_git(shared, "rev-parse review") == run_git(author.folder(), "rev-parse review"));
}

TEST_CASE("a lock that a dead program has left stops nobody for longer than ten minutes") {
  const SmallPackage package;
  const Replica author(package.folder(), package.scratch() / "author", "police-author");
  const fs::path shared = package.scratch() / "shared", lock = shared / "refs" / "heads" / "review.lock";
  author.sync(shared);
  author.comment("One more");
  package.scratch().write("shared/refs/heads/review.lock", "");
  fs::last_write_time(lock, fs::file_time_type::clock::now() - std::chrono::minutes(11));
  CHECK(author.sync(shared).tries == 2);
  CHECK_FALSE(fs::exists(lock));
}
