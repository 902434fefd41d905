// SPDX-License-Identifier: MIT
#include "editor/panels/comparison.h"
#include "model/code_points.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::editor;

namespace {

std::string words_of(const Comparison& comparison, review::ChangeKind kind) {
  const CodePointMap map(comparison.text);
  std::string words;
  for (const ChangedRun& run : comparison.changes)
    if (run.kind == kind)
      words += "[" +
               comparison.text.substr(map.to_byte(run.begin), map.to_byte(run.end) - map.to_byte(run.begin)) +
               "]";
  return words;
}

} // namespace

TEST_CASE("A comparison shows what went and what came, each in its own run") {
  const Comparison both = compare("Ash can’t sleep.", "Ash can’t eat.", ComparisonForm::with_changes);
  CHECK(both.text == "Ash can’t sleep eat.");
  CHECK(words_of(both, review::ChangeKind::removed) == "[sleep]");
  CHECK(words_of(both, review::ChangeKind::added) == "[eat]");
  CHECK(summary_of(both) == "1 word added, 1 removed.");
}

TEST_CASE("As it was and as it is are the two texts themselves") {
  const std::string old_text = "One two three.\n", new_text = "One four three five.\n";
  CHECK(compare(old_text, new_text, ComparisonForm::as_it_was).text == old_text);
  CHECK(compare(old_text, new_text, ComparisonForm::as_it_is).text == new_text);
}

TEST_CASE("A comparison says in words how much has changed") {
  const auto summary = [](const std::string& before, const std::string& after) {
    return summary_of(compare(before, after, ComparisonForm::with_changes));
  };
  CHECK(summary("The same.", "The same.") == "Both texts are the same.");
  CHECK(summary("", "Two words") == "2 words added.");
  CHECK(summary("One word", "One") == "1 word removed.");
  CHECK(summary("One word", "One  word") == "Only spaces or line breaks have changed.");
}
