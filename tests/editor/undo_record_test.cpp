// SPDX-License-Identifier: MIT
#include "editor/text/undo_record.h"

#include <catch2/catch.hpp>

using namespace waymark::editor;
using namespace std::chrono_literals;

namespace {

/// A text and its record, typed into as a person would.
struct Typist {
  std::string text;
  UndoRecord record;
  UndoRecord::Clock::time_point now{};

  void key(char c) {
    now += 100ms;
    record.begin_key(now);
    change({text.size(), {}, std::string(1, c)});
    record.end_key();
  }
  void type(const std::string& words) {
    for (const char c : words)
      key(c);
  }
  void rub_out() {
    now += 100ms;
    record.begin_key(now);
    change({text.size() - 1, text.substr(text.size() - 1), {}});
    record.end_key();
  }
  void change(const TextEdit& edit) {
    apply(edit);
    record.add(edit);
  }
  void apply(const TextEdit& edit) { text.replace(edit.at, edit.removed.size(), edit.inserted); }
  void undo() {
    for (const TextEdit& edit : record.undo())
      apply(edit);
  }
  void redo() {
    for (const TextEdit& edit : record.redo())
      apply(edit);
  }
};

} // namespace

TEST_CASE("Typing is undone word by word") {
  Typist typist;
  typist.type("one two three");
  typist.undo();
  CHECK(typist.text == "one two ");
  typist.undo();
  CHECK(typist.text == "one ");
  typist.redo();
  CHECK(typist.text == "one two ");
}

TEST_CASE("A pause begins another step") {
  Typist typist;
  typist.type("ab");
  typist.now += UndoRecord::pause;
  typist.type("cd");
  typist.undo();
  CHECK(typist.text == "ab");
}

TEST_CASE("Rubbing out in a row is one step of its own") {
  Typist typist;
  typist.type("word");
  typist.rub_out();
  typist.rub_out();
  CHECK(typist.text == "wo");
  typist.undo();
  CHECK(typist.text == "word");
  typist.undo();
  CHECK(typist.text.empty());
}

TEST_CASE("Changes that were begun and ended together are one step") {
  Typist typist;
  typist.type("one two");
  typist.record.begin_step();
  typist.change({4, "two", "2"});
  typist.change({0, "one", "1"});
  typist.record.end_step();
  CHECK(typist.text == "1 2");
  typist.undo();
  CHECK(typist.text == "one two");
  typist.redo();
  CHECK(typist.text == "1 2");
}

TEST_CASE("A change outside any group is a step, as dictation makes it") {
  Typist typist;
  typist.change({0, {}, "spoken"});
  typist.change({6, {}, " words"});
  typist.undo();
  CHECK(typist.text == "spoken");
}

TEST_CASE("A new change ends what could be redone") {
  Typist typist;
  typist.type("a");
  typist.undo();
  CHECK(typist.record.can_redo());
  typist.type("b");
  CHECK_FALSE(typist.record.can_redo());
}

TEST_CASE("An empty record undoes nothing") {
  UndoRecord record;
  CHECK(record.undo().empty());
  CHECK(record.redo().empty());
  CHECK_FALSE(record.can_undo());
}
