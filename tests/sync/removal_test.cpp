// SPDX-License-Identifier: MIT
#include "model/git/blank_out.h"
#include "model/review/removal.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"
#include "tests/support/foreign_part.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

const std::string secret = "Robin of form 9C";

/// Three people with copies of a package, and the folder that they share. All three look after the team list
/// and may remove things; the illustrator may not.
struct Team {
  SmallPackage package;
  fs::path shared = package.scratch() / "shared";
  Replica author{package.folder(), package.scratch() / "author", "police-author"};
  Replica reviewer{package.folder(), package.scratch() / "reviewer", "charity"};
  Replica teacher{package.folder(), package.scratch() / "teacher", "school"};
  std::vector<const Replica*> all{&author, &reviewer, &teacher};

  Team() { sync(); }
  void sync() const {
    for (int round = 0; round < 2; ++round)
      for (const Replica* one : all) {
        const SyncReport report = one->sync(shared);
        INFO((report.left_undone.empty() ? std::string() : report.left_undone.front()));
        CHECK(report.all_done());
      }
  }
  std::vector<fs::path> places() const {
    return {author.folder(), reviewer.folder(), teacher.folder(), shared};
  }
  void require_equal() const {
    for (const fs::path& place : places()) {
      CHECK(run_git(place, "rev-parse main review") == run_git(shared, "rev-parse main review"));
      run_git(place, "fsck --strict --no-dangling");
    }
    for (const Replica* one : all) {
      CHECK(one->open().review().problems.empty());
      CHECK_FALSE(one->open().has_unsaved_changes());
    }
  }
};

/// Whether any object holds these words, used or not, alone or in a pack.
bool holds(const fs::path& place, const std::string& words) {
  return run_git(place, "cat-file --batch-all-objects --batch --unordered").find(words) != std::string::npos;
}

std::string thread_with(const Workspace& workspace, const std::string& words) {
  for (const review::Thread& thread : workspace.review().threads)
    if (thread.events.front().text.find(words) != std::string::npos)
      return thread.id;
  return {};
}

/// Asks for a removal as somebody whose program does not ask whether they may; unsigned without a key.
void ask_by_force(const Replica& replica, const Profile& profile, const std::string& person,
                  const review::Removed& what, bool sign) {
  review::Event event;
  event.kind = review::EventKind::remove;
  event.text = "Because I say so";
  event.removed = {what};
  const std::string list = "removed/" + what.blob;
  put(replica.folder(), {person, 1, event, {{list, "somebody asks\n"}}},
      sign ? &key_of(profile, person) : nullptr);
}

review::Removed naming(const std::string& path, const std::string& bytes) {
  return {path, git::Repository::blob_id(bytes), sha256(bytes), sha256(review::left_of(path, bytes))};
}

} // namespace

TEST_CASE("words of a comment that were removed are on no computer any more, and everything else is") {
  const Team team;
  team.teacher.comment("Ask " + secret + " what they think.");
  team.sync();
  const bool packed = GENERATE(false, true);
  if (packed)
    for (const fs::path& place : team.places())
      run_git(place, "repack -adq");
  const std::string thread = thread_with(team.author.open(), secret);
  team.reviewer.open().reply(thread, "Better not by name.");
  team.reviewer.change("modules/first.md", "title: The first page", "title: Page one");
  team.author.open().remove_event(thread, "A pupil was named.");
  CHECK_FALSE(holds(team.author.folder(), secret));
  team.sync();
  for (const fs::path& place : team.places())
    CHECK_FALSE(holds(place, secret));
  team.require_equal();
  for (const Replica* one : team.all) {
    const Workspace workspace = one->open();
    const review::Thread* left = workspace.review().find_thread(thread);
    REQUIRE(left);
    CHECK(left->events.at(0).text == "These words were removed for good.");
    CHECK(left->events.at(0).person == "school-lead");
    CHECK(left->events.at(1).text == "Better not by name.");
    CHECK(one->read("modules/first.md").find("title: Page one") != std::string::npos);
  }
  team.teacher.comment("The next one"); // the writer's chain goes on
  team.sync();
  team.require_equal();
  const fs::path fresh = team.package.scratch() / "fresh";
  run_git(team.shared, "clone -q . '" + fresh.string() + "'");
  CHECK_FALSE(holds(fresh, secret));
}

TEST_CASE("the words that a removed comment was about are gone too when no version of the page has them") {
  const Team team;
  const std::string saved = team.author.read("modules/second.md");
  const std::string typed = saved + "\nTalk to " + secret + ".\n";
  const auto about = [&](const std::string& text, const std::string& words) {
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    review::Target target;
    target.module = "second";
    target.base = git::Repository::blob_id(text);
    target.span = {at, at + words.size()};
    target.quote = words;
    return target;
  };
  // Made while somebody typed; saved is the page without these words.
  team.teacher.open().comment(about(typed, secret), "Better not by name.", typed);
  team.teacher.open().comment(about(typed, "title"), "A good title.", typed);
  team.teacher.open().comment(about(saved, "title"), "Still a good title.", saved);
  team.sync();
  REQUIRE(holds(team.shared, secret));
  team.author.open().remove_event(thread_with(team.author.open(), "Better not"), "A pupil was named.");
  team.sync();
  for (const fs::path& place : team.places())
    CHECK_FALSE(holds(place, secret));
  team.require_equal();
  for (const Replica* one : team.all) {
    const Workspace workspace = one->open();
    CHECK(one->read("modules/second.md") == saved);
    const review::Thread* same_text = workspace.review().find_thread(thread_with(workspace, "A good title."));
    const review::Thread* other_text =
        workspace.review().find_thread(thread_with(workspace, "Still a good title."));
    REQUIRE((same_text && other_text));
    CHECK_FALSE(workspace.place_of(*same_text, saved)); // nobody can tell any more what it was about
    CHECK(workspace.place_of(*other_text, saved) == about(saved, "title").span);
  }
}

TEST_CASE(
    "old bytes of a file that were removed are in no version, and what was signed or released stays so") {
  const Team team;
  const std::string before = run_git(team.author.folder(), "rev-list --count main");
  team.author.open().record_release("0", "Before it");
  const std::string untouched = run_git(team.author.folder(), "rev-parse refs/tags/0");
  const std::string good = team.author.read("modules/second.md");
  team.author.write("modules/second.md", good + "\nTalk to " + secret + ".\n");
  team.author.open().save_version("One more line");
  team.author.write("modules/second.md", good);
  team.author.open().save_version("Without that line");
  team.author.open().record_release("1", "After it");
  team.sync();
  const bool packed = GENERATE(false, true);
  if (packed)
    for (const fs::path& place : team.places())
      run_git(place, "repack -adq");
  team.reviewer.change("modules/first.md", "title: The first page", "title: Page one"); // not sent yet
  team.author.open().remove_file("modules/second.md", {}, "A pupil was named.");
  team.sync();
  for (const fs::path& place : team.places()) {
    CHECK_FALSE(holds(place, secret));
    CHECK(run_git(place, "rev-parse refs/tags/0") == untouched);
    CHECK(run_git(place, "rev-parse refs/tags/1") == run_git(team.shared, "rev-parse refs/tags/1"));
    CHECK(run_git(place, "rev-parse 'refs/tags/1^{tree}'") ==
          run_git(place, "rev-parse 'refs/tags/0^{tree}'"));
  }
  team.require_equal();
  CHECK(std::stoi(run_git(team.shared, "rev-list --count main")) == std::stoi(before) + 3);
  CHECK(run_git(team.shared, "show main~2:modules/second.md") == "Removed for good.");
  CHECK(team.author.read("modules/second.md") == good);
}

TEST_CASE("what a removal asks for without the right, or of other bytes, changes nothing") {
  const Team team;
  team.teacher.comment("Ask " + secret + " what they think.");
  team.sync();
  const FileSet files = git::Repository::open(team.author.folder()).review_files();
  const auto named = std::find_if(files.begin(), files.end(), [](const auto& file) {
    return file.second.find(secret) != std::string::npos;
  });
  REQUIRE(named != files.end());
  review::Removed what = naming(named->first, named->second);
  const Profile& profile = team.package.profile;
  SECTION("nobody's signature") {
    ask_by_force(team.reviewer, profile, "police-author", what, false);
  }
  SECTION("somebody without the right") {
    ask_by_force(team.reviewer, profile, "artist", what, true);
  }
  SECTION("other bytes than it says") {
    what.sha256 = std::string(64, '0');
    ask_by_force(team.reviewer, profile, "police-author", what, true);
  }
  SECTION("something else in its place") {
    what.left = std::string(64, '0');
    ask_by_force(team.reviewer, profile, "police-author", what, true);
  }
  team.sync();
  for (const fs::path& place : team.places())
    CHECK(holds(place, secret));
  CHECK_FALSE(thread_with(team.author.open(), secret).empty());
}

TEST_CASE(
    "a removal that was only asked for, as by a program that was killed then, is done by the next Sync") {
  const Team team;
  team.teacher.comment("Ask " + secret + " what they think.");
  team.sync();
  for (const auto& [path, bytes] : git::Repository::open(team.author.folder()).review_files())
    if (bytes.find(secret) != std::string::npos)
      ask_by_force(team.author, team.package.profile, "police-author", naming(path, bytes), true);
  team.sync();
  for (const fs::path& place : team.places())
    CHECK_FALSE(holds(place, secret));
  team.require_equal();
}

TEST_CASE("a part of the record that somebody emptied without being asked does not count") {
  const Team team;
  team.teacher.comment("Ask " + secret + " what they think.");
  team.sync();
  git::Blanks blanks;
  for (const auto& [path, bytes] : git::Repository::open(team.teacher.folder()).review_files())
    if (bytes.find(secret) != std::string::npos)
      blanks[git::Repository::blob_id(bytes)] = review::left_of(path, bytes);
  git::blank_out(team.teacher.folder() / ".git", blanks);
  const Workspace workspace = team.teacher.open();
  REQUIRE(workspace.review().problems.size() == 1);
  CHECK(workspace.review().problems[0].message.find("nobody who may has asked") != std::string::npos);
  CHECK(thread_with(workspace, "removed for good").empty());
}

TEST_CASE("who may not remove, and what the package still says, is refused") {
  const Team team;
  team.author.comment("Ask " + secret + " what they think.");
  team.sync();
  const std::string thread = thread_with(team.reviewer.open(), secret);
  Workspace artist = Workspace::open(team.reviewer.folder(), team.package.profile, "artist");
  CHECK_THROWS_AS(artist.remove_event(thread, "Because"), Refused);
  const std::string newest = run_git(team.author.folder(), "rev-parse main");
  CHECK_THROWS_AS(team.author.open().remove_file("modules/second.md", newest, "Because"), Refused);
  CHECK_THROWS_AS(team.author.open().remove_file("trust/1/roster.json", {}, "Because"), Refused);
  CHECK_THROWS_AS(team.author.open().remove_event("nothing", "Because"), Error);
  CHECK_THROWS_AS(team.author.open().remove_event(thread, " "), Error);
  CHECK(holds(team.author.folder(), secret));
  team.author.open().remove_event(thread, "Because");
  CHECK_THROWS_AS(team.author.open().remove_event(thread, "Again"), Refused);
}

TEST_CASE("a sign-off is not removed, and one that somebody put into an emptied part counts for nothing") {
  const Team team;
  Workspace author = team.author.open();
  author.sign_off("second", "police");
  const std::string sign_off = author.review().sign_offs.back().id;
  CHECK_THROWS_WITH(author.remove_event(sign_off, "Because"), Catch::Contains("take it back"));

  // In the name of the reviewer, who has never signed off: the part that would have been emptied never was.
  review::Event event;
  event.kind = review::EventKind::sign_off;
  event.time = 1'800'000'000;
  event.target.module = "second";
  event.role = "charity";
  event.bytes_sha256 = sha256(author.package().find_module("second")->source);
  event.roster_version = 1;
  review::Segment segment;
  segment.package = "small";
  segment.writer = std::string(32, 'd');
  segment.person = "charity-reviewer";
  segment.number = 1;
  segment.roster_version = 1;
  segment.events = {event};
  const auto file = review::write_segment(segment);
  const review::Removed what = naming(file.first, file.second);
  git::Repository::open(team.author.folder())
      .add_review_files({{file.first, review::left_of(file.first, file.second)}}, {},
                        {"Somebody", "somebody@team.invalid"}, event.time);
  ask_by_force(team.author, team.package.profile, "police-author", what, true);
  const auto signed_by = team.author.open().review().sign_offs;
  CHECK(std::none_of(signed_by.begin(), signed_by.end(), [](const review::Event& one) {
    return one.role == "charity" && one.target.module == "second" && one.time == 1'800'000'000;
  }));
}
