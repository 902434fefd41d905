// SPDX-License-Identifier: MIT
#include "model/checks/rule_filter.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace waymark::checks;

namespace {

RuleHead head() {
  RuleHead made;
  made.name = "House.Words";
  made.kind = "existence";
  made.level = Level::error;
  made.message = "Don't write '%s'.";
  made.scopes = {"heading", "text"};
  made.limit = 3;
  return made;
}

} // namespace

TEST_CASE("A filter keeps the rules that it describes") {
  for (const char* kept :
       {R"(.Level in ["error"])", R"("heading" in .Scope)", R"(.Name == "House.Words")",
        ".Limit > 2 and .Limit <= 3", R"(.Extends in ['existence', 'spelling'] && !(.Level == "warning"))",
        R"(.Message contains "write")", R"(.Name startsWith "House." or .Limit == 9)",
        R"(not (.Name endsWith "x"))", R"(.Name matches "^H.*s$")", R"(.Level not in ["warning"])",
        R"(#.Scope contains "text")", "true"}) {
    CAPTURE(kept);
    CHECK(RuleFilter(kept).keeps(head()));
  }
  for (const char* left_out : {R"(.Level in ["warning"])", R"("list" in .Scope)", "false", ".Limit != 3"}) {
    CAPTURE(left_out);
    CHECK_FALSE(RuleFilter(left_out).keeps(head()));
  }
  CHECK(RuleFilter(R"(.Level == "error")").asks_for_level());
}

TEST_CASE("A filter that cannot be read is refused with a reason") {
  for (const char* bad :
       {"", ".Nonsense == 1", ".Name ==", "(.Name == 'a'", ".Name = 'a'", ".Name", "'a' in .Name",
        ".Name == 'a", "[1, 2", ".Limit < 'a'", ".Name matches '('", "not", ".Name == 'a' 'b'"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(RuleFilter(bad), std::invalid_argument);
  }
  CHECK_THROWS_AS(RuleFilter(std::string(100'000, '(')), std::invalid_argument);
}
