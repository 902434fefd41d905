// SPDX-License-Identifier: MIT
#include "model/content_module.h"
#include "model/markdown/quoted_speech.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace waymark;
using namespace waymark::markdown;

namespace {

nlohmann::json cases(const char* kind) {
  std::ifstream file(tests::cases_folder() / "markdown" / "quoted-speech.json");
  return nlohmann::json::parse(file).at(kind);
}

void collect(const Node& node, std::string_view source, std::vector<std::string>& quoted) {
  if (node.kind == NodeKind::quoted) {
    quoted.emplace_back(slice(source, node.inner));
    CHECK(slice(source, node.span).starts_with("["));
    CHECK(slice(source, node.span).ends_with("}"));
  }
  for (const Node& child : node.children)
    collect(child, source, quoted);
}

// Every byte of a text's words stands where its pieces say.
void check_places(const Node& node, std::string_view source) {
  std::size_t reached = 0;
  for (const Piece& piece : node.pieces) {
    CHECK(piece.literal == reached);
    reached += piece.length;
    if (!piece.substituted())
      CHECK(node.literal.substr(piece.literal, piece.length) ==
            source.substr(piece.source, piece.source_length));
  }
  if (node.kind == NodeKind::text)
    CHECK(reached == node.literal.size());
  for (const Node& child : node.children)
    check_places(child, source);
}

} // namespace

TEST_CASE("Quoted speech is found in its marks, and whatever else looks like them stays text") {
  const auto list = cases("read");
  REQUIRE(list.size() > 15);
  for (const auto& one : list) {
    const std::string source = one["source"];
    INFO(one["name"].get<std::string>());
    const Node document = parse(source);
    std::vector<std::string> quoted;
    collect(document, source, quoted);
    CHECK(quoted == one["quoted"].get<std::vector<std::string>>());
    CHECK(plain_text(document) == one["plain"].get<std::string>());
    CHECK(stray_quote_marks(document).size() == one.value("stray", std::size_t{0}));
    check_places(document, source);
  }
}

TEST_CASE("A text full of marks is read to its end") {
  const auto many = [](const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
      text += part;
    return text;
  };
  constexpr int times = 20'000;
  for (const std::string& source :
       {many("[", times) + "x" + many("]{.quoted}", times), many("]{", times), many("\\*[a]{.quoted}", times),
        many("\\*{.quoted", times), "[" + many("]{", times) + "}", many("[a]{.quoted", times)}) {
    const Node document = parse(source);
    std::vector<std::string> quoted;
    collect(document, source, quoted);
    CHECK(quoted.size() <= times);
    CHECK(stray_quote_marks(document).size() <= times);
  }
  const std::string nested = many("[a ", 20) + "x" + many("]{.quoted}", 20);
  std::vector<std::string> quoted;
  collect(parse(nested), nested, quoted);
  CHECK(quoted.size() == 8);
}

TEST_CASE("Marks are put around words where they can stand, and nowhere else") {
  for (const auto& one : cases("mark")) {
    const std::string source = one["source"], words = one["words"];
    INFO(one["name"].get<std::string>());
    const std::size_t at = source.find(words);
    REQUIRE(at != std::string::npos);
    const auto place = markable_words(source, {0, source.size()}, {at, at + words.size()});
    if (one["marked"].is_null())
      CHECK_FALSE(place);
    else
      CHECK((place ? with_quote_marks(source, *place) : "refused") == one["marked"].get<std::string>());
  }
}

TEST_CASE("Words outside the text that is read are not marked") {
  const std::string source = "---\ntitle: Words\n---\nWords.\n";
  CHECK_FALSE(markable_words(source, {21, source.size()}, {11, 16}));
  CHECK_FALSE(markable_words(source, {21, source.size()}, {22, 22}));
  CHECK(markable_words(source, {21, source.size()}, {21, 26}) == Span{21, 26});
}

TEST_CASE("A quotation is the words between its marks, in one paragraph") {
  const auto whole = [](const std::string& source, const std::string& words) {
    const std::size_t at = source.find(words);
    return std::string(slice(source, whole_quotation(source, parse(source), {at, at + words.size()})));
  };
  CHECK(whole("He said “you made a choice” to me.\n", "choice") == "“you made a choice”");
  CHECK(whole("“One,” he said, “two words.”\n", "two") == "“two words.”");
  CHECK(whole("“One,” he said, “two words.”\n", "said") == "said");
  CHECK(whole("He said \"you made a choice\" to me.\n", "choice") == "\"you made a choice\"");
  CHECK(whole("“Never\n\nclosed” here\n", "closed") == "closed");
  CHECK(whole("No marks here\n", "marks") == "marks");
}

TEST_CASE("A mark that marks nothing is a problem with its line") {
  const ContentModule module =
      parse_module("modules/a.md", "---\nid: a\naudience: teachers\n---\nGood.\n\nBad]{.quoted} here.\n");
  REQUIRE(module.problems.size() == 1);
  CHECK(module.problems[0].line == 7);
  CHECK_THAT(module.problems[0].message, Catch::Contains("marks no words"));
}
