// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"
#include "model/checks/ini_file.h"
#include "model/checks/rule_config.h"
#include "model/checks/rule_set.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace waymark;
using namespace waymark::checks;

TEST_CASE("An ini is read in sections with the line of each entry") {
  const IniFile ini =
      read_ini("# words\nStylesPath = styles\r\n\r\n[*.md] \nBasedOnStyles = A, \\\n  B\nnonsense\n");
  REQUIRE(ini.sections.size() == 2);
  CHECK(ini.sections[0].entries[0].value == "styles");
  CHECK(ini.sections[0].entries[0].line == 2);
  CHECK(ini.sections[1].name == "*.md");
  CHECK(comma_list(ini.sections[1].entries[0].value) == std::vector<std::string>{"A", "B"});
  CHECK(ini.unreadable_lines == std::vector<int>{7});
}

TEST_CASE("A remark at the end of a line is no part of the value") {
  const IniFile ini = read_ini("a = b # why\nc = d#e\n");
  CHECK(ini.sections[0].entries[0].value == "b");
  CHECK(ini.sections[0].entries[1].value == "d#e");
}

TEST_CASE("Later sections decide, and naming a rule wins over naming its style") {
  const RuleConfig config =
      read_rule_config({{".vale.ini", "[*]\nBasedOnStyles = A, B\nA.One = NO\n[*.md]\nBasedOnStyles = B\n"
                                      "C.Single = error\n"}});
  CHECK(config.runs("A.Two", "x.txt"));
  CHECK_FALSE(config.runs("A.One", "x.txt"));
  CHECK_FALSE(config.runs("A.Two", "x.md"));
  CHECK(config.runs("B.Any", "x.md"));
  CHECK(config.runs("C.Single", "x.md"));
  CHECK_FALSE(config.runs("C.Single", "x.txt"));
  CHECK(config.levels.at("C.Single") == Level::error);
}

TEST_CASE("A file is known by its own extension and by the one that it is read as") {
  const RuleConfig config =
      read_rule_config({{".vale.ini", "[formats]\nmdx = md\n[*.md]\nBasedOnStyles = A\n"}});
  CHECK(config.read_as(".mdx") == ".md");
  CHECK(config.runs("A.One", "x.mdx"));
  CHECK_FALSE(config.runs("A.One", "x.txt"));
  CHECK(config.sections_for_extension(".mdx").size() == 1);
}

TEST_CASE("Of several inis, lists grow and the last one's values count") {
  const RuleConfig config = read_rule_config(
      {{"guest.ini", "MinAlertLevel = error\nVocab = Guest\n[*]\nBasedOnStyles = Guest\n"},
       {".vale.ini", "MinAlertLevel = suggestion\nVocab = Own\n[*]\nBasedOnStyles = Own\n"}});
  CHECK(config.minimum == Level::suggestion);
  CHECK(config.vocabularies == std::vector<std::string>{"Guest", "Own"});
  CHECK(config.runs("Guest.One", "x.md"));
  CHECK(config.runs("Own.One", "x.md"));
}

TEST_CASE("The nearest ini above a file is found") {
  const tests::ScratchFolder scratch;
  scratch.write("project/_vale.ini", "MinAlertLevel = error\n");
  scratch.write("project/deep/down/text.md", "words");
  CHECK(find_ini(scratch / "project/deep/down/text.md") == scratch / "project/_vale.ini");
  scratch.write("project/deep/.vale.ini", "MinAlertLevel = error\n");
  CHECK(find_ini(scratch / "project/deep/down/text.md") == scratch / "project/deep/.vale.ini");
}

TEST_CASE("A StylesPath may begin at the person's home folder") {
  const tests::ScratchFolder scratch;
  scratch.write("home/styles/House/Word.yml", "extends: existence\nmessage: x\ntokens: [word]\n");
  scratch.write("project/.vale.ini", "StylesPath = ~/styles\n[*]\nBasedOnStyles = House\n");
  const char* const home = std::getenv("HOME");
  const std::string before = home ? home : "";
  setenv("HOME", (scratch / "home").c_str(), 1);
  const RuleSet rules = load_rules(scratch / "project/.vale.ini");
  setenv("HOME", before.c_str(), 1);
  CHECK(rules.problems().empty());
  CHECK_FALSE(check_file("text.md", "A word.", rules).empty());
}

TEST_CASE("A package without an ini is checked for spelling alone") {
  const RuleSet rules = load_rules(FileSet{{"package.yaml", "id: x\nlanguage: en-GB\n"}});
  CHECK(rules.problems().empty());
}
