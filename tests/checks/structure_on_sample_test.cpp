// SPDX-License-Identifier: MIT
// The sample is a good package: no structural check may fire on it. Taking out what a check asks for must
// make it fire.
#include "model/checks/checker.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <set>

using namespace waymark;
using namespace waymark::checks;

namespace {

constexpr const char* day = "2026-12-01";

std::set<std::string> rules_found(const Package& package, const std::string& only_module = {}) {
  static const RuleSet no_rules = load_rules(FileSet{});
  const Context context = context_of(package, day);
  std::set<std::string> found;
  for (const ContentModule& module : package.modules)
    if (only_module.empty() || module.id == only_module)
      for (const Alert& alert : check_module(module, no_rules, context).alerts)
        if (category_of(alert) == "Structure")
          found.insert(alert.rule);
  return found;
}

// The sample with every occurrence of some words in one file made other words.
Package changed(const std::string& path, const std::string& from, const std::string& to) {
  FileSet files = read_folder(tests::sample_folder("take-control")).files;
  std::string& text = files.at(path);
  REQUIRE(text.find(from) != std::string::npos);
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return read_package(std::move(files));
}

} // namespace

TEST_CASE("No structural check fires on the sample") {
  CHECK(rules_found(read_package(tests::sample_folder("take-control"))).empty());
}

TEST_CASE("Each structural check fires on the sample when what it asks for is taken out") {
  struct Change {
    const char *module, *from, *to, *rule;
  };
  const std::vector<Change> changes{
      {"friends", "::: {.support", "::: {.message", "Waymark.SupportRoute"},
      {"friends", "[Childline](contact:childline)", "Childline", "Waymark.SupportRoute"},
      {"ways-out", "(contact:police-emergency)", "(contact:police-non-emergency)",
       "Waymark.ImageSharingHelp"},
      {"my-plan", "fault", "job", "Waymark.NotYourFault"},
      {"the-moment", "fault", "job", "Waymark.NotYourFault"},
      {"ways-out", "Let something else say no for you", "Asking is a crime", "Waymark.LawReassurance"},
      {"friends", "You do not need to fix it.", "Pupils should sit quietly.", "Waymark.StaffText"},
      {"lesson", ".ground-rules", ".message", "Waymark.GroundRules"},
      {"lesson", "minutes=12", "minutes=15", "Waymark.LessonMinutes"},
      {"my-plan", "Childline](contact:childline) is free", "Help](#practise) is free",
       "Waymark.SupportRoute"},
      {"friends", "](../artwork/step.svg)", "](../artwork/none.svg)", "Waymark.MissingPicture"},
      {"friends", "## What to say first", "#### What to say first", "Waymark.HeadingOrder"},
      {"friends", "[the story]", "[here]", "Waymark.LinkText"},
      {"friends", "review-by: 2027-09-01", "review-by: 2026-09-01", "Waymark.ReviewBy"},
      {"friends", "at lunch?", "on 07400 123456?", "Waymark.PersonalData"},
  };
  for (const Change& change : changes) {
    INFO(change.module << ": " << change.from);
    const Package package = changed(std::string("modules/") + change.module + ".md", change.from, change.to);
    CHECK(rules_found(package, change.module).contains(change.rule));
  }
}

TEST_CASE("A contact of the sample that has expired is found at each place of use") {
  const Package package = changed("contacts.yaml", "expires: 2027-11-02", "expires: 2026-11-30");
  CHECK(rules_found(package) == std::set<std::string>{"Waymark.ContactState"});
  CHECK(rules_found(package, "lesson") == std::set<std::string>{"Waymark.ContactState"});
}

TEST_CASE("Nothing is said about dates when no day is given") {
  const Package package = changed("contacts.yaml", "expires: 2027-11-02", "expires: 2026-11-30");
  static const RuleSet no_rules = load_rules(FileSet{});
  for (const ContentModule& module : package.modules)
    for (const Alert& alert : check_module(module, no_rules, context_of(package)).alerts)
      CHECK(category_of(alert) != "Structure");
}
