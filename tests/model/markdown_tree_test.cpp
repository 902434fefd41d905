// SPDX-License-Identifier: MIT
#include "model/markdown/fences.h"
#include "model/markdown/markdown_tree.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using markdown::Node;
using markdown::NodeKind;

namespace {

void collect(const Node& node, NodeKind kind, std::vector<const Node*>& found) {
  if (node.kind == kind)
    found.push_back(&node);
  for (const auto& child : node.children)
    collect(child, kind, found);
}

std::vector<const Node*> all(const Node& node, NodeKind kind) {
  std::vector<const Node*> found;
  collect(node, kind, found);
  return found;
}

// Every literal stands where its pieces say, byte for byte unless the source spells it in another way.
int unplaced(const Node& node, std::string_view source) {
  int count = 0;
  if (node.kind == NodeKind::text && node.pieces.empty() && !node.literal.empty())
    ++count;
  std::size_t reached = 0;
  for (const auto& piece : node.pieces) {
    REQUIRE(piece.literal == reached);
    reached += piece.length;
    REQUIRE(piece.source + piece.source_length <= source.size());
    if (!piece.substituted())
      REQUIRE(node.literal.substr(piece.literal, piece.length) == source.substr(piece.source, piece.length));
  }
  if (!node.pieces.empty())
    REQUIRE(reached == node.literal.size());
  for (const auto& child : node.children)
    count += unplaced(child, source);
  return count;
}

} // namespace

TEST_CASE("Each word of a text knows its place in the source, through every inline mark") {
  const std::string source = GENERATE(
      as<std::string>{}, "Plain *emphasis* and **strong** words.\n",
      "***Both* at once** and __under__ and _lines_.\n",
      "A [link](modules/a.md \"A title\") then a [link](b)b and [ref][r].\n\n[r]: http://example.org\n",
      "An ![alternative *text*](../artwork/a.svg) picture.\n", "R&D [teams](teams.md); more *words*\n",
      std::string("A NUL \0 between *words*\n", 24),
      "Escaped \\*stars\\* and &amp; &rsquo; &#39; entities; a lone & too.\n",
      "`code with * marks` and ``two ` ticks`` and ` spaced `.\n", "# A *heading* #\n\nSetext\n======\n",
      "- one *two*\n  three\n- four\n\n  five\n",
      "> quoted *words*\n> and more\n>\n> - list\n>   in a quote\n", "> lazy\ncontinuation **here**\n",
      "Line one  \nline two\\\nline three\n", "<https://example.org/a_b> and <b>html</b> *x*\n",
      "Ünïcödé 🙂 *émphasis* text\n", "   indented *start*\n   and more\n",
      "CRLF *one*\r\ntwo **three**\r\n", "1. first\n2. *second*\n   third line\n",
      "[nested **strong [not a link]** text](x(y)z \"t\") after\n");
  const Node tree = markdown::parse(source);
  CHECK(unplaced(tree, source) == 0);
}

TEST_CASE("Every word of the sample has its place") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(tests::sample_folder(""))) {
    if (entry.path().extension() != ".md")
      continue;
    const std::string source = read_whole_file(entry.path());
    INFO(entry.path());
    CHECK(unplaced(markdown::parse(source), source) == 0);
  }
}

TEST_CASE("A fenced block holds what stands between its fences, nested blocks inside") {
  const std::string source =
      "before\n\n::: {.question #q1}\n### Why?\n\n::: others\n- because\n:::\n:::\n\nafter\n";
  const Node tree = markdown::parse(source);
  REQUIRE(tree.children.size() == 3);
  const Node& question = tree.children[1];
  CHECK(question.kind == NodeKind::div);
  CHECK(question.attributes.kind() == "question");
  CHECK(question.attributes.id == "q1");
  CHECK(question.closed);
  REQUIRE(question.children.size() == 2);
  CHECK(question.children[1].attributes.kind() == "others");
  CHECK(slice(source, question.children[1].inner) == "- because\n");
  CHECK(slice(source, question.span).starts_with("::: {.question"));
  CHECK(slice(source, question.span).ends_with(":::\n:::"));
}

TEST_CASE("An unclosed block lasts to the end of the text") {
  const Node tree = markdown::parse("::: teacher-note\nfor teachers\n\nstill for teachers\n");
  REQUIRE(tree.children.size() == 1);
  CHECK_FALSE(tree.children[0].closed);
  CHECK(tree.children[0].children.size() == 2);
}

TEST_CASE("A forgotten code fence never hides the start of a block") {
  const Node tree = markdown::parse("```\nnot closed\n\n::: teacher-note\nfor teachers\n:::\n\nfor pupils\n");
  const auto divs = all(tree, NodeKind::div);
  REQUIRE(divs.size() == 1);
  CHECK(markdown::plain_text(*divs[0]) == "for teachers");
}

TEST_CASE("Colons inside a closed code block are code") {
  const Node tree = markdown::parse("```\n::: question\n```\n\ntext\n");
  CHECK(all(tree, NodeKind::div).empty());
}

TEST_CASE("A closing fence that closes nothing is no text and is reported") {
  const std::string source = "one\n\n:::\n\ntwo\n";
  CHECK(markdown::plain_text(markdown::parse(source)) == "one\ntwo");
  CHECK(markdown::stray_fences(source, {0, source.size()}).size() == 1);
}

TEST_CASE("Attributes are read in each of Pandoc's forms") {
  CHECK(markdown::parse_attributes(" question").kind() == "question");
  const auto full = markdown::parse_attributes(R"( {.plan-option #humour icon="smile" minutes=10} :::)");
  CHECK(full.kind() == "plan-option");
  CHECK(full.id == "humour");
  CHECK(full.value("icon") == "smile");
  CHECK(full.value("minutes") == "10");
  CHECK(full.classes.size() == 1);
  CHECK(markdown::parse_attributes(" {.x key=\"never closed").value("key") == "never closed");
}

TEST_CASE("A link definition counts in every block of the module") {
  const Node tree = markdown::parse("::: support\nSee [the page][p].\n:::\n\n[p]: my-plan.md\n");
  const auto links = all(tree, NodeKind::link);
  REQUIRE(links.size() == 1);
  CHECK(links[0]->url == "my-plan.md");
}

TEST_CASE("Text nested without end neither crashes nor hangs") {
  const std::string source = GENERATE(as<std::string>{}, std::string(20'000, '>') + " deep",
                                      std::string(5'000, '[') + "x", std::string(20'000, '*') + "x", [] {
                                        std::string fences;
                                        for (int i = 0; i < 2'000; ++i)
                                          fences += "::: note\n";
                                        return fences + "deep\n";
                                      }());
  const Node tree = markdown::parse(source);
  CHECK(tree.kind == NodeKind::document);
}
