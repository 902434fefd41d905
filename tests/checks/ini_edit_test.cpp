// SPDX-License-Identifier: MIT
#include "model/checks/ini_edit.h"
#include "model/checks/nearest_name.h"
#include "model/checks/rule_config.h"
#include "model/checks/rule_list.h"
#include "model/error.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace waymark;
using namespace waymark::checks;

namespace {

const FileSet project{
    {".vale.ini",
     "StylesPath = styles\nMinAlertLevel = warning\n[*.md]\nBasedOnStyles = House\nHouse.Shame = NO\n"},
    {"styles/House/Blame.yml",
     "extends: existence\nmessage: Blame.\nlevel: error\ndescription: It hurts.\ntokens: [fault]\n"},
    {"styles/House/Shame.yml", "extends: existence\nmessage: Shame.\nlevel: warning\ntokens: [shame]\n"},
    {"styles/House/Small.yml", "extends: existence\nmessage: Small.\nlevel: suggestion\ntokens: [a]\n"},
    {"styles/Other/Rare.yml", "extends: existence\nmessage: Rare.\ntokens: [rare]\n"}};

ListedRule rule_named(const FileSet& files, const std::string& name) {
  for (ListedRule& rule : rules_of(files))
    if (rule.name == name)
      return rule;
  FAIL("no rule " << name);
  return {};
}

FileSet switched(const std::string& rule, const std::string& setting) {
  FileSet files = project;
  files[".vale.ini"] = with_rule_setting(files, rule, setting, "For a reason.");
  return files;
}

} // namespace

TEST_CASE("Switching a rule changes its line and its reason, and no other byte") {
  std::ifstream file(tests::cases_folder() / "ini-edits.json");
  const auto cases = nlohmann::json::parse(file);
  REQUIRE(cases.size() >= 10);
  for (const auto& one : cases) {
    INFO(one["name"].get<std::string>());
    const std::string ini = one["ini"], rule = one["rule"];
    const std::string changed = with_rule_switch(ini, rule, one["value"].get<std::string>(), " Why\nnot. ");
    CHECK(changed == one["expected"].get<std::string>());
    CHECK(switch_reason(changed, rule) == "Why not.");
  }
}

TEST_CASE("A key at the top of an ini is set in its place, or put after the others") {
  CHECK(with_top_key("A = b\n\n[*]\nC = d\n", "E", "f") == "A = b\nE = f\n\n[*]\nC = d\n");
  CHECK(with_top_key("A =  b # c\n", "A", "f") == "A =  f # c\n");
  CHECK(with_top_key("[*]\nA = b\n", "A", "f") == "A = f\n[*]\nA = b\n");
  CHECK(with_top_key("", "A", "f") == "A = f\n");
  CHECK(with_top_key("B = c", "A", "f") == "B = c\nA = f\n");
  CHECK(with_top_key("\xEF\xBB\xBF[*]\n", "A", "f") == "\xEF\xBB\xBF"
                                                       "A = f\n[*]\n");
}

TEST_CASE("The list of rules says what runs, at which level, and why") {
  const ListedRule blame = rule_named(project, "House.Blame");
  CHECK(blame.state == RuleState::on);
  CHECK(blame.level == Level::error);
  CHECK(blame.kind == "existence");
  CHECK(blame.why == "It hurts.");
  CHECK(rule_named(project, "House.Shame").state == RuleState::off);
  CHECK(rule_named(project, "House.Small").state == RuleState::below_minimum);
  CHECK(rule_named(project, "Waymark.SupportRoute").state == RuleState::always);
  const auto list = rules_of(project);
  CHECK(std::is_sorted(list.begin(), list.end(),
                       [](const ListedRule& a, const ListedRule& b) { return a.name < b.name; }));
}

TEST_CASE("A rule is switched off, on and to another level, with the reason shown") {
  const ListedRule off = rule_named(switched("House.Blame", "off"), "House.Blame");
  CHECK(off.state == RuleState::off);
  CHECK(off.reason == "For a reason.");
  CHECK(rule_named(switched("House.Shame", "on"), "House.Shame").state == RuleState::on);
  CHECK(rule_named(switched("House.Blame", "warning"), "House.Blame").level == Level::warning);
  CHECK(rule_named(switched("Other.Rare", "on"), "Other.Rare").state == RuleState::on);
  CHECK(rule_named(switched("Vale.Repetition", "on"), "Vale.Repetition").state == RuleState::on);
}

TEST_CASE("What the tone model finds is listed and switched like a rule") {
  const FileSet sample = read_folder(tests::sample_folder("take-control")).files;
  const ListedRule before = rule_named(sample, "Safeguarding.ToneShame");
  CHECK(before.kind == "tone model");
  CHECK(before.state == RuleState::on);
  CHECK_FALSE(before.level); // as sure as it is
  CHECK_FALSE(before.why.empty());
  FileSet switched_off = sample;
  switched_off[".vale.ini"] = with_rule_setting(sample, "Safeguarding.ToneShame", "off", "A reason.");
  CHECK(rule_named(switched_off, "Safeguarding.ToneShame").state == RuleState::off);
  CHECK(rule_named(switched_off, "Safeguarding.ToneBlame").state == RuleState::on);
}

TEST_CASE("A rule that is not there is refused with the nearest name") {
  CHECK_THROWS_WITH(switched("House.Balme", "off"), Catch::Contains("Did you mean “House.Blame”?"));
  CHECK_THROWS_WITH(switched("shame", "off"), Catch::Contains("Did you mean “House.Shame”?"));
  CHECK_THROWS_WITH(switched("Quite.Different", "off"), Catch::Contains("rules list"));
  CHECK_THROWS_WITH(switched("", "off"), Catch::Contains("no rule"));
  CHECK_THROWS_WITH(switched("../House.Blame", "off"), Catch::Contains("no rule"));
  CHECK_THROWS_WITH(switched("Waymark.SupportRoute", "off"), Catch::Contains("always runs"));
  CHECK_THROWS_WITH(switched("House.Blame", "loud"), Catch::Contains("suggestion, warning or error"));
  FileSet overruled = project;
  overruled[".vale.ini"] += "[*.txt]\nHouse.Blame = error\n";
  CHECK_THROWS_WITH(with_rule_setting(overruled, "House.Blame", "warning", "Why."),
                    Catch::Contains("Other lines"));
}

TEST_CASE("The nearest name is one that could have been meant") {
  const std::vector<std::string> names{"House.Blame", "House.Shame", "Vale.Spelling"};
  CHECK(nearest_name("house.shame", names) == "House.Shame");
  CHECK(nearest_name("Spellling", names) == "Vale.Spelling");
  CHECK(nearest_name("Zzz", names).empty());
  CHECK(nearest_name("", names).empty());
  CHECK(nearest_name(std::string(100000, 'a'), names).empty());
}
