// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "model/text_span.h"

#include <catch2/catch.hpp>

using namespace waymark;

TEST_CASE("Byte and code point offsets convert both ways, across every mark of the map") {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += i % 3 == 0 ? "é" : i % 3 == 1 ? "🙂" : "a";
  const CodePointMap map(text);
  REQUIRE(map.size() == 300);
  std::size_t byte = 0;
  for (std::size_t point = 0; point < 300; ++point) {
    CHECK(map.to_byte(point) == byte);
    CHECK(map.to_code_point(byte) == point);
    byte += point % 3 == 0 ? 2 : point % 3 == 1 ? 4 : 1;
  }
  CHECK(map.to_byte(300) == text.size());
  CHECK(map.to_byte(9999) == text.size());
  CHECK(map.to_code_point(9999) == 300);
}

TEST_CASE("A byte offset inside a character belongs to that character") {
  const std::string text = "a🙂b";
  const CodePointMap map(text);
  CHECK(map.to_code_point(2) == 1);
  CHECK(map.to_code_point(4) == 1);
  CHECK(map.to_code_point(5) == 2);
}

TEST_CASE("The first byte that is not UTF-8 is found and can be repaired") {
  CHECK_FALSE(first_invalid_utf8("Plain, é and 🙂"));
  CHECK(first_invalid_utf8("ab\xFF"
                           "c") == 2u);
  CHECK(first_invalid_utf8("\xC3") == 0u);
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0u); // a lone surrogate
  CHECK(with_valid_utf8("ab\xFF"
                        "c") == "ab\xEF\xBF\xBD"
                                "c");
}

TEST_CASE("Lines are counted for every kind of line ending") {
  const std::string text = "one\ntwo\r\nthree\rfour";
  const LineMap lines(text);
  REQUIRE(lines.line_count() == 4);
  CHECK(slice(text, lines.line_span(2)) == "two");
  CHECK(slice(text, lines.line_span(3)) == "three");
  CHECK(lines.line_of(text.find("four")) == 4);
  CHECK(lines.at(text.find("wo")) == LineColumn{2, 2});
}
