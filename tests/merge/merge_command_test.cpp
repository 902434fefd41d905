// SPDX-License-Identifier: MIT
#include "tests/support/run_program.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using nlohmann::json;

namespace {

tests::ProgramRun merge(const tests::ScratchFolder& folder, const std::string& base, const std::string& ours,
                        const std::string& theirs, bool as_json = true) {
  folder.write("base.md", base);
  folder.write("ours.md", ours);
  folder.write("theirs.md", theirs);
  std::vector<std::string> words{"merge-text"};
  if (as_json)
    words.emplace_back("--json");
  for (const char* name : {"base.md", "ours.md", "theirs.md"})
    words.push_back((folder / name).string());
  return tests::run_cli(folder / "home", words);
}

} // namespace

TEST_CASE("merge-text answers with the text and what was put together, in code points") {
  const tests::ScratchFolder folder;
  const auto run = merge(folder, "Ärger.\n\nThe friend asks late in the evening.\n",
                         "Ärger.\n\nThe boy asks late in the evening.\n",
                         "Ärger.\n\nThe friend asks late at night.\n");
  CHECK(run.status == 0);
  const json answer = json::parse(run.out);
  CHECK(answer["clean"] == true);
  CHECK(answer["text"] == "Ärger.\n\nThe boy asks late at night.\n");
  CHECK(answer["conflicts"].empty());
  REQUIRE(answer["merged_by_words"].size() == 1);
  CHECK(answer["merged_by_words"][0]["start"] == 8);
  CHECK(answer["merged_by_words"][0]["changes"][0] == json({{"by", "ours"}, {"removed", "friend"}, {"added", "boy"}}));
}

TEST_CASE("merge-text says both versions of what cannot be put together, and ends with 1") {
  const tests::ScratchFolder folder;
  const auto run = merge(folder, "One word.\n", "Our word.\n", "Their word.\n");
  CHECK(run.status == 1);
  const json answer = json::parse(run.out);
  CHECK(answer["clean"] == false);
  CHECK(answer["text"] == "Our word.\n");
  REQUIRE(answer["conflicts"].size() == 1);
  CHECK(answer["conflicts"][0] ==
        json({{"start", 0}, {"end", 10}, {"base", "One word.\n"}, {"ours", "Our word.\n"}, {"theirs", "Their word.\n"}}));
  const auto plain = merge(folder, "One word.\n", "Our word.\n", "Their word.\n", false);
  CHECK(plain.status == 1);
  CHECK(plain.out == "Our word.\n");
  CHECK(plain.err.find("Their word.") != std::string::npos);
}

TEST_CASE("merge-text says which file it cannot read, and ends with 2") {
  const tests::ScratchFolder folder;
  folder.write("a.md", "a\n");
  const auto run = tests::run_cli(folder / "home", {"merge-text", "--json", (folder / "a.md").string(),
                                                    (folder / "none.md").string(), (folder / "a.md").string()});
  CHECK(run.status == 2);
  CHECK(run.out.empty());
  CHECK(run.err.find("none.md") != std::string::npos);
  CHECK(tests::run_cli(folder / "home", {"merge-text", "--json"}).status == 2);
}
