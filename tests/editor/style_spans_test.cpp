// SPDX-License-Identifier: MIT
#include "editor/text/style_spans.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::editor;

namespace {

const std::string source = "---\n"
                           "id: lesson\n"
                           "title: Lesson\n"
                           "---\n"
                           "Some **bold** and *soft* words, a [link](my-plan.md).\n"
                           "\n"
                           "## A section\n"
                           "\n"
                           "::: {.teacher-note #note}\n"
                           "Only for staff.\n"
                           "\n"
                           "::: question\n"
                           "- one\n"
                           "- two\n"
                           ":::\n"
                           ":::\n"
                           "> Words to send.\n";

std::vector<std::string> words_in(const TextStyles& styles, const std::string& text, TextStyle style) {
  std::vector<std::string> words;
  for (const StyleSpan& one : styles.spans)
    if (one.style == style)
      words.emplace_back(slice(text, one.span));
  return words;
}

TextStyles styles_of_text(const std::string& text) {
  return styles_of(parse_module("modules/lesson.md", text));
}

} // namespace

TEST_CASE("Bold, italic and links keep their words and dim their marks") {
  const TextStyles styles = styles_of_text(source);
  CHECK(words_in(styles, source, TextStyle::bold) == std::vector<std::string>{"**bold**"});
  CHECK(words_in(styles, source, TextStyle::italic) == std::vector<std::string>{"*soft*"});
  CHECK(words_in(styles, source, TextStyle::link) == std::vector<std::string>{"[link](my-plan.md)"});
  const auto marks = words_in(styles, source, TextStyle::mark);
  for (const std::string mark : {"**", "*", "[", "](my-plan.md)", "## ", "- ", "> "}) {
    INFO(mark);
    CHECK(std::find(marks.begin(), marks.end(), mark) != marks.end());
  }
}

TEST_CASE("Headings are styled with their level") {
  const TextStyles styles = styles_of_text(source);
  CHECK(words_in(styles, source, TextStyle::heading_2) == std::vector<std::string>{"## A section"});
  CHECK(words_in(styles, source, TextStyle::heading_1).empty());
}

TEST_CASE("A block has a band over its lines and a label in plain words") {
  const TextStyles styles = styles_of_text(source);
  REQUIRE(styles.bands.size() == 3);
  CHECK(styles.bands[0].label == "ABOUT THIS PAGE");
  CHECK(styles.bands[1].label == "TEACHERS ONLY");
  CHECK(styles.bands[1].depth == 0);
  CHECK(slice(source, styles.bands[1].opening) == "::: {.teacher-note #note}");
  CHECK(slice(source, styles.bands[1].span).ends_with(":::\n:::"));
  CHECK(styles.bands[2].label == "QUESTION");
  CHECK(styles.bands[2].depth == 1);
}

TEST_CASE("A block that nobody closed is shown as open to the end of the text") {
  const TextStyles styles = styles_of_text("::: {.teacher-note}\nOnly for staff.\n\nMore.\n");
  REQUIRE(styles.bands.size() == 1);
  CHECK_FALSE(styles.bands[0].closed);
  CHECK(styles.bands[0].span.end >= std::string("::: {.teacher-note}\nOnly for staff.\n\nMore.").size());
}

TEST_CASE("Every span lies inside the text, whatever the text is") {
  for (const std::string& text :
       {std::string(), std::string("\n"), std::string("::: "), std::string("---\nid: x"), std::string("**"),
        std::string("> - # *x*\n>   more `code` ![alt](x.svg)\n"), std::string(":::\n:::\n::: a\n"),
        source + source}) {
    INFO(text);
    for (const StyleSpan& one : styles_of_text(text).spans) {
      CHECK(one.span.begin < one.span.end);
      CHECK(one.span.end <= text.size());
    }
  }
}

TEST_CASE("Only the part whose look changed is styled again") {
  const std::string words = "bold** and *soft";
  const std::size_t at = source.find("Some");
  std::string changed = source;
  changed.insert(at, "x");
  const auto before = styles_of_text(source).spans;
  SECTION("a letter in plain words changes nothing else") {
    CHECK(changed_look(before, styles_of_text(changed).spans, at, 0, 1) == Span{at, at + 1});
  }
  SECTION("a mark that goes changes the words it held") {
    changed = source;
    const std::size_t mark = source.find("**");
    changed.erase(mark, 1);
    const Span look = changed_look(before, styles_of_text(changed).spans, mark, 1, 0);
    CHECK(look.begin <= mark);
    CHECK(look.end >= changed.find("bold") + 4);
    CHECK(look.end <= changed.find("## A section"));
  }
}
