// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "tests/support/journey.h"

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

constexpr const char* rule = "Safeguarding.Blame";

// The demo with one rule on tone, which is an error and finds "your fault" in "first".
class Checked : public Journey {
public:
  Checked() {
    put(".vale.ini",
        "StylesPath = styles\nMinAlertLevel = suggestion\nVocab = House\n\n[*.md]\nBasedOnStyles = Vale, "
        "Safeguarding\nVale.Spelling = warning\n");
    put("styles/Safeguarding/Blame.yml", "extends: existence\nmessage: \"“%s” can sound like "
                                         "blame.\"\nlevel: error\ndescription: Nobody is to "
                                         "blame.\ntokens: [your fault]\n");
    put("styles/config/vocabularies/House/accept.txt", "Ash\nZed\n");
  }
  void put(const std::string& path, const std::string& text) const {
    write_file_safely(std::filesystem::path(folder()) / path, text);
  }
  std::string get(const std::string& path) const {
    return read_whole_file(std::filesystem::path(folder()) / path);
  }
  std::vector<std::string> adding(const std::string& quote, const std::string& reason,
                                  const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words{"set-aside", "add", folder(),   "--module", "first", "--rule", rule,
                                   "--quote",   quote, "--reason", reason,     "--as",  "charity"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
  // The rules that `check --package` finds something for in "first".
  json found(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words{"check", "--json", "--package", folder(), "first"};
    words.insert(words.end(), more.begin(), more.end());
    const json all = json::parse(run(words).out);
    json blame = json::array();
    for (const json& alert : all["modules/first.md"])
      if (alert["Check"] == rule)
        blame.push_back(alert);
    return blame;
  }
  json set_asides() const { return ask({"set-aside", "list", folder()}); }
  json status_of(const std::string& module) const {
    const json status = ask({"status", folder()});
    for (const json& one : status["modules"])
      if (one["id"] == module)
        return one;
    return {};
  }
};

json word_in(const json& list, const std::string& word) {
  for (const json& one : list)
    if (one["word"] == word)
      return one;
  return {};
}

json rule_in(const json& list, const std::string& name) {
  for (const json& one : list)
    if (one["rule"] == name)
      return one;
  return {};
}

} // namespace

TEST_CASE("a finding is set aside, seen by reviewers, follows its words, lapses and is taken back") {
  const Checked package;
  REQUIRE(package.found().size() == 1);
  const std::string id =
      package.ask(package.adding("never your fault", "It says that they are not to blame."))["id"];
  CHECK(package.found().empty());
  CHECK(package.status_of("first")["set_aside"] == 1);
  CHECK(package.status_of("second")["set_aside"] == 0);
  CHECK_THAT(package.run({"status", package.folder()}).out, Catch::Contains("1 set aside"));

  const json all = package.found({"--all"});
  REQUIRE(all.size() == 1);
  CHECK(all[0]["SetAside"] ==
        json{{"id", id}, {"reason", "It says that they are not to blame."}, {"person", "charity-reviewer"}});

  json listed = package.set_asides()[0];
  CHECK(listed["state"] == "standing");
  CHECK(listed["rule"] == rule);
  CHECK(listed["quote"] == "never your fault");
  CHECK(listed["finding"] == "“your fault” can sound like blame.");
  CHECK(listed["by_only_author"] == false);
  const std::string before = package.read("first");

  package.write("first", "---\nid: first\n---\nÜber allem: it is never your fault. Or your fault?\n");
  listed = package.set_asides()[0];
  CHECK(listed["start"] == count_code_points("---\nid: first\n---\nÜber allem: it is "));
  CHECK(package.found().size() == 1); // the other one

  package.write("first", "---\nid: first\n---\nIt is your fault.\n");
  listed = package.set_asides()[0];
  CHECK(listed["state"] == "lapsed");
  CHECK(listed["quote"] == "never your fault");
  CHECK_FALSE(listed.contains("start"));
  CHECK(package.found().size() == 1);
  CHECK(package.status_of("first")["set_aside"] == 0);
  CHECK_THAT(package.run({"set-aside", "list", package.folder()}).out, Catch::Contains("has changed"));

  package.write("first", before);
  CHECK(package.found().empty());
  CHECK(package.ask({"set-aside", "take-back", package.folder(), id, "--reason", "It can be misread.", "--as",
                     "police"})["state"] == "taken-back");
  CHECK(package.found().size() == 1);
  CHECK(package.set_asides()[0]["taken_back"]["person"] == "police-author");
  CHECK(package.run({"set-aside", "take-back", package.folder(), id, "--as", "police"}).status == 1);
}

TEST_CASE("a finding about a whole text is set aside until it says something else") {
  const Checked package;
  const auto blocks = [&] { return package.ask({"status", package.folder()})["blocks"].dump(); };
  REQUIRE(blocks().find("support") != std::string::npos);
  const json added =
      package.ask({"set-aside", "add", package.folder(), "--module", "second", "--rule",
                   "Waymark.SupportRoute", "--reason", "The first page has it.", "--as", "police"});
  CHECK(package.status_of("second")["set_aside"] == 1);
  const json listed = package.set_asides()[0];
  CHECK(listed["id"] == added["id"]);
  CHECK(listed["quote"] == "");
  CHECK(listed["by_only_author"] == true);
  CHECK_THAT(package.run({"set-aside", "list", package.folder()}).out,
             Catch::Contains("nobody else has written"));
}

TEST_CASE("what cannot be set aside is refused with a sentence, and nothing is kept") {
  const Checked package;
  const auto refused = [&](const std::vector<std::string>& words, int status, const std::string& said) {
    const ProgramRun done = package.run(words);
    INFO(done.err);
    CHECK(done.status == status);
    CHECK_THAT(done.err, Catch::Contains(said));
    CHECK(done.out.empty());
  };
  refused(package.adding("your fault", "  "), 2, "needs a reason");
  refused(package.adding("Nobody has to", "Because."), 1, "finds nothing in these words");
  refused(package.adding("never written", "Because."), 2, "are not in modules/first.md");
  refused(package.adding("your fault", "Because.", {"--occurrence", "7"}), 2, "1 times only");
  refused({"set-aside", "add", package.folder(), "--module", "first", "--rule", rule, "--reason", "x"}, 1,
          "finds nothing about this text as a whole");
  refused({"set-aside", "add", package.folder(), "--module", "none", "--rule", rule, "--reason", "x"}, 2,
          "no module");
  refused({"set-aside", "take-back", package.folder(), "0123456789"}, 2, "no set-aside");
  CHECK(package.run({"set-aside", "add", package.folder(), "--module", "first", "--rule", rule}).status == 2);
  CHECK(package.set_asides().empty());
}

TEST_CASE("words that stand there several times are set aside where the rule finds them") {
  const Checked package;
  package.put("styles/Safeguarding/Blame.yml",
              "extends: existence\nmessage: M.\nlevel: error\ntokens: [your fault again]\n");
  package.write("first", "---\nid: first\n---\nNot your fault. Your fault. It is your fault again.\n");
  package.ask(package.adding("your fault", "One of them."));
  CHECK(package.found().empty());
  package.write("first", "---\nid: first\n---\nIt is your fault again, your fault again.\n");
  CHECK(package.run(package.adding("your fault", "Which?")).status == 2);
  CHECK(package.run(package.adding("your fault", "Second.", {"--occurrence", "2"})).status == 0);
}

TEST_CASE("an error that is set aside does not keep a release back, and the release says so") {
  const Checked package;
  package.put("contacts.yaml", "services:\n  - {id: childline, name: Childline, number: \"0800 1111\", "
                               "site: https://www.childline.org.uk, last-verified: 2099-01-01}\n");
  package.write("first", package.read("first") +
                             "\n::: ground-rules\n- Anyone can pass, look away or step out.\n:::\n"
                             "\n::: support\n[Childline](contact:childline)\n:::\n");
  package.write("second", package.read("second") + "\n\n::: support\n[Childline](contact:childline)\n:::\n");
  package.ask({"save", package.folder(), "--message", "Where to find help", "--as", "police"});
  for (const char* role : {"charity", "school"})
    for (const char* module : {"first", "second"})
      package.run({"sign-off", package.folder(), "--module", module, "--role", role, "--as", role});
  package.run({"sign-off", package.folder(), "--module", "second", "--role", "police", "--as", "police"});
  const auto release = [&] {
    return package.run({"release", package.folder(), "--name", "1", "--format", "single", "--as", "police",
                        "--out", (package.scratch() / "out").string()});
  };
  const ProgramRun refused = release();
  CHECK(refused.status == 1);
  CHECK_THAT(refused.err, Catch::Contains("can sound like blame"));
  package.ask(package.adding("never your fault", "It says that they are not to blame."));
  const ProgramRun made = release();
  INFO(made.err);
  REQUIRE(made.status == 0);
  const json record = json::parse(package.get("release/manifest.json"))["set-aside"];
  REQUIRE(record.size() == 1);
  CHECK(record[0]["rule"] == rule);
  CHECK(record[0]["module"] == "first");
  CHECK(record[0]["quote"] == "never your fault");
  CHECK(record[0]["reason"] == "It says that they are not to blame.");
  CHECK(record[0]["roles"] == json::array({"charity"}));
  CHECK(record[0]["would-block"] == true);
  CHECK(package.run({"verify", made.out.substr(0, made.out.size() - 1)}).status == 0);
}

TEST_CASE("words are marked as quoted speech, which rules on tone leave alone") {
  const Checked package;
  package.ask({"quote", package.folder(), "--module", "first", "--quote", "never your fault"});
  CHECK(package.read("first").find("It is [never your fault]{.quoted} when") != std::string::npos);
  CHECK(package.found().empty());
  const auto refused = [&](const std::string& quote, const std::string& said) {
    const std::string before = package.read("first");
    const ProgramRun done = package.run({"quote", package.folder(), "--module", "first", "--quote", quote});
    CHECK(done.status == 1);
    CHECK_THAT(done.err, Catch::Contains(said));
    CHECK(package.read("first") == before);
  };
  refused("your fault", "already");
  refused("It is never your fault when", "already");
  refused("at any time. ::: {.message", "cannot be marked");
  CHECK(package.run({"quote", package.folder(), "--module", "first", "--quote", "not there"}).status == 2);
  const ProgramRun exported = package.run({"export", package.folder(), "--format", "single", "--audience",
                                           "young-people", "--out", (package.scratch() / "site").string()});
  REQUIRE(exported.status == 0);
  const std::string html = read_whole_file(exported.out.substr(0, exported.out.size() - 1));
  CHECK(html.find("It is <q>never your fault</q> when") != std::string::npos);
  CHECK(html.find("{.quoted}") == std::string::npos);
}

TEST_CASE("a word is added to the team's list, with who and why, and taken out byte for byte") {
  const Checked package;
  const std::string path = "styles/config/vocabularies/House/accept.txt";
  const std::string before = package.get(path);
  const auto spelled_wrong = [&] {
    package.write("second", "---\nid: second\n---\nThe squorping friend.\n");
    return package.run({"check", "--package", package.folder(), "second"}).out.find("Vale.Spelling") !=
           std::string::npos;
  };
  REQUIRE(spelled_wrong());
  CHECK(package.ask({"words", "add", package.folder(), "squorping", "--reason", "A game.", "--as",
                     "school"})["entry"] == "[Ss]quorping");
  CHECK(package.get(path) == "Ash\n[Ss]quorping\nZed\n");
  CHECK_FALSE(spelled_wrong());
  const json added = word_in(package.ask({"words", "list", package.folder()}), "squorping");
  CHECK(added["by"] == "school-lead");
  CHECK(added["reason"] == "A game.");
  CHECK(added["list"] == "accept");
  CHECK_FALSE(word_in(package.ask({"words", "list", package.folder()}), "Ash").contains("by"));

  CHECK(package.run({"words", "add", package.folder(), "squorping"}).status == 1);
  CHECK(package.run({"words", "add", package.folder(), "squorping", "--reject"}).status == 1);
  package.ask({"words", "remove", package.folder(), "squorping"});
  CHECK(package.get(path) == before);
  CHECK(spelled_wrong());
  CHECK(package.run({"words", "remove", package.folder(), "squorping"}).status == 1);
}

TEST_CASE("words that are not to be used, patterns, and what is no word") {
  const Checked package;
  package.ask({"words", "add", package.folder(), "weirdo", "--reject", "--reason", "It hurts."});
  package.write("second", "---\nid: second\n---\nWeirdo friends.\n");
  CHECK_THAT(package.run({"check", "--package", package.folder(), "second"}).out,
             Catch::Contains("Vale.Avoid"));
  CHECK(package.ask({"words", "list", package.folder(), "--reject"}).size() == 1);
  package.ask({"words", "remove", package.folder(), "weirdo", "--reject"});

  package.ask({"words", "add", package.folder(), "[Gg]lorps?", "--pattern"});
  const ProgramRun part = package.run({"words", "remove", package.folder(), "glorp"});
  CHECK(part.status == 1);
  CHECK_THAT(part.err, Catch::Contains("[Gg]lorps?"));
  package.ask({"words", "remove", package.folder(), "[Gg]lorps?"});
  const std::string before = package.get("styles/config/vocabularies/House/accept.txt");
  for (const std::vector<std::string>& bad : std::vector<std::vector<std::string>>{
           {" "}, {"one\ntwo"}, {"[Aa", "--pattern"}, {"?!"}, {std::string(200, 'a')}}) {
    std::vector<std::string> words{"words", "add", package.folder()};
    words.insert(words.end(), bad.begin(), bad.end());
    const ProgramRun done = package.run(words);
    INFO(done.err);
    CHECK(done.status == 2);
    CHECK_THAT(done.err, Catch::Contains("Nothing was changed"));
  }
  CHECK(package.get("styles/config/vocabularies/House/accept.txt") == before);
}

TEST_CASE("a rule is switched with a reason that everybody sees") {
  const Checked package;
  const std::string before = package.get(".vale.ini");
  package.ask({"rules", "off", package.folder(), rule, "--reason", "The whole page is about blame.", "--as",
               "police"});
  CHECK(package.get(".vale.ini") ==
        before + "# Reason: The whole page is about blame.\nSafeguarding.Blame = NO\n");
  CHECK(package.found().empty());
  const json off = rule_in(package.ask({"rules", "list", package.folder()}), rule);
  CHECK(off["state"] == "off");
  CHECK(off["level"] == "error");
  CHECK(off["kind"] == "existence");
  CHECK(off["why"] == "Nobody is to blame.");
  CHECK(off["reason"] == "The whole page is about blame.");
  CHECK(off["by"] == "police-author");
  package.ask({"rules", "on", package.folder(), rule, "--reason", "Only one line was.", "--as", "police"});
  CHECK(package.found().size() == 1);
  package.ask(
      {"rules", "level", package.folder(), rule, "suggestion", "--reason", "To look at.", "--as", "police"});
  CHECK(package.found()[0]["Severity"] == "suggestion");
  CHECK(package.get(".vale.ini") == before + "# Reason: To look at.\nSafeguarding.Blame = suggestion\n");
  CHECK_THAT(package.run({"rules", "list", package.folder()}).out, Catch::Contains("To look at."));
}

TEST_CASE("a rule that is not known, or no reason, changes nothing") {
  const Checked package;
  const std::string before = package.get(".vale.ini");
  const auto refused = [&](const std::vector<std::string>& more, const std::string& said) {
    std::vector<std::string> words{"rules"};
    words.insert(words.end(), more.begin(), more.end());
    const ProgramRun done = package.run(words);
    INFO(done.err);
    CHECK(done.status == 2);
    CHECK_THAT(done.err, Catch::Contains(said));
    CHECK(package.get(".vale.ini") == before);
  };
  refused({"off", package.folder(), "Safeguarding.Balme", "--reason", "x"},
          "Did you mean “Safeguarding.Blame”?");
  refused({"off", package.folder(), rule, "--reason", " "}, "needs a reason");
  refused({"off", package.folder(), rule}, "--reason");
  refused({"level", package.folder(), rule, "loud", "--reason", "x"}, "suggestion, warning or error");
  refused({"level", package.folder(), rule, "off", "--reason", "x"}, "rules off");
  refused({"off", package.folder(), "Waymark.SupportRoute", "--reason", "x"}, "always runs");
}

TEST_CASE("a package without rules of its own takes words and switches") {
  const Journey journey;
  journey.ask({"words", "add", journey.folder(), "squorping", "--as", "police"});
  CHECK(word_in(journey.ask({"words", "list", journey.folder()}), "squorping")["by"] == "police-author");
  journey.ask({"rules", "off", journey.folder(), "Vale.Spelling", "--reason", "Not now.", "--as", "police"});
  CHECK(rule_in(journey.ask({"rules", "list", journey.folder()}), "Vale.Spelling")["state"] == "off");
}
