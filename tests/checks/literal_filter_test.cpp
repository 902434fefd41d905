// SPDX-License-Identifier: MIT
#include "model/checks/literal_filter.h"

#include <catch2/catch.hpp>

using namespace waymark::checks;

using Literals = std::vector<std::string>;

TEST_CASE("What every match must hold is read off an expression") {
  CHECK(needed_literals(R"((?i)(?m)\b(?:Very|in order to)\b)") == Literals{"very", "in order to"});
  CHECK(needed_literals("sent(?= it)") == Literals{"sent"});
  CHECK(needed_literals("colou?r") == Literals{"colo"});
  CHECK(needed_literals(R"(put\w* yourselves at risk)") == Literals{" yourselves at risk"});
  CHECK(needed_literals("(?:cell|mobile) ?phone") == Literals{"phone"});
  CHECK(needed_literals("(?:x|y)?(?:first|second)+") == Literals{"first", "second"});
  CHECK(needed_literals("ab{2,3}c{0,2}d") == Literals{"ab"});
}

TEST_CASE("Where one alternative needs nothing, or the expression cannot be read, nothing is claimed") {
  for (const char* expression : {"a|b", "very|[a-z]+", "(?:very)?", R"(\w+)", "(?x)v e r y", R"(\Qvery\E)",
                                 "(very", "x*", "(?(1)very|much)", "[[:alpha:]]very", ""}) {
    CAPTURE(expression);
    CHECK_FALSE(needed_literals(expression).has_value());
  }
}

TEST_CASE("One pass marks every owner of a literal in the text, in any letter case") {
  LiteralFilter filter;
  filter.add(0, {"he", "hers"});
  filter.add(1, {"she"});
  filter.add(2, {"his"});
  filter.build();
  std::vector<std::uint8_t> marks(3);
  filter.mark("USHERS", marks);
  CHECK(marks == std::vector<std::uint8_t>{1, 1, 0});
  marks.assign(3, 0);
  filter.mark("h-i-s", marks);
  CHECK(marks == std::vector<std::uint8_t>{0, 0, 0});
}

TEST_CASE("A letter that only ignoring letter case makes the same is not overlooked") {
  LiteralFilter filter;
  filter.add(0, {"sent"});
  filter.build();
  std::vector<std::uint8_t> marks(1);
  filter.mark("\xC5\xBF"
              "ent",
              marks);
  CHECK(marks[0] == 1);
}
