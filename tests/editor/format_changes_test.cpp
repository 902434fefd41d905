// SPDX-License-Identifier: MIT
#include "editor/text/format_changes.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::editor;

namespace {

std::string applied(std::string text, FormatChange change) {
  std::sort(change.changes.begin(), change.changes.end(),
            [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
  for (const auto& one : change.changes)
    text.replace(one.span.begin, one.span.size(), one.replacement);
  CHECK(change.selection.end <= text.size());
  return text;
}

Span find(const std::string& text, const std::string& words) {
  return {text.find(words), text.find(words) + words.size()};
}

} // namespace

TEST_CASE("Bold and italic are put on and taken off") {
  const std::string text = "Some plain words.";
  const std::string bold = applied(text, toggle_mark(text, find(text, "plain"), "**"));
  CHECK(bold == "Some **plain** words.");
  CHECK(applied(bold, toggle_mark(bold, find(bold, "plain"), "**")) == text);
  CHECK(applied(bold, toggle_mark(bold, find(bold, "**plain**"), "**")) == text);
  const std::string both = applied(bold, toggle_mark(bold, find(bold, "plain"), "*"));
  CHECK(both == "Some ***plain*** words.");
  CHECK(applied(both, toggle_mark(both, find(both, "plain"), "*")) == bold);
}

TEST_CASE("With nothing selected the word at the caret is meant") {
  const std::string text = "Some plain words.";
  CHECK(applied(text, toggle_mark(text, {7, 7}, "*")) == "Some *plain* words.");
}

TEST_CASE("Spaces at the ends of a selection stay outside the marks") {
  const std::string text = "Some plain words.";
  CHECK(applied(text, toggle_mark(text, find(text, " plain "), "**")) == "Some **plain** words.");
}

TEST_CASE("Lines become a list and plain again") {
  const std::string text = "one\ntwo\n\nthree\n";
  const std::string list = applied(text, toggle_list(text, {0, 7}));
  CHECK(list == "- one\n- two\n\nthree\n");
  CHECK(applied(list, toggle_list(list, {0, 11})) == text);
}

TEST_CASE("A line becomes a heading, changes its level and is plain again") {
  const std::string text = "A title\n";
  const std::string second = applied(text, toggle_heading(text, {3, 3}, 2));
  CHECK(second == "## A title\n");
  CHECK(applied(second, toggle_heading(second, {4, 4}, 3)) == "### A title\n");
  CHECK(applied(second, toggle_heading(second, {4, 4}, 2)) == text);
}

TEST_CASE("Selected words become a link") {
  const std::string text = "See my plan today.";
  CHECK(applied(text, make_link(text, find(text, "my plan"), "my-plan.md")) ==
        "See [my plan](my-plan.md) today.");
}

TEST_CASE("A block goes after the paragraph with an id that is free") {
  const std::string text = "One paragraph\nof two lines.\n\n::: {.message #message-1}\nKeep.\n:::\n";
  const std::string with = applied(text, insert_block(text, {4, 4}, "message"));
  CHECK(with == "One paragraph\nof two lines.\n\n::: {.message #message-2}\n\n:::\n\n::: {.message "
                "#message-1}\nKeep.\n:::\n");
}

TEST_CASE("Selected lines go into the new block") {
  const std::string text = "Before.\n\nKeep this.\n\nAfter.\n";
  const std::string with = applied(text, insert_block(text, find(text, "Keep this."), "teacher-note"));
  CHECK(with == "Before.\n\n::: {.teacher-note #teacher-note-1}\nKeep this.\n:::\n\nAfter.\n");
}
