// SPDX-License-Identifier: MIT
#include "model/review/word_diff.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <random>
#include <string>

using namespace waymark;
using namespace waymark::review;

namespace {

std::string in_brackets(std::string_view old_text, std::string_view new_text) {
  std::string out;
  for (const WordChange& change : word_diff(old_text, new_text)) {
    if (change.kind == ChangeKind::same)
      out += slice(new_text, change.new_span);
    else if (change.kind == ChangeKind::removed)
      out += "[-" + std::string(slice(old_text, change.old_span)) + "-]";
    else
      out += "{+" + std::string(slice(new_text, change.new_span)) + "+}";
  }
  return out;
}

// Both texts must come out of the changes whole and in order.
void check_complete(std::string_view old_text, std::string_view new_text) {
  std::string old_again, new_again;
  for (const WordChange& change : word_diff(old_text, new_text)) {
    old_again += slice(old_text, change.old_span);
    new_again += slice(new_text, change.new_span);
    if (change.kind == ChangeKind::same)
      CHECK(slice(old_text, change.old_span) == slice(new_text, change.new_span));
  }
  CHECK(old_again == old_text);
  CHECK(new_again == new_text);
}

std::string random_words(std::mt19937& random, int count, int vocabulary) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += "w" + std::to_string(random() % static_cast<unsigned>(vocabulary)) +
            (random() % 9 == 0 ? ".\n\n" : " ");
  return text;
}

} // namespace

TEST_CASE("changes are shown word by word") {
  struct Example {
    const char *old_text, *new_text, *shown;
  };
  const std::vector<Example> examples{
      {"You may say no.", "You can say no.", "You [-may-]{+can+} say no."},
      {"Ash sent it.", "Ash never sent it.", "Ash {+never +}sent it."},
      {"One. Two. Three.", "One. Three.", "One. [-Two. -]Three."},
      {"Same", "Same", "Same"},
      {"", "New text.", "{+New text.+}"},
      {"Old text.", "", "[-Old text.-]"},
      {"It’s your call", "It is your call", "[-It’s-]{+It is+} your call"},
      {"Größe zählt", "Größe gilt", "Größe [-zählt-]{+gilt+}"},
      {"a red big house", "a tall old house", "a [-red big-]{+tall old+} house"},
      {"First paragraph.\n\nSecond.\n", "First one.\n\nOther.\n",
       "First [-paragraph-]{+one+}.\n\n[-Second-]{+Other+}.\n"},
  };
  for (const Example& example : examples)
    CHECK(in_brackets(example.old_text, example.new_text) == example.shown);
}

TEST_CASE("nothing is lost from either text") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round)
    check_complete(random_words(random, static_cast<int>(random() % 60), 8),
                   random_words(random, static_cast<int>(random() % 60), 8));
  check_complete("\xff\xfe broken \xe2\x80 bytes", "\xe2\x80\x99 other \xff bytes");
}

TEST_CASE("two texts of five megabytes with nothing in common do not hang") {
  std::mt19937 random(11);
  const std::string old_text = random_words(random, 700'000, 1'000'000),
                    new_text = random_words(random, 700'000, 1'000'000);
  REQUIRE(old_text.size() > 5'000'000);
  const auto start = std::chrono::steady_clock::now();
  check_complete(old_text, new_text);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
}

TEST_CASE("one changed word in five megabytes is one changed word") {
  std::mt19937 random(13);
  const std::string old_text = random_words(random, 700'000, 1000);
  std::string new_text = old_text;
  const std::size_t middle = new_text.find(" w", new_text.size() / 2) + 1;
  const std::size_t end = new_text.find_first_of(" .", middle);
  new_text.replace(middle, end - middle, "different");
  CHECK(word_diff(old_text, new_text).size() == 4);
}
