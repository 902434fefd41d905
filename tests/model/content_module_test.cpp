// SPDX-License-Identifier: MIT
#include "model/content_module.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;

namespace {

bool has_problem(const ContentModule& module, int line, std::string_view words) {
  return std::any_of(module.problems.begin(), module.problems.end(), [&](const Problem& problem) {
    return problem.line == line && problem.message.find(words) != std::string::npos;
  });
}

} // namespace

TEST_CASE("A module's details are read from its front matter") {
  const auto module = parse_module(
      "modules/the-moment.md",
      "---\nid: the-moment\ntitle: \"The moment: one\"\naudience: [young-people, parents]\nkind: scenario\n"
      "minutes: 5\nreview-by: 2027-09-01\nsummary: A story.\nmood: calm\n---\nText.\n");
  CHECK(module.id == "the-moment");
  CHECK(module.title == "The moment: one");
  CHECK(module.is_for("parents"));
  CHECK(module.kind == "scenario");
  CHECK(module.minutes == 5);
  CHECK(module.review_by == "2027-09-01");
  CHECK(module.unknown_keys == std::vector<std::string>{"mood"});
  CHECK(module.problems.empty());
  CHECK(slice(module.source, module.body) == "Text.\n");
}

TEST_CASE("A broken module opens, shows its source and says what is wrong and where") {
  SECTION("broken YAML") {
    const auto module = parse_module("modules/a.md", "---\ntitle: [one\nkind: page\n---\nText.\n");
    REQUIRE_FALSE(module.problems.empty());
    CHECK(module.problems[0].line >= 2);
    CHECK(slice(module.source, module.body) == "Text.\n");
  }
  SECTION("front matter that is never closed") {
    const auto module = parse_module("modules/a.md", "---\ntitle: One\n\nText.\n");
    CHECK(has_problem(module, 1, "not closed"));
  }
  SECTION("an unclosed block, an unknown one, two of one name and a stray fence") {
    const auto module = parse_module(
        "modules/a.md",
        "---\naudience: a\n---\n::: {.question #q}\n:::\n::: {.sparkle #q}\n:::\n:::\n::: support\nx\n");
    CHECK(has_problem(module, 6, "not a kind of block"));
    CHECK(has_problem(module, 6, "Two blocks"));
    CHECK(has_problem(module, 8, "closes a block"));
    CHECK(has_problem(module, 9, "not closed"));
  }
  SECTION("bytes that are not UTF-8") {
    const auto module = parse_module("modules/a.md", "---\naudience: a\n---\nfine\nbroken \xFF here\n");
    CHECK(has_problem(module, 5, "UTF-8"));
    CHECK(module.source.find('\xFF') != std::string::npos);
  }
}

TEST_CASE("Blocks are listed outer before inner with their lines") {
  const auto module = parse_module(
      "modules/a.md", "---\naudience: a\n---\n::: question\n::: others\nx\n:::\n:::\n::: support\ny\n:::\n");
  const auto blocks = blocks_of(module);
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].kind == "question");
  CHECK(blocks[1].kind == "others");
  CHECK(blocks[1].line == 5);
  CHECK(blocks[2].kind == "support");
}
