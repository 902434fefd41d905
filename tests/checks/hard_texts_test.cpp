// SPDX-License-Identifier: MIT
// Texts that nobody writes and that must not stop the program.
#include "model/checks/checker.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace waymark;
using namespace waymark::checks;

namespace {

const FileSet project{
    {".vale.ini", "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale, House\n"},
    {"styles/House/Words.yml", "extends: existence\nmessage: \"%s\"\ntokens: [needle, 'hay.*stack']\n"},
    {"styles/House/Slow.yml", "extends: existence\nmessage: \"%s\"\nraw: ['^(?:a+)+$']\n"},
    {"styles/House/Length.yml",
     "extends: occurrence\nmessage: long\nscope: sentence\nmax: 30\ntoken: \\w+\n"}};

std::vector<Alert> alerts_in(std::string text) {
  const auto module =
      parse_module("modules/page.md", "---\nid: page\ntitle: P\naudience: teachers\n---\n" + std::move(text));
  return check_module(module, load_rules(project), {}).alerts;
}

std::string times(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i)
    out += text;
  return out;
}

bool has(const std::vector<Alert>& alerts, std::string_view rule) {
  for (const Alert& alert : alerts)
    if (alert.rule == rule)
      return true;
  return false;
}

} // namespace

TEST_CASE("Five megabytes of Markdown are checked in seconds") {
  const std::string paragraph =
      "Some *words* in a [link](contact:childline) and a `needle` in a sentence of its own. A second one "
      "has nothing to find in it at all.\n\n- an item\n- another with a needle\n\n";
  const auto begin = std::chrono::steady_clock::now();
  const auto alerts = alerts_in(times(paragraph, 5 * 1024 * 1024 / static_cast<int>(paragraph.size())));
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  CHECK(has(alerts, "House.Words"));
  CHECK(taken.count() < 60); // about 5 s; quadratic work would take hours
}

TEST_CASE("One line of a hundred thousand characters is checked") {
  CHECK(has(alerts_in(times("word ", 20'000) + "needle"), "House.Words"));
}

TEST_CASE("Ten thousand nested quotes are checked") {
  CHECK_NOTHROW(alerts_in(times("> ", 10'000) + "needle"));
}

TEST_CASE("A pattern that goes back for ever is named and the other rules run") {
  const auto alerts = alerts_in("needle\n\n" + times("a", 60) + "!\n");
  CHECK(has(alerts, "House.Words"));
  bool named = false;
  for (const Alert& alert : alerts)
    named =
        named || (alert.rule == "House.Slow" && alert.message.find("takes too long") != std::string::npos);
  CHECK(named);
}

TEST_CASE("Odd characters keep their places") {
  for (const std::string& text :
       std::vector<std::string>{"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9 e\xCC\x81 needle",
                                "\xD7\xA9\xD7\x9C needle \xD7\xA8", std::string("nul \0 needle", 12),
                                "\rold\rlines\rneedle", "mixed\r\nlines\nneedle\r"}) {
    const std::string source = std::string("---\nid: page\naudience: teachers\n---\n") + text;
    const auto module = parse_module("modules/page.md", source);
    for (const Alert& alert : check_module(module, load_rules(project), {}).alerts)
      if (alert.rule == "House.Words")
        CHECK(slice(source, alert.span) == "needle");
  }
}

TEST_CASE("A word list of fifty megabytes is read, and its words are known") {
  FileSet with_list = project;
  std::string& list = with_list["styles/config/vocabularies/Big/accept.txt"];
  list.reserve(50'000'000);
  for (int i = 0; list.size() < 50'000'000; ++i)
    list += "zorgle" + std::to_string(i) + "\n";
  with_list[".vale.ini"] = "StylesPath = styles\nVocab = Big\nMinAlertLevel = suggestion\n[*.md]\n"
                           "Vale.Spelling = YES\nHouse.Words = YES\n";
  const RuleSet rules = load_rules(with_list);
  const auto module =
      parse_module("modules/page.md", "---\nid: page\n---\nA zorglex needle.\n\nA zorgle12345 here.\n");
  const auto alerts = check_module(module, rules, {}).alerts;
  CHECK(has(alerts, "House.Words"));
  CHECK(has(alerts, "Vale.Spelling"));
}

TEST_CASE("As Vale reads them, odd texts have right places too") {
  const RuleSet rules = load_rules(project);
  for (const std::string& text : std::vector<std::string>{
           "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9 e\xCC\x81 needle",
           "\xD7\xA9\xD7\x9C needle \xD7\xA8", std::string("nul \0 needle", 12), "\rold\rlines\rneedle",
           "mixed\r\nlines\nneedle\r", "bad \xFF\xC3 needle",
           "<div>\r\n&rsquo;&amp;&#x1F642; needle\r\n</div>", "| a |\r\n|---|\r\n| &amp; needle |",
           times("> ", 10'000) + "needle", times("word ", 20'000) + "needle", times("(", 50'000) + " needle",
           times("<a ", 50'000) + "needle", times("&", 50'000) + " needle", times("~", 50'000) + " needle",
           times("[", 50'000) + " needle", times("<!-- ", 20'000) + " needle",
           times("| ", 20'000) + "needle"}) {
    CAPTURE(text.substr(0, 60));
    for (const Alert& alert : check_file("page.md", text, rules))
      if (alert.rule == "House.Words")
        CHECK(slice(text, alert.span) == "needle");
  }
}
