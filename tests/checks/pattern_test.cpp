// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/glob.h"
#include "model/checks/pattern.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::checks;

TEST_CASE("Boundaries, word characters and letter case follow Unicode") {
  CHECK(Pattern(R"(\bcafé\b)").found_in("Das Café? Un café."));
  CHECK(Pattern(R"((?i)ÉCOLE)").found_in("une école"));
  CHECK_FALSE(Pattern(R"(\bcaf\b)").found_in("café"));
  CHECK(Pattern(R"(^\w+$)").matches_whole("naïve"));
}

TEST_CASE("A dollar stands for the very end unless the pattern asks for lines") {
  CHECK_FALSE(Pattern("a$").found_in("a\n"));
  CHECK(Pattern("(?m)a$").found_in("a\nb"));
}

TEST_CASE("All matches are found from left to right and empty ones are left out") {
  const auto matches = Pattern("a*").find_all("baac");
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].whole() == Span{1, 3});
  CHECK(Pattern("x").find_all("").empty());
}

TEST_CASE("A pattern that does not compile says what is wrong and where") {
  CHECK_THROWS_AS(Pattern("(a"), PatternError);
  CHECK_THROWS_AS(Pattern("[z-a]"), PatternError);
  CHECK_THROWS_WITH(Pattern(R"((?<=(a+)\1)b)"), Catch::Contains("lookbehind"));
}

TEST_CASE("What stands behind a place may be of any length") {
  CHECK(Pattern("(?<=a+)b").found_in("xaab"));
  CHECK_FALSE(Pattern("(?<=a+)b").found_in("xb"));
  CHECK_FALSE(Pattern("(?<!:[^ ]+?): [A-Z]").found_in("https:x: A"));
  CHECK(Pattern("(?<!:[^ ]+?): [A-Z]").found_in("first: A"));
  CHECK(Pattern("(?i)(?<=A|BC+)d").find_all("ad bccD xd").size() == 2);
  CHECK(Pattern("(?<=é.{1,4})x").found_in("é \xF0\x9F\x99\x82 x"));
}

TEST_CASE("Letters may be given by their number") {
  CHECK(Pattern(R"([\u2018\u2019])").found_in("it’s"));
  CHECK(Pattern(R"(\x{2019})").found_in("it’s"));
}

TEST_CASE("Matches are replaced with their groups filled in") {
  CHECK(Pattern("(a)(b)?").replaced("ab-a", "$2$1.${1}$9$$") == "ba.a$9$-a.a$9$");
  CHECK(Pattern("\\A|\\z").replaced("x", " ") == " x ");
}

TEST_CASE("A pattern that goes back over a text for ever is stopped") {
  const std::string text = std::string(40, 'a') + "!";
  CHECK_THROWS_AS(Pattern("^(a+)+$").found_in(text), PatternTooSlow);
}

TEST_CASE("Capturing groups become plain ones, escapes and sets stay") {
  CHECK(without_captures("(a|b)c") == "(?:a|b)c");
  CHECK(without_captures(R"(\(a\) [(] (?=x) (?:y))") == R"(\(a\) [(] (?=x) (?:y))");
  CHECK(without_captures("(?P<n>a)(?<m>b)(?<=c)(?<!d)") == "(?:a)(?:b)(?<=c)(?<!d)");
  CHECK(without_captures("[]()](z)") == "[]()](?:z)");
}

TEST_CASE("Globs fit paths as in an ini") {
  CHECK(glob_matches("*.md", "a/b/c.md"));
  CHECK(glob_matches("*.{md,txt}", "x.txt"));
  CHECK(glob_matches("*.{md}", "x.md"));
  CHECK_FALSE(glob_matches("*.md", "x.mdx"));
  CHECK(glob_matches("!*.md", "x.txt"));
  CHECK(glob_matches("mod?les/[a-c]*.md", "modules/b.md"));
  CHECK_FALSE(glob_matches("modules/[!a-c]*.md", "modules/b.md"));
  CHECK(glob_matches("a.b", "a.b"));
  CHECK_FALSE(glob_matches("a.b", "axb"));
  CHECK(glob_matches("**/*.md", "x.md"));
  CHECK(glob_matches("docs/**/*.md", "docs/a/b/x.md"));
  CHECK_FALSE(glob_matches("docs/**/a*.md", "docs/a/b.md"));
  CHECK_FALSE(Glob("[z-a].md").valid());
}
