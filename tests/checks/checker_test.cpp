// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::checks;

namespace {

const FileSet project{
    {".vale.ini",
     "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale, Safeguarding\n"},
    {"styles/Safeguarding/Blame.yml",
     "extends: existence\nmessage: \"“%s” blames the reader.\"\nlevel: error\ntokens: [your own fault]\n"},
    {"styles/Safeguarding/Jargon.yml",
     "extends: existence\nmessage: \"“%s” is jargon.\"\nlevel: warning\ntokens: [perpetrator]\n"},
    {"styles/Safeguarding/audiences.yaml", "Jargon: [young-people]\n"}};

Findings findings_of(const std::string& source) {
  const RuleSet rules = load_rules(project);
  Context context;
  context.audiences = {{"young-people", "Young people", 11.0}, {"teachers", "Teachers", 14.0}};
  Service childline;
  childline.id = "childline";
  context.services = {childline};
  return check_module(parse_module("modules/page.md", source), rules, context);
}

int count(const Findings& findings, std::string_view rule) {
  return static_cast<int>(std::count_if(findings.alerts.begin(), findings.alerts.end(),
                                        [&](const Alert& alert) { return alert.rule == rule; }));
}

std::string page(const std::string& audience, const std::string& text) {
  return "---\nid: page\ntitle: Page\naudience: " + audience + "\n---\n" + text + "\n";
}

} // namespace

TEST_CASE("Every span is the words found, byte for byte, whatever marks stand around them") {
  const std::string source = page("teachers", "Smile 🙂 — it was **your *own* fault**, [your "
                                              "own\nfault](contact:childline) or `your own fault`.");
  const Findings findings = findings_of(source);
  std::vector<std::string> found;
  for (const Alert& alert : findings.alerts)
    if (alert.rule == "Safeguarding.Blame")
      found.emplace_back(slice(source, alert.span));
  CHECK(found == std::vector<std::string>{"your *own* fault", "your own\nfault"});
}

TEST_CASE("Quoted speech and chats are left alone by the rules on tone, and are still spelled") {
  const Findings findings = findings_of(
      page("young-people",
           "::: quoted\nIt is your own fault, you foool.\n:::\n\n::: {.chat me=\"Ash\"}\n- **Ash:** your own "
           "fault\n:::\n\nIt is your own fault.\n\n[Childline](contact:childline)"));
  CHECK(count(findings, "Safeguarding.Blame") == 1);
  CHECK(count(findings, "Vale.Spelling") >= 1);
}

TEST_CASE("Words marked as quoted speech are left alone by the rules on tone, and by no others") {
  const std::string source =
      page("teachers", "He said [it is your own fault, foool, and more than once, "
                       "**your own fault**]{.quoted}. It is your [own]{.quoted} fault.");
  const Findings findings = findings_of(source);
  std::vector<std::string> found;
  for (const Alert& alert : findings.alerts)
    if (alert.rule == "Safeguarding.Blame")
      found.emplace_back(slice(source, alert.span));
  CHECK(found == std::vector<std::string>{"your [own]{.quoted} fault"}); // half of it is the author's
  CHECK(count(findings, "Vale.Spelling") == 1);
  const auto draft = check_draft("[your own fault]{.quoted} foool", "", load_rules(project));
  REQUIRE(draft.size() == 1);
  CHECK(draft[0].rule == "Vale.Spelling");
}

TEST_CASE("A rule for one audience runs where that audience reads, also in a note inside another's module") {
  CHECK(count(findings_of(page("young-people", "The perpetrator.")), "Safeguarding.Jargon") == 1);
  CHECK(count(findings_of(page("teachers", "The perpetrator.")), "Safeguarding.Jargon") == 0);
  CHECK(count(findings_of(page("young-people", "::: teacher-note\nThe perpetrator.\n:::")),
              "Safeguarding.Jargon") == 0);
}

TEST_CASE("Only errors other than spellings keep a release back") {
  const Findings findings = findings_of(page("young-people", "It is your own fault, foool."));
  for (const Alert& alert : findings.alerts) {
    CAPTURE(alert.rule);
    CHECK(blocks_release(alert) ==
          (alert.rule == "Safeguarding.Blame" || alert.rule == "Waymark.SupportRoute"));
  }
  CHECK(count(findings, "Vale.Spelling") == 1);
  CHECK(category_of({.rule = "Vale.Spelling"}) == "Spelling");
  CHECK(category_of({.rule = "Safeguarding.Blame"}) == "Tone");
  CHECK(category_of({.rule = "Waymark.AltText"}) == "Structure");
  CHECK(category_of({.rule = "Waymark.ReadingAge"}) == "Reading age");
  CHECK(category_of({.rule = "Google.Passive"}) == "Style");
}

TEST_CASE("A check that is told to stop ends early") {
  const RuleSet rules = load_rules(project);
  const auto module = parse_module("modules/page.md", page("teachers", "It is your own fault."));
  CHECK(check_module(module, rules, {}, [] { return true; }).alerts.empty());
}

TEST_CASE("The strictest target of a module's audiences counts") {
  const Findings findings = findings_of(page("[teachers, young-people]", "Words."));
  CHECK(findings.target == 11.0);
}

TEST_CASE("A draft is checked for its audience and nothing is said about it as a whole") {
  const RuleSet rules = load_rules(project);
  const auto alerts = check_draft("The perpetrator said it was your own fault.", "young-people", rules);
  REQUIRE(alerts.size() == 2);
  CHECK(alerts[0].rule == "Safeguarding.Jargon");
  CHECK(alerts[0].span == Span{4, 15});
  for (const Alert& alert : check_draft("The perpetrator.", "teachers", rules))
    CHECK(alert.rule != "Safeguarding.Jargon");
}

TEST_CASE("Bytes that are no text do not move any place") {
  const std::string source = page("teachers", "Bad \xff\xfe bytes, and your own fault.");
  const Findings findings = findings_of(source);
  const auto alert = std::find_if(findings.alerts.begin(), findings.alerts.end(),
                                  [](const Alert& each) { return each.rule == "Safeguarding.Blame"; });
  REQUIRE(alert != findings.alerts.end());
  CHECK(slice(source, alert->span) == "your own fault");
}
