// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/safe_file.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

FileSet small_sample() {
  return read_folder(cases_folder() / "review" / "small").files;
}

std::string history_with(const std::string& old_words, const std::string& new_words) {
  std::string history = small_sample().at("history.yaml");
  const std::size_t at = history.find(old_words);
  REQUIRE(at != std::string::npos);
  return history.replace(at, old_words.size(), new_words);
}

} // namespace

TEST_CASE("the sample's record is the same each time it is made") {
  const SmallPackage one;
  ::setenv("TZ", "Asia/Kolkata", 1);
  const SmallPackage other;
  ::unsetenv("TZ");
  const Workspace first = one.open(), second = other.open();
  CHECK(first.record()->newest_version() == second.record()->newest_version());
  CHECK(first.record()->review_tip() == second.record()->review_tip());
  CHECK(first.record()->review_tip());
  CHECK(one.profile.identities.size() == 4);
  CHECK(one.profile.identities[0].writer != other.profile.identities[0].writer);
}

TEST_CASE("the folder holds the sample's files and not the recipe, and knows its people by their keys") {
  const SmallPackage package;
  FileSet expected = small_sample(), made = read_folder(package.folder()).files;
  expected.erase("history.yaml");
  std::vector<Problem> problems;
  const Roster team = parse_roster("trust/1/roster.json", made.at("trust/1/roster.json"), problems);
  CHECK(problems.empty());
  for (const Person& person : team.people)
    CHECK(person.keys.size() == 1);
  for (FileSet* files : {&expected, &made})
    std::erase_if(*files, [](const auto& file) { return file.first.starts_with("trust/"); });
  CHECK(made == expected);
}

TEST_CASE("a mistake in history.yaml is said with its line, and nothing is made") {
  struct Mistake {
    const char *old_words, *new_words, *said;
    int line;
  };
  const std::vector<Mistake> mistakes{
      {"quote: \"You may say no\"", "quote: \"You might say no\"", "exactly once", 4},
      {"with: \"You can say no\"", "with: \"You could say no\"", "are not in modules/first.md", 6},
      {"with: \"You can say no\"", "with: \"a\"", "more than once", 6},
      {"2026-03-03T10:00:00Z", "2026-03-01T10:00:00Z", "not later", 4},
      {"2026-03-03T10:00:00Z", "yesterday", "not a time", 4},
      {"thread: no-blame", "thread: blame", "no step before", 10},
      {"- reply:", "- answer:", "not a step", 5},
      {"by: charity-reviewer, at: 2026-03-05", "by: school-lead, at: 2026-03-05", "does not have the role",
       16},
      {"text: \"Could this be stronger?\"", "words: \"Could this be stronger?\"", "has no “words”", 4},
      {"module: first, role: school", "module: third, role: school", "no module “third”", 17},
      {"id: light", "id: mild", "already", 13},
      {"artwork/hall.svg", "artwork/none.svg", "no picture", 13},
      {"- version: {by: police-author, at: 2026-03-04T12:00:00Z, message: No blame}",
       "- reply: {thread: mild, by: artist, at: 2026-03-04T12:00:00Z, text: x}", "not in a version", 16},
      {"steps:", "steps: [", "", 0},
  };
  for (const Mistake& mistake : mistakes) {
    INFO(mistake.new_words);
    const ScratchFolder scratch;
    for (const auto& [path, bytes] : small_sample())
      scratch.write("sample/" + path, bytes);
    scratch.write("sample/history.yaml", history_with(mistake.old_words, mistake.new_words));
    Profile profile = Profile::load(scratch / "home");
    std::string sentence;
    try {
      build_demo(scratch / "out/package", scratch / "sample", profile);
    } catch (const Error& error) {
      sentence = error.what();
    }
    CHECK_THAT(sentence, Catch::Contains("history.yaml, line " +
                                         (mistake.line ? std::to_string(mistake.line) + ":" : "")) &&
                             Catch::Contains(mistake.said));
    CHECK(profile.identities.empty());
    CHECK_FALSE(fs::exists(scratch / "home"));
    CHECK((!fs::exists(scratch / "out") || fs::is_empty(scratch / "out")));
  }
}

TEST_CASE("a folder that is not empty is left alone") {
  const ScratchFolder scratch;
  scratch.write("package/notes.txt", "mine");
  Profile profile = Profile::load(scratch / "home");
  CHECK_THROWS_WITH(build_demo(scratch / "package", cases_folder() / "review" / "small", profile),
                    Catch::Contains("not empty"));
  CHECK_THROWS_WITH(make_package(scratch / "package", sample_folder("blank"), profile),
                    Catch::Contains("not empty"));
  CHECK(read_whole_file(scratch / "package/notes.txt") == "mine");
  CHECK(std::distance(fs::directory_iterator(scratch.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a new package has one person, one version and no findings of its own making") {
  const ScratchFolder scratch;
  fs::create_directory(scratch / "kind words");
  Profile profile = Profile::load(scratch / "home");
  profile.name = "School safeguarding lead";
  profile.organisation = "The school";
  profile.role = "school";
  make_package(scratch / "kind words", sample_folder("blank"), profile);
  const Workspace workspace = Workspace::open(scratch / "kind words", profile);
  CHECK(workspace.package().id == "kind-words");
  CHECK(workspace.package().files.count("styles/Safeguarding/BlameAtRisk.yaml") == 1);
  REQUIRE(workspace.package().roster.people.size() == 1);
  CHECK(workspace.package().roster.people[0].id == "school-safeguarding-lead");
  CHECK(workspace.person()->has_role("school"));
  REQUIRE(workspace.history().size() == 1);
  CHECK(workspace.history()[0].message == "Start of the package");
  CHECK_FALSE(workspace.has_unsaved_changes());
  CHECK(Profile::load(scratch / "home").identities.size() == 1);
}
