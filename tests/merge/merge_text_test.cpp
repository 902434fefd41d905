// SPDX-License-Identifier: MIT
#include "model/merge/merge_text.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace waymark;
using namespace waymark::merge;

TEST_CASE("two changes are put together, or somebody has to choose") {
  std::ifstream file(tests::cases_folder() / "merge" / "texts.json");
  const auto cases = nlohmann::json::parse(file);
  REQUIRE(cases.size() >= 25);
  for (const auto& one : cases) {
    INFO(one["name"].get<std::string>());
    const std::string base = one["base"], ours = one["ours"], theirs = one["theirs"];
    for (const bool swapped : {false, true}) {
      const TextMerge merge = merge_text(base, swapped ? theirs : ours, swapped ? ours : theirs);
      if (one.contains("text")) {
        CHECK(merge.text == one["text"].get<std::string>());
        CHECK(merge.clean());
        continue;
      }
      CHECK(merge.clashes.size() == one["clashes"].size());
      for (std::size_t i = 0; i < std::min(merge.clashes.size(), one["clashes"].size()); ++i) {
        const Clash& clash = merge.clashes[i];
        CHECK(slice(merge.text, clash.span) == clash.ours);
        const std::string words = one["clashes"][i][0];
        CHECK((clash.base + clash.ours + clash.theirs).find(words) != std::string::npos);
      }
    }
  }
}

TEST_CASE("what was put together word by word says who did what, and where it stands") {
  const TextMerge merge = merge_text("Before.\n\nThe friend asks for a picture late in the evening.\n",
                                     "Before.\n\nThe boy asks for a picture late in the evening.\n",
                                     "Before.\n\nThe friend asks for a picture late at night.\n");
  REQUIRE(merge.clean());
  REQUIRE(merge.merged_by_words.size() == 1);
  const WordMerge& place = merge.merged_by_words[0];
  CHECK(slice(merge.text, place.span) == "The boy asks for a picture late at night.\n");
  CHECK(place.ours == "The boy asks for a picture late in the evening.\n");
  REQUIRE(place.changes.size() == 2);
  CHECK(place.changes[0].by == Side::ours);
  CHECK(place.changes[0].removed == "friend");
  CHECK(place.changes[0].added == "boy");
  CHECK(place.changes[1].by == Side::theirs);
  CHECK(place.changes[1].added == "at night");
}

TEST_CASE("only the paragraph in question clashes; the others are put together") {
  const std::string base = "One word here.\nAnother line there.\n\nA second paragraph that stays.\n\nThe end of it.\n";
  const TextMerge merge = merge_text(base, "One word now.\nAnother line there!\n\nA second paragraph that stays.\n\nThe end of that.\n",
                                     "One word soon.\nAnother line there.\n\nA second paragraph that changes.\n\nThe end of it.\n");
  REQUIRE(merge.clashes.size() == 1);
  CHECK(merge.clashes[0].ours == "One word now.\nAnother line there!\n");
  CHECK(merge.clashes[0].theirs == "One word soon.\nAnother line there.\n");
  CHECK(merge.text.ends_with("A second paragraph that changes.\n\nThe end of that.\n"));
}

TEST_CASE("any bytes may be merged") {
  const std::string zero(1, '\0');
  const TextMerge merge = merge_text("a\xff b\nc" + zero + "d\n", "a\xff b!\nc" + zero + "d\n", "a\xff b\nc" + zero + "e\n");
  CHECK(merge.text == "a\xff b!\nc" + zero + "e\n");
  CHECK(merge_text("", "", "").text.empty());
  CHECK(merge_text("", "a", "").text == "a");
}

TEST_CASE("a text of megabytes, and a line of a hundred thousand characters, are merged as well") {
  std::string lines, line;
  for (int i = 0; lines.size() < (5u << 20); ++i)
    lines += "Line " + std::to_string(i) + " of a long text has some words.\n";
  const auto changed = [](std::string text, std::size_t at, const std::string& with) {
    return text.replace(text.find("words", at), 5, with);
  };
  CHECK(merge_text(lines, changed(lines, 1000, "ours"), changed(lines, 4u << 20, "theirs")).text ==
        changed(changed(lines, 4u << 20, "theirs"), 1000, "ours"));
  std::string all_ours = lines, all_theirs = lines; // every line changed by both
  for (std::size_t at = all_ours.find("text"); at != std::string::npos; at = all_ours.find("text", at + 4)) {
    all_ours.replace(at, 4, "page");
    all_theirs.replace(at, 4, "book");
  }
  const TextMerge clash = merge_text(lines, all_ours, all_theirs);
  CHECK_FALSE(clash.clean());
  CHECK(clash.text == all_ours);
  for (int i = 0; line.size() < 100'000; ++i)
    line += "Sentence " + std::to_string(i) + " of one long line has some words. ";
  CHECK(merge_text(line, changed(line, 500, "ours"), changed(line, 90'000, "theirs")).text ==
        changed(changed(line, 90'000, "theirs"), 500, "ours"));
}
