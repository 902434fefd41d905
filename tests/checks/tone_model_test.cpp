// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"
#include "model/checks/tone/tone_advice.h"
#include "model/checks/tone/tone_store.h"
#include "model/checks/tone/tone_windows.h"
#include "model/safe_file.h"
#include "model/workspace.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::checks;
using waymark::tests::ScratchFolder;

namespace {

// "blame" is the fault, "fine" takes it back; parents do not mind.
const std::string small_model =
    "waymark-tone 1\n# made for a test\ncategories blame jargon\nreasons 0 0\nunit 0.5\nfault -1\n"
    "place -0.5\nsure 3\nwarning 1\nsuggestion 0\nsigns 4\n\n"
    "blam\t5\t4\t0:4\nfin\t-8\t0\nacronym\t3\t4\t1:6\n@parents\t-9\t0\n";

std::string stems(const std::vector<ToneWord>& words) {
  std::string all;
  for (const ToneWord& word : words)
    all += (all.empty() ? "" : " ") + word.stem;
  return all;
}

std::vector<std::string> marked(std::string_view text, bool ToneWord::*mark) {
  std::vector<std::string> found;
  for (const ToneWord& word : tone_words(text))
    if (word.*mark && !word.mark)
      found.push_back(std::string(slice(text, word.span)));
  return found;
}

FileSet package_with(const std::string& ini_lines, const std::string& module) {
  FileSet files;
  files["package.yaml"] =
      "id: test\ntitle: Test\nmodules: [page]\naudiences:\n  - {id: young-people, name: Young people}\n"
      "  - {id: teachers, name: Teachers}\n";
  files[".vale.ini"] =
      "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = Safeguarding\n" + ini_lines;
  files["styles/Safeguarding/Nothing.yml"] = "extends: existence\nmessage: x\ntokens: [zzzz]\n";
  files["modules/page.md"] = module;
  return files;
}

std::vector<Alert> tone_of(const FileSet& files) {
  const Package package = read_package(files);
  auto alerts = check_module(package.modules.at(0), load_rules(files), context_of(package)).alerts;
  std::erase_if(alerts, [](const Alert& alert) { return !alert.rule.starts_with("Safeguarding.Tone"); });
  return alerts;
}

const std::string front = "---\nid: page\ntitle: Page\naudience: young-people\n---\n\n";
const std::string hard =
    "Honestly, any sensible girl would have thought about her reputation and the shame she brings on us all.";

} // namespace

TEST_CASE("a sentence becomes stems, with contractions cut and curly marks straight") {
  CHECK(stems(tone_words("Don’t worry: you're SENDING 12 pictures.")) ==
        "do n't worr : you 're send 0 pictur .");
  CHECK(stems(tone_words("")).empty());
  CHECK(stems(tone_words("caf\xC3\xA9")) == "caf\xC3\xA9");
}

TEST_CASE("words between quotation marks are known, an apostrophe opens nothing") {
  CHECK(marked("She said “it is mine” and left.", &ToneWord::quoted) ==
        std::vector<std::string>{"it", "is", "mine"});
  CHECK(marked("The pupils' view: 'no way', they said.", &ToneWord::quoted) ==
        std::vector<std::string>{"no", "way"});
  CHECK(marked("An open \"quote", &ToneWord::quoted).empty());
}

TEST_CASE("a denial reaches to the end of its clause") {
  CHECK(marked("You did not choose this, you know.", &ToneWord::denied) ==
        std::vector<std::string>{"choose", "this"});
}

TEST_CASE("sentences are judged in pairs of neighbours") {
  CHECK(tone_windows({}).empty());
  CHECK(tone_windows({{0, 5}}).size() == 1);
  const auto windows = tone_windows({{0, 5}, {6, 9}, {10, 20}});
  REQUIRE(windows.size() == 2);
  CHECK(windows[1].span == Span{6, 20});
}

TEST_CASE("signs add up, and the words that decide are named") {
  const auto model = ToneModel::parse(small_model);
  const std::string text = "They blame you.";
  const auto judgement = model->judge(text, "young-people", {});
  CHECK(judgement.score == Approx(1.5));
  CHECK(judgement.category == "blame");
  CHECK(slice(text, judgement.span) == "blame");
  REQUIRE(judgement.decisive.size() == 1);
  CHECK(slice(text, judgement.decisive[0]) == "blame");
  CHECK(model->judge("An acronym.", "young-people", {}).category == "jargon");
  CHECK(model->judge("No blame, all fine.", "young-people", {}).score < 0);
  CHECK(model->judge(text, "parents", {}).score < 0);
  CHECK(model->judge("", "young-people", {}).span.empty());
}

TEST_CASE("a damaged file of weights is refused, with the line") {
  const auto replaced = [](const std::string& from, const std::string& to) {
    std::string text = small_model;
    return text.replace(text.find(from), from.size(), to);
  };
  const std::vector<std::pair<std::string, int>> damaged{
      {"", 1},
      {"something else\n", 1},
      {"waymark-tone 1\ncategories blame\n", 2},
      {replaced("unit 0.5", "unit 0"), 12},
      {replaced("unit 0.5", "unit much"), 5},
      {replaced("warning 1", "warning -1"), 12},
      {replaced("fault -1", "fault nan"), 6},
      {replaced("signs 4", "signs 5"), 16},
      {replaced("place", "plaice"), 7},
      {replaced("blam\t5\t4\t0:4", "blam\t5"), 13},
      {replaced("0:4", "7:4"), 13},
      {replaced("0:4", "blame"), 13},
      {replaced("fin\t", "blam\t"), 14},
      {small_model.substr(0, small_model.size() - 20), 15},
  };
  for (const auto& [text, line] : damaged) {
    CAPTURE(text);
    try {
      ToneModel::parse(text);
      FAIL("it was read");
    } catch (const ToneModelFault& fault) {
      CHECK(fault.line == line);
    }
  }
}

TEST_CASE("a model that is missing or damaged is said in one sentence, and nothing else stops") {
  const ScratchFolder scratch;
  CHECK_THAT(read_tone_model(scratch / "none").problem, Catch::Contains("cannot be read"));
  write_file_safely(scratch / "bad", "waymark-tone 2\n");
  const ToneStore store = read_tone_model(scratch / "bad");
  CHECK(store.model == nullptr);
  CHECK_THAT(store.problem, Catch::Contains("line 1") && Catch::Contains("The rules on tone do."));
}

TEST_CASE("the model that comes with the program has advice for each of its categories") {
  const ToneStore& store = installed_tone_model();
  REQUIRE(store.model);
  CHECK(store.problem.empty());
  for (const std::string& category : store.model->categories()) {
    CAPTURE(category);
    CHECK(tone_advice(category));
  }
  CHECK_FALSE(tone_advice("weather"));
}

TEST_CASE("the model speaks in the place, with the reason and the words that decided") {
  const auto alerts =
      tone_of(package_with("", front + "# A *page*\n\nThank you for telling us.\n\n" + hard + "\n"));
  REQUIRE_FALSE(alerts.empty());
  CHECK(alerts[0].level != Level::error); // an error is for a rule to say
  CHECK_THAT(alerts[0].why, Catch::Contains("Words that decided: “"));
  CHECK_THAT(hard, Catch::Contains(alerts[0].match));
  const std::string source = front + "# A *page*\n\nThank you for telling us.\n\n" + hard + "\n";
  CHECK(slice(source, alerts[0].span) == alerts[0].match);
}

TEST_CASE("the model is silent where it is told to be") {
  CHECK(tone_of(package_with("", front + "::: quoted\n" + hard + "\n:::\n")).empty());
  CHECK(tone_of(package_with("", front + "<!-- vale off -->\n\n" + hard + "\n")).empty());
  const auto alerts = tone_of(package_with("", front + hard + "\n"));
  REQUIRE(alerts.size() == 1);
  CHECK(tone_of(package_with(alerts[0].rule + " = NO\n", front + hard + "\n")).empty());
  CHECK(tone_of(package_with("", front + "<!-- vale " + alerts[0].rule + " = NO -->\n\n" + hard + "\n"))
            .empty());
  const auto raised = tone_of(package_with(alerts[0].rule + " = error\n", front + hard + "\n"));
  REQUIRE(raised.size() == 1);
  CHECK(raised[0].level == Level::error);
}

TEST_CASE("a package without the style has no model") {
  FileSet files = package_with("", front + hard + "\n");
  files[".vale.ini"] = "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = Vale\n";
  CHECK(tone_of(files).empty());
}

TEST_CASE("a note for teachers is read as they read it") {
  const std::string line = "Ring the DSL, who will ask MASH for a strategy discussion.";
  const auto for_pupils = tone_of(package_with("", front + line + "\n"));
  const auto for_teachers = tone_of(package_with("", front + "::: teacher-note\n" + line + "\n:::\n"));
  CHECK(for_pupils.size() >= for_teachers.size());
  CHECK_FALSE(for_pupils.empty());
}

TEST_CASE("a very long line, a line of marks and no audience are judged without harm") {
  const RuleSet rules = load_rules(samples_folder() / "take-control" / ".vale.ini");
  std::string words;
  while (words.size() < 100'000)
    words += "and they blame you for it ";
  CHECK_NOTHROW(check_draft(words, "", rules));
  CHECK_NOTHROW(check_draft(std::string(100'000, '\''), "young-people", rules));
  CHECK(check_draft("Thank you for telling me.", "", rules).empty());
  CHECK_NOTHROW(check_draft("\xFF\xFE\"'", "no such reader", rules));
}
