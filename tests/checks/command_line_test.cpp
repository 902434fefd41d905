// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include <cstdio>
#include <string>

using namespace waymark;
using nlohmann::json;

namespace {

struct Answer {
  int status = 0;
  std::string output;
};

// Runs the program in a folder, with a file of it as standard input.
Answer run(const tests::ScratchFolder& folder, const std::string& arguments,
           const std::string& input = "/dev/null") {
  const std::string command =
      "cd '" + folder.path().string() + "' && '" + WAYMARK_CLI + "' " + arguments + " < " + input;
  Answer answer;
  FILE* pipe = ::popen((command + " 2>errors.txt").c_str(), "r");
  REQUIRE(pipe);
  char buffer[4096];
  for (std::size_t size = 0; (size = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
    answer.output.append(buffer, size);
  answer.status = WEXITSTATUS(::pclose(pipe));
  return answer;
}

void write_project(const tests::ScratchFolder& folder) {
  folder.write(".vale.ini",
               "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = House\n");
  folder.write("styles/House/Fault.yml",
               "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [your fault]\n");
  folder.write("styles/House/Grown.yml",
               "extends: existence\nmessage: \"Not '%s'.\"\nlevel: suggestion\ntokens: [perpetrator]\n");
  folder.write("styles/House/audiences.yaml", "Grown: [young-people]\n");
}

} // namespace

TEST_CASE("check answers in the shape of Vale's JSON, with columns in code points, the last one included") {
  const tests::ScratchFolder folder;
  write_project(folder);
  folder.write("a.md", "One line.\n\n🙂 not your fault.\n");
  folder.write("b.md", "Nothing.\n");
  const Answer answer = run(folder, "check --json --config .vale.ini a.md b.md");
  CHECK(answer.status == 1);
  const json found = json::parse(answer.output);
  REQUIRE(found["a.md"].size() == 1);
  CHECK(found["a.md"][0]["Line"] == 3);
  CHECK(found["a.md"][0]["Span"] == json::array({7, 16}));
  CHECK(found["a.md"][0]["Check"] == "House.Fault");
  CHECK(found["a.md"][0]["Severity"] == "error");
  CHECK(found["a.md"][0]["Match"] == "your fault");
  CHECK(found["a.md"][0]["Message"] == "Not 'your fault'.");
  CHECK(found["b.md"] == json::array());
}

TEST_CASE("check finds the ini by itself, and ends with 0 when nothing is an error") {
  const tests::ScratchFolder folder;
  write_project(folder);
  folder.write("deep/a.md", "The perpetrator.\n");
  CHECK(run(folder, "check deep/a.md").output == "deep/a.md:1:5 suggestion House.Grown Not 'perpetrator'.\n");
  CHECK(run(folder, "check deep/a.md").status == 0);
  CHECK(run(folder, "check --minAlertLevel error deep/a.md").output.empty());
}

TEST_CASE("check reads drafts as lines and answers with one list") {
  const tests::ScratchFolder folder;
  write_project(folder);
  folder.write("drafts.jsonl",
               "{\"id\":\"1\",\"for\":\"young-people\",\"text\":\"é, your fault, perpetrator\"}\n\n"
               "{\"id\":\"2\",\"for\":\"teachers\",\"text\":\"The perpetrator.\"}\n");
  const Answer answer = run(folder, "check --jsonl --audience-field for", "drafts.jsonl");
  CHECK(answer.status == 1);
  const json found = json::parse(answer.output);
  REQUIRE(found.size() == 2);
  CHECK(found[0] == json{{"id", "1"},
                         {"start", 3},
                         {"end", 13},
                         {"level", "error"},
                         {"check", "House.Fault"},
                         {"message", "Not 'your fault'."}});
  CHECK(found[1]["start"] == 15);
}

TEST_CASE("What cannot be checked ends with 2 and a sentence") {
  const tests::ScratchFolder folder;
  write_project(folder);
  folder.write("bad.jsonl", "not json\n");
  CHECK(run(folder, "check --config .vale.ini nowhere.md").status == 2);
  CHECK_FALSE(read_whole_file(folder / "errors.txt").empty());
  CHECK(run(folder, "check --config nowhere.ini .vale.ini").status == 2);
  CHECK(run(folder, "check").status == 2);
  CHECK(run(folder, "check --jsonl", "bad.jsonl").status == 2);
  CHECK(run(folder, "measure nowhere.md").status == 2);
  CHECK(run(folder, "measure --jsonl", "bad.jsonl").status == 2);
}

TEST_CASE("measure answers for files by path and for lines by id") {
  const tests::ScratchFolder folder;
  folder.write("a.md", "# Title\n\nThree plain words.\n");
  const json files = json::parse(run(folder, "measure --json a.md").output);
  CHECK(files["a.md"]["words"] == 3);
  CHECK(files["a.md"]["sentences"] == 1);
  CHECK(files["a.md"]["formulas"].size() == 10);
  CHECK(files["a.md"]["reading_age"].is_number());
  folder.write("texts.jsonl", "{\"id\":\"x\",\"text\":\"Two words.\"}\n{\"id\":\"y\",\"text\":\"\"}\n");
  const Answer lines = run(folder, "measure --jsonl", "texts.jsonl");
  CHECK(lines.status == 0);
  const auto end = lines.output.find('\n');
  CHECK(json::parse(lines.output.substr(0, end))["words"] == 2);
  CHECK(json::parse(lines.output.substr(end + 1))["reading_age"] == 0);
}

TEST_CASE("measure says how sure the age is and what it comes from, in code points") {
  const tests::ScratchFolder folder;
  folder.write("a.md", "🙂 Tell us.\n\nNotwithstanding **statutory** provisions, disclosure is discretionary.\n");
  const json found = json::parse(run(folder, "measure --json --target 9 a.md").output)["a.md"];
  CHECK(found["give_or_take"] > 1);
  REQUIRE(found["costly_sentences"].size() == 1);
  CHECK(found["costly_sentences"][0]["start"] == 12);
  CHECK(found["costly_sentences"][0]["text"] ==
        "Notwithstanding **statutory** provisions, disclosure is discretionary.");
  CHECK(found["costly_words"].size() >= 2);
  const std::string text = run(folder, "measure a.md").output;
  CHECK(text.find("reading age about ") != std::string::npos);
  CHECK(text.find(", give or take ") != std::string::npos);
}

TEST_CASE("measure compares a file with another, or with a version of its package") {
  const tests::ScratchFolder folder;
  folder.write("new.md", "You can say no. Tell a friend.\n");
  folder.write("old.md", "Notwithstanding provisions, disclosure is discretionary.\n");
  CHECK(json::parse(run(folder, "measure --json --compare old.md new.md").output)["new.md"]["change"] < 0);
  CHECK(run(folder, "measure --compare old.md new.md").output.find("years easier than the other text") !=
        std::string::npos);
  CHECK(run(folder, "measure --compare nowhere.md new.md").status == 2);
  CHECK(run(folder, "measure --compare old.md new.md nowhere.md").status == 2);
}

TEST_CASE("measure counts files as Vale does and lines as they are spoken, unless told otherwise") {
  const tests::ScratchFolder folder;
  folder.write("a.md", "messages");
  folder.write("a.jsonl", "{\"id\":1,\"text\":\"champagne\"}\n");
  folder.write("c.md", "champagne");
  CHECK(json::parse(run(folder, "measure --json c.md").output)["c.md"]["syllables"] == 3);
  CHECK(json::parse(run(folder, "measure --json --counts own c.md").output)["c.md"]["syllables"] == 2);
  CHECK(json::parse(run(folder, "measure --jsonl", "a.jsonl").output)["syllables"] == 2);
  CHECK(json::parse(run(folder, "measure --jsonl --counts vale", "a.jsonl").output)["syllables"] == 3);
  CHECK(run(folder, "measure --counts mine c.md").status == 2);
}

TEST_CASE("measure takes hostile and empty files and says that there is nothing to measure") {
  const tests::ScratchFolder folder;
  folder.write("empty.md", "");
  folder.write("headings.md", "# One\n\n## Two\n");
  folder.write("code.md", "```\nint main();\n```\n");
  folder.write("emoji.md", "🙂🙂 🙂\n");
  folder.write("nul.md", std::string("\0\0\xFF\n", 4));
  for (const char* file : {"empty.md", "headings.md", "code.md", "emoji.md", "nul.md"}) {
    CAPTURE(file);
    const Answer answer = run(folder, std::string("measure --json ") + file);
    CHECK(answer.status == 0);
    const json found = json::parse(answer.output)[file];
    CHECK(found["words"] == 0);
    CHECK(found["reading_age"] == 0);
    CHECK(found["formulas"].is_object());
    CHECK(found["costly_words"].empty());
    CHECK(run(folder, std::string("measure ") + file).output.find("no words to measure") != std::string::npos);
  }
}
