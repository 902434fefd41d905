// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::checks;

namespace {

const FileSet project{
    {".vale.ini", "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale, House\n"},
    {"styles/House/Words.yml", "extends: existence\nmessage: \"%s\"\ntokens: [needle]\n"},
    {"styles/House/Once.yml", "extends: existence\nmessage: \"%s\"\nlimit: 1\ntokens: [pin]\n"},
    {"styles/House/Names.yml",
     "extends: conditional\nmessage: \"%s\"\nfirst: '\\b([A-Z]{3,})\\b'\nsecond: '\\(([A-Z]{3,})\\)'\n"},
    {"styles/House/Long.yml",
     "extends: occurrence\nmessage: \"%s\"\nscope: sentence\nmax: 3\ntoken: '\\w+'\n"}};

std::string lines_of(const Findings& findings) {
  std::string out;
  for (const Alert& alert : findings.alerts)
    out += alert.rule + " " + std::to_string(alert.span.begin) + " " + alert.message + "\n";
  return out;
}

ContentModule page(const std::string& text) {
  return parse_module("modules/page.md", "---\nid: page\ntitle: Page\naudience: teachers\n---\n" + text);
}

} // namespace

TEST_CASE("With a cache an edited text has the findings that it has without") {
  const RuleSet rules = load_rules(project);
  BlockCache cache;
  const std::vector<std::string> versions{
      "A needle, a pin. The LAB.\n\nA second needle wrods here now.\n",
      "A needle, a pin. The LAB.\n\nA third needle with a pin in it. The Lab (LAB).\n",
      "A new first one.\n\nA needle, a pin. The LAB.\n\nA third needle with a pin in it. The Lab (LAB).\n",
      "The Lab (LAB).\n\nA needle, a pin. The LAB.\n\n<!-- vale House.Words = NO -->\n\nA needle, a pin. The "
      "LAB.\n",
      "A needle, a pin. The LAB.\n\nA second needle wrods here now.\n"};
  for (const std::string& text : versions) {
    CAPTURE(text);
    CHECK(lines_of(check_module(page(text), rules, {}, {}, &cache)) ==
          lines_of(check_module(page(text), rules, {})));
  }
}

TEST_CASE("A cache forgets what it knows when other rules run") {
  BlockCache cache;
  const std::string text = "A needle and a pin.\n";
  check_module(page(text), load_rules(project), {}, {}, &cache);
  FileSet other = project;
  other["styles/House/Words.yml"] = "extends: existence\nmessage: \"%s\"\ntokens: [pin]\n";
  const RuleSet rules = load_rules(other);
  CHECK(lines_of(check_module(page(text), rules, {}, {}, &cache)) ==
        lines_of(check_module(page(text), rules, {})));
}

TEST_CASE("A check that was stopped leaves nothing wrong behind") {
  const RuleSet rules = load_rules(project);
  BlockCache cache;
  const ContentModule module = page("A needle.\n\nA pin.\n\nA needle and a pin.\n");
  int asked = 0;
  check_module(
      module, rules, {}, [&] { return ++asked > 1; }, &cache);
  CHECK(lines_of(check_module(module, rules, {}, {}, &cache)) == lines_of(check_module(module, rules, {})));
}
