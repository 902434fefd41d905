// SPDX-License-Identifier: MIT
#include "export/ooxml/text_measure.h"
#include "export/pptx/deck.h"
#include "export/pptx/slide_text.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

std::vector<Slide> slides_of(const std::string& text, const std::string& kind = "scenario") {
  return make_deck(small_document({{"modules/one.md", module_source(kind, text)}}));
}

std::string repeated(const std::string& words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i)
    all += words;
  return all;
}

std::string words_on(const Slide& slide) {
  std::string words = slide.title + "\n";
  for (const auto& line : slide.body)
    words += words_of(line) + "\n";
  for (const auto& shape : slide.shapes)
    for (const auto& line : shape.lines)
      words += words_of(line) + "\n";
  return words;
}

const Slide* slide_with(const std::vector<Slide>& slides, const std::string& words) {
  for (const auto& slide : slides)
    if (words_on(slide).find(words) != std::string::npos)
      return &slide;
  return nullptr;
}

void check_fits(const std::vector<Slide>& slides) {
  for (const auto& slide : slides) {
    INFO(words_on(slide));
    CHECK_FALSE(slide.title.empty());
    const Frame title =
        slide.title_frame.value_or(Frame{0.67, 0.6, 12, slide.layout == SlideLayout::section ? 2.4 : 1.15});
    const bool cover = slide.layout == SlideLayout::cover;
    const double wide = cover ? 4.9 : title.wide;
    CHECK(lines_needed(slide.title, slide.title_size, wide * 72, true) * slide.title_size * 1.1 <=
          (cover ? 2.4 : title.high) * 72 + 1);
    if (slide.body_frame && !slide.body.empty())
      CHECK(height_of(slide.body, slide.body_frame->wide) <= slide.body_frame->high + 0.15);
    for (const auto& shape : slide.shapes) {
      CHECK(shape.frame.x >= 0);
      CHECK(shape.frame.y >= 0);
      CHECK(shape.frame.x + shape.frame.wide <= 13.34);
      CHECK(shape.frame.y + shape.frame.high <= 7.51);
      const double pad = shape.in_middle ? 0.44 : shape.fill == Fill::none ? 0 : 0.6;
      if (!shape.lines.empty())
        CHECK(height_of(shape.lines, shape.frame.wide - pad) <= shape.frame.high + 0.15);
      for (const auto& line : shape.lines)
        CHECK(line.size >= 20);
    }
    for (const auto& line : slide.body)
      CHECK(line.size >= 20);
  }
}

} // namespace

TEST_CASE("Whatever authors write, no words run over their box on a slide") {
  const std::string title = repeated("A very long title ", 18);
  const std::string text =
      "## " + title + "\n\n" + repeated("One sentence more. ", 300) + "\n\n" + std::string(900, 'x') +
      "\n\n- " + repeated("item words ", 90) + "\n  - deeper " + repeated("words ", 80) +
      "\n\n::: question\n### " + title + "\n\n" + repeated("Think about it. ", 90) + "\n\n::: others\n- " +
      repeated("Some say so. ", 80) + "\n:::\n:::\n\n::: {.chat me=\"Ash\"}\n- **Ash:** " +
      repeated("hello you ", 200) + "\n- **" + std::string(150, 'N') + ":** " + std::string(600, 'y') +
      "\n:::\n\n::: plan-option\n## " + title + "\n" + repeated("A hint. ", 90) + "\n\n> " +
      repeated("words to send ", 90) + "\n:::\n\n::: plan-option\n## Short\n> Hi.\n:::\n\n::: message\n" +
      repeated("Key words. ", 120) + "\n:::\n\n::: support\n" + repeated("An introduction. ", 60) + "\n\n" +
      repeated("Words about it. ", 40) +
      "[Childline](contact:childline)\n\n[Police](contact:police-emergency)\n\n"
      "[Report](contact:report-remove)\n:::\n";
  const auto slides = slides_of(text, "questions");
  CHECK(slides.size() > 40);
  check_fits(slides);
}

TEST_CASE("The sample's slides fit, too, and the last of them says where help is") {
  const Package package = read_package(sample_folder("take-control"));
  for (const std::string audience : {"young-people", "teachers"}) {
    INFO(audience);
    const auto slides = make_deck(build_document(package, audience, {}));
    check_fits(slides);
    CHECK(slides.front().title == "Your call");
    CHECK(words_on(slides.back()).find("0800 1111") != std::string::npos);
    CHECK(words_on(slides.back()).find("999") != std::string::npos);
    CHECK(slides.size() < 80);
  }
  CHECK(make_deck(build_document(package, "parents", {})).empty());
}

TEST_CASE("Pupils' slides hold what a group looks at, and name what is for one person alone") {
  struct Kind {
    const char* kind;
    bool shown;
  };
  for (const auto& [kind, shown] : std::vector<Kind>{{"scenario", true},
                                                     {"questions", true},
                                                     {"plan-options", true},
                                                     {"page", false},
                                                     {"plan", false},
                                                     {"support", false}}) {
    INFO(kind);
    const auto slides = make_deck(small_document({{"modules/a.md", module_source("scenario", "A story.")},
                                                  {"modules/b.md", module_source(kind, "Words of it.")}}));
    CHECK((slide_with(slides, "Words of it.") != nullptr) == shown);
    const Slide* named = slide_with(slides, std::string("Page of ") + kind);
    REQUIRE(named);
    CHECK((slide_with(slides, "To read on your own") == named) == !shown);
  }
}

TEST_CASE("Where no page is for a group, every page is on slides") {
  CHECK(slide_with(slides_of("Words of it.", "page"), "Words of it."));
  CHECK_FALSE(slide_with(slides_of("Words of it.", "page"), "To read on your own"));
}

TEST_CASE("What may happen after a way out is for whoever talks about it, in the notes") {
  const auto slides =
      slides_of("::: plan-option\n## A joke\nA hint.\n\n> Ha.\n\n- They may stop.\n:::\n", "plan-options");
  const Slide* way = slide_with(slides, "A hint.");
  REQUIRE(way);
  CHECK_FALSE(slide_with(slides, "They may stop."));
  CHECK(way->notes == std::vector<std::string>{"– They may stop."});
}

TEST_CASE("The lesson shows the story where an activity is named after it, with a question after each part") {
  const Package package = read_package(sample_folder("take-control"));
  const auto slides = make_deck(build_document(package, "teachers", {}));
  const Slide* story = slide_with(slides, "Ash and Blake had been messaging");
  const Slide* question = slide_with(slides, "What has Blake said so far?");
  const Slide* next = slide_with(slides, "everyone does it");
  const Slide* way = slide_with(slides, "Here you go: one picture.");
  REQUIRE((story && question && next && way));
  CHECK(story < question);
  CHECK(question < next);
  CHECK(next < way);
}

TEST_CASE("Speaker notes begin with how long it takes and end with what to do when a pupil tells something") {
  const auto document = small_document(
      {{"modules/lesson.md",
        module_source(
            "lesson",
            "Only for you.\n\n::: {.activity minutes=5}\n## Begin\n\nHello.\n\n::: teacher-note\nPairs "
            "first.\n:::\n:::\n",
            "teachers")}},
      "teachers");
  const auto slides = make_deck(document);
  const Slide* begin = slide_with(slides, "Hello.");
  REQUIRE(begin);
  REQUIRE(begin->notes.size() == 3);
  CHECK(begin->notes[0] == "5 minutes.");
  CHECK(begin->notes[1] == "Pairs first.");
  CHECK(begin->notes[2].find("Do not promise to keep it secret") != std::string::npos);
  CHECK_FALSE(slide_with(slides, "Only for you."));
  CHECK_FALSE(slide_with(slides, "Pairs first."));
}

TEST_CASE("Each question has a slide of its own, and what others said comes on the next") {
  const auto slides =
      slides_of("::: question\n## First?\n\n::: others\n- Perhaps.\n:::\n:::\n\n::: question\n## "
                "Second?\n:::\n",
                "questions");
  const Slide* first = slide_with(slides, "First?");
  REQUIRE(first);
  CHECK(words_on(*first).find("Second?") == std::string::npos);
  CHECK(words_on(*first).find("Perhaps.") == std::string::npos);
  CHECK(words_on(first[1]).find("What other young people said") != std::string::npos);
  CHECK(words_on(first[1]).find("Perhaps.") != std::string::npos);
  CHECK(words_on(first[2]).find("Second?") != std::string::npos);
}

TEST_CASE("Nothing of a long text is lost between its slides") {
  std::string text = "## Counted\n\n";
  for (int i = 1; i <= 400; ++i)
    text += "number" + std::to_string(i) + (i % 9 ? " " : ". ");
  std::string all;
  for (const auto& slide : slides_of(text))
    all += words_on(slide) + " ";
  for (int i = 1; i <= 400; ++i)
    CHECK(all.find("number" + std::to_string(i) + (i % 9 ? "" : ".")) != std::string::npos);
  CHECK(slide_with(slides_of(text), "Counted (1 of "));
}

TEST_CASE("Words are measured as Arial sets them") {
  CHECK(width_in_ems("ii") == Approx(0.444));
  CHECK(width_in_ems("W", true) == Approx(0.944));
  CHECK(width_in_ems("\u202E") == 0);
  CHECK(lines_needed("", 24, 100) == 1);
  CHECK(lines_needed("aaa aaa", 10, 1000) == 1);
  CHECK(lines_needed("aaa aaa", 10, 20) == 2);
  CHECK(lines_needed(std::string(100, 'a'), 10, 100) == 6);
  CHECK(one_line("short", 10) == "short");
  CHECK(one_line("a rather long line of words", 6) == "a rather…");
}
