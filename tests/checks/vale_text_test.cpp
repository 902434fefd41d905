// SPDX-License-Identifier: MIT
// The way from a source to the words that rules see, and back.
#include "model/checks/html_tokens.h"
#include "model/checks/rendered_html.h"
#include "model/checks/vale_text.h"
#include "model/checks/vale_words.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::checks;

namespace {

std::string words_of(std::string_view text) {
  std::string out;
  for (const ValeWord& word : vale_words(text))
    out += word.text + "|" + std::string(slice(text, word.span)) + " ";
  return out;
}

} // namespace

TEST_CASE("A made text knows where its parts stand") {
  const std::string source = "one two three";
  MappedText text;
  text.add_copy("one", 0);
  text.add_made(" and ");
  text.add_instead("3", {8, 13});
  CHECK(text.text() == "one and 3");
  CHECK(source_span_of(text.pieces(), {1, 3}) == Span{1, 3});
  CHECK(source_span_of(text.pieces(), {8, 9}) == Span{8, 13});
  CHECK(source_span_of(text.pieces(), {0, 9}) == Span{0, 13});
  MappedText part;
  part.add_part(text, {2, 9});
  CHECK(part.text() == "e and 3");
  CHECK(source_span_of(part.pieces(), {0, 1}) == Span{2, 3});
}

TEST_CASE("Places lead back over several steps") {
  MappedText middle;
  middle.add_copy("abc", 10);
  middle.add_instead("\n", {13, 15});
  middle.add_copy("def", 15);
  MappedText text;
  text.add_copy("c\nd", 2);
  const auto pieces = through(text.pieces(), middle);
  CHECK(source_span_of(pieces, {0, 1}) == Span{12, 13});
  CHECK(source_span_of(pieces, {2, 3}) == Span{15, 16});
}

TEST_CASE("Every line end is one line feed and the curly entity an apostrophe") {
  const std::string source = "a\r\nb\rc&rsquo;s & d";
  const MappedText text = sanitised(source);
  CHECK(text.text() == "a\nb\nc's & d");
  CHECK(slice(source, source_span_of(text.pieces(), {5, 6})) == "&rsquo;");
}

TEST_CASE("Any bytes are some tokens of HTML") {
  for (const std::string& html :
       std::vector<std::string>{"<", "<a", "<a href", "<a href=", "<a href=\"", "</", "<!--", "<!",
                                "<script>x", "&", "&amp", "&#x", "<a b='c", "<p/ >", "<?x", "a<b>c</b"}) {
    CAPTURE(html);
    std::size_t end = 0;
    for (const HtmlToken& token : html_tokens(html)) {
      CHECK(token.content.end <= html.size());
      end = std::max(end, token.content.end);
    }
    CHECK(end <= html.size());
  }
  const auto tokens = html_tokens("<P class=x id='y'>a &lt; b<br/><!-- c --></P>");
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].name == "p");
  CHECK(tokens[0].attributes.size() == 2);
  CHECK(tokens[2].kind == HtmlToken::Kind::self_closing_tag);
  CHECK(tokens[3].kind == HtmlToken::Kind::comment);
}

TEST_CASE("Words are cut as Vale cuts them") {
  CHECK(words_of("(“Hello,” she’d said.) U.S. 100 it's!") ==
        "Hello|Hello she'd|she’d said|said U.S.|U.S. it's|it's ");
  CHECK(words_of("… -- ' \"").empty());
}
