// SPDX-License-Identifier: MIT
#include "model/checks/syllables.h"
#include "model/checks/words.h"

#include <catch2/catch.hpp>

#include <string>

using namespace waymark;
using namespace waymark::checks;

namespace {

std::vector<std::string> cut(std::string_view text, const std::vector<Span>& spans) {
  std::vector<std::string> parts;
  for (const Span span : spans)
    parts.emplace_back(slice(text, span));
  return parts;
}

std::vector<std::string> sentences(std::string_view text) {
  return cut(text, sentences_of(text));
}
std::vector<std::string> spelled(std::string_view text) {
  return cut(text, spelled_words(text));
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("Sentences end at full stops, question and exclamation marks") {
  CHECK(sentences("It is late. Are you in? Yes!") == Words{"It is late.", "Are you in?", "Yes!"});
  CHECK(sentences("One line\nand the next.") == Words{"One line\nand the next."});
  CHECK(sentences("").empty());
}

TEST_CASE("Abbreviations, initials and numbers end no sentence") {
  CHECK(sentences("Ask somebody, e.g. Dr. Reed, today.").size() == 1);
  CHECK(sentences("See Mrs. Hall. She knows.").size() == 2);
  CHECK(sentences("The law of J. Smith holds.").size() == 1);
  CHECK(sentences("It costs 3.50 pounds. That is all.").size() == 2);
  CHECK(sentences("1. Stop. Breathe.").size() == 2);
}

TEST_CASE("A small letter behind a mark goes on with the sentence") {
  CHECK(sentences("“Stop!” she said. He did.").size() == 2);
}

TEST_CASE("List items and headings of plain text are sentences of their own") {
  CHECK(sentences("You can:\n- block them\n- tell us").size() == 3);
  CHECK(sentences("1. Stop\n2. Breathe\nand rest\n10) Talk").size() == 3);
  CHECK(sentences("# Help\nTalk to us\ntoday").size() == 2);
  CHECK(sentences("It is 3\n- 4 degrees").size() == 2);
  CHECK(sentences("#hashtag\nnow").size() == 1);
}

TEST_CASE("Spelled words keep apostrophes and hyphens inside and leave addresses out") {
  CHECK(spelled("Don't stop, ’tis well-known.") == Words{"Don't", "stop", "tis", "well-known"});
  CHECK(spelled("Write to help@example.org or www.example.org/path now") ==
        Words{"Write", "to", "or", "now"});
  CHECK(spelled("“Naïve”—yes") == Words{"Naïve", "yes"});
  CHECK(spelled("and/or") == Words{"and", "or"});
}

TEST_CASE("Counted words are runs of letters, digits and apostrophes") {
  CHECK(counted_words("one-size-fits-all isn't 42").size() == 6);
  CHECK(counted_words(" — … !").empty());
  CHECK(counted_words("'' ' x'").size() == 1);
  CHECK(counted_words("don’t it’s ‘quoted’").size() == 3);
  CHECK(counted_words("1,000 at 3.50, or 7.").size() == 5);
}

TEST_CASE("Syllables of everyday words are right") {
  const std::pair<const char*, int> words[] = {
      {"cat", 1},    {"house", 1},   {"table", 2},        {"banana", 3},  {"walked", 1},    {"wanted", 2},
      {"people", 2}, {"picture", 2}, {"photograph", 3},   {"phone", 1},   {"pressure", 2},  {"somebody", 3},
      {"a", 1},      {"I", 1},       {"being", 2},        {"science", 2}, {"education", 4}, {"boxes", 2},
      {"makes", 1},  {"trusted", 2}, {"safeguarding", 3}, {"rhythm", 2},  {"idea", 3},      {"quiet", 2}};
  for (const auto& [word, count] : words) {
    CAPTURE(word);
    CHECK(syllables_in(word) == count);
  }
}
