// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/safe_file.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

using namespace waymark;
using waymark::tests::SmallPackage;

namespace {

review::Target words(const Workspace& workspace, const std::string& module, const std::string& quote) {
  const std::string& source = workspace.package().find_module(module)->source;
  const std::size_t at = source.find(quote);
  REQUIRE(at != std::string::npos);
  return review::passage(module, source, {at, at + quote.size()});
}

const review::Thread& thread_quoting(const Workspace& workspace, const std::string& quote) {
  for (const review::Thread& thread : workspace.review().threads) {
    if (thread.target().quote == quote)
      return thread;
  }
  FAIL("no thread quotes " << quote);
  std::abort();
}

review::Cell cell(const Workspace& workspace, const std::string& module, const std::string& role) {
  for (const review::ModuleStatus& status : workspace.status().modules) {
    if (status.id == module)
      return status.roles.at(role);
  }
  return {};
}

} // namespace

TEST_CASE("the sample's history leads to the text on disk, with everything that was said and decided") {
  const SmallPackage package;
  const Workspace workspace = package.open();
  CHECK_FALSE(workspace.has_unsaved_changes());
  const auto versions = workspace.history();
  REQUIRE(versions.size() == 3);
  CHECK(versions[0].message == "No blame");
  CHECK(versions[2].message == "First drafts");
  CHECK(versions[2].author.name == "Policing team author");
  CHECK(versions[2].author.email == "police-author@policing-team.invalid");
  CHECK(workspace.files_of(versions[2].id).at("modules/first.md").find("You may say no") !=
        std::string::npos);
  CHECK(workspace.review().problems.empty());
  REQUIRE(workspace.review().threads.size() == 5);
  CHECK(thread_quoting(workspace, "You may say no").state == review::ThreadState::resolved);
  CHECK(thread_quoting(workspace, "It is not always your fault").state == review::ThreadState::accepted);
  CHECK(thread_quoting(workspace, "somebody you trust").state == review::ThreadState::declined);
  CHECK(workspace.history("second").size() == 1);
  CHECK(workspace.history("first").size() == 3);
}

TEST_CASE("a comment follows its words through a later change, and is nowhere when they are gone") {
  const SmallPackage package;
  Workspace workspace = package.open("charity-reviewer");
  const std::string thread =
      workspace.comment(words(workspace, "second", "somebody you trust"), "Who could that be?");
  workspace.write_module(
      "second", "---\nid: second\ntitle: The second page\n---\nHello. Talk today to somebody you trust.\n");
  const std::string& moved = workspace.package().find_module("second")->source;
  const auto place = workspace.place_of(*workspace.review().find_thread(thread), moved);
  REQUIRE(place);
  CHECK(slice(moved, *place) == "somebody you trust");
  workspace.write_module("second",
                         "---\nid: second\ntitle: The second page\n---\nNothing of that is left.\n");
  CHECK_FALSE(workspace.place_of(*workspace.review().find_thread(thread),
                                 workspace.package().find_module("second")->source));
}

TEST_CASE("a comment on text that is in no version keeps that text") {
  const SmallPackage package;
  std::string thread;
  {
    Workspace workspace = package.open();
    workspace.write_module("second", "Brand new words, not in any version yet.\n");
    thread = workspace.comment(words(workspace, "second", "not in any version"), "Fine.");
    workspace.write_module("second", "Before. Brand new words, not in any version yet.\n");
  }
  const Workspace later = package.open();
  const std::string& source = later.package().find_module("second")->source;
  const auto place = later.place_of(*later.review().find_thread(thread), source);
  REQUIRE(place);
  CHECK(slice(source, *place) == "not in any version");
}

TEST_CASE("a comment may quote the text on screen, which is not on disk yet") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const std::string on_screen = "Words on the screen only.\n";
  const review::Target target = review::passage("second", on_screen, {0, 5});
  CHECK_THROWS_AS(workspace.comment(target, "No text given."), Error);
  const std::string thread = workspace.comment(target, "With the text.", on_screen);
  CHECK(package.open().place_of(*workspace.review().find_thread(thread), on_screen) == Span{0, 5});
}

TEST_CASE("accepting a suggestion changes exactly its words") {
  const SmallPackage package;
  Workspace workspace = package.open("charity-reviewer");
  const std::string before = workspace.package().find_module("second")->source;
  const std::string thread =
      workspace.suggest(words(workspace, "second", "Talk to"), "You can talk to", "Softer.");
  workspace.act_as("police");
  workspace.accept(thread);
  std::string after = before;
  after.replace(after.find("Talk to"), 7, "You can talk to");
  CHECK(read_whole_file(package / "modules/second.md") == after);
  CHECK(workspace.review().find_thread(thread)->state == review::ThreadState::accepted);
  CHECK_THROWS_WITH(workspace.accept(thread), Catch::Contains("already been accepted"));
  CHECK_THROWS_WITH(workspace.decline(thread, "late"), Catch::Contains("already been accepted"));
}

TEST_CASE("a suggestion whose words have changed is refused and changes nothing") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const std::string thread =
      workspace.suggest(words(workspace, "second", "somebody you trust"), "a friend", "");
  workspace.write_module("second", "Talk to somebody who you trust fully.\n");
  CHECK_THROWS_WITH(workspace.accept(thread), Catch::Contains("have changed"));
  CHECK(read_whole_file(package / "modules/second.md") == "Talk to somebody who you trust fully.\n");
  CHECK(package.open().review().find_thread(thread)->state == review::ThreadState::open);
}

TEST_CASE("a sign-off counts for exactly the bytes that were signed") {
  const SmallPackage package;
  Workspace workspace = package.open();
  REQUIRE(cell(workspace, "first", "charity").state == review::CellState::signed_off);
  CHECK(cell(workspace, "first", "police").state == review::CellState::not_needed);
  const std::string signed_text = workspace.package().find_module("first")->source;
  workspace.write_module("first", signed_text + " ");
  const review::Cell lapsed = cell(workspace, "first", "charity");
  CHECK(lapsed.state == review::CellState::lapsed);
  CHECK(lapsed.reason == "The text changed after Charity reviewer signed it off on 5 March 2026.");
  workspace.write_module("first", signed_text);
  CHECK(cell(workspace, "first", "charity").state == review::CellState::signed_off);
}

TEST_CASE("nobody signs off for a role that is not theirs, nor text that is in no version") {
  const SmallPackage package;
  Workspace workspace = package.open("police-author");
  CHECK_THROWS_WITH(workspace.sign_off("first", "school"), Catch::Contains("does not have the role"));
  CHECK_THROWS_WITH(workspace.sign_off("first", "police"), Catch::Contains("does not need a sign-off"));
  workspace.write_module("second", "New words.\n");
  CHECK_THROWS_WITH(workspace.sign_off("second", "police"), Catch::Contains("not in a version yet"));
  workspace.act_as("artist");
  CHECK_THROWS_AS(workspace.sign_off("second", "police"), Error);
}

TEST_CASE("an objection stands until the person who made it signs off or takes it back") {
  const SmallPackage package;
  Workspace workspace = package.open("police-author");
  REQUIRE(cell(workspace, "second", "police").state == review::CellState::changes_asked);
  CHECK(cell(workspace, "second", "police").reason == "Name a service here.");
  CHECK(cell(workspace, "second", "charity").state == review::CellState::signed_off);
  SECTION("by signing off") {
    workspace.sign_off("second", "police");
    CHECK(cell(workspace, "second", "police").state == review::CellState::signed_off);
    CHECK(workspace.status().ready());
  }
  SECTION("by taking it back") {
    workspace.withdraw("second", "Seen the new page.");
    CHECK(cell(workspace, "second", "police").state == review::CellState::waiting);
    CHECK_FALSE(workspace.status().ready());
    CHECK_THROWS_AS(workspace.withdraw("second", "again"), Error);
  }
}

TEST_CASE("going back to a version brings back its text as a new version") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const auto versions = workspace.history();
  const std::string newest = workspace.package().find_module("first")->source;
  SECTION("with changes that are in no version it is refused") {
    workspace.write_module("second", "Typing.\n");
    CHECK_THROWS_WITH(workspace.restore(versions[2].id), Catch::Contains("not in a version yet"));
    CHECK(read_whole_file(package / "modules/second.md") == "Typing.\n");
  }
  SECTION("the whole package, and forward again") {
    workspace.restore(versions[2].id.substr(0, 10));
    CHECK(workspace.package().find_module("first")->source.find("You may say no") != std::string::npos);
    CHECK(workspace.history().size() == 4);
    workspace.restore(versions[0].id, "first");
    CHECK(workspace.package().find_module("first")->source == newest);
  }
  CHECK_THROWS_WITH(workspace.find_version("ffff"), Catch::Contains("no version"));
}

TEST_CASE("two windows on one package lose nothing of each other") {
  const SmallPackage package;
  Workspace one = package.open("police-author"), other = package.open("police-author");
  const std::size_t before = one.review().threads.size();
  for (int i = 0; i < 3; ++i) {
    one.comment(words(one, "first", "Nobody has to"), "From one");
    other.comment(words(other, "first", "Nobody has to"), "From the other");
  }
  const Workspace later = package.open();
  CHECK(later.review().threads.size() == before + 6);
  CHECK(later.review().problems.empty());
  one.write_module("second", "One.\n");
  one.save_version("From one");
  other.write_module("second", "Other.\n");
  other.save_version("From the other");
  CHECK(other.history()[0].message == "From the other");
  CHECK(other.history()[1].message == "From one");
  CHECK(other.files_of(other.history()[1].id).at("modules/second.md") == "One.\n");
}

TEST_CASE("a release marks the newest version once") {
  const SmallPackage package;
  Workspace workspace = package.open();
  workspace.record_release("release-1", "First release");
  REQUIRE(workspace.releases().size() == 1);
  CHECK(workspace.releases()[0].version == workspace.history()[0].id);
  CHECK(workspace.releases()[0].message == "First release");
  CHECK_THROWS_WITH(workspace.record_release("release-1", "Again"), Catch::Contains("releases never change"));
  CHECK(workspace.status().modules[0].state == review::ModuleState::released);
}

TEST_CASE("somebody who is not in the team can read and is told so when writing") {
  const SmallPackage package;
  Workspace workspace = Workspace::open(package.folder(), Profile());
  CHECK(workspace.person() == nullptr);
  CHECK(workspace.history().size() == 3);
  CHECK_THROWS_WITH(workspace.save_version("Mine"), Catch::Contains("not one of the people"));
  CHECK_THROWS_WITH(package.open("somebody"), Catch::Contains("you cannot act as “somebody”"));
}
