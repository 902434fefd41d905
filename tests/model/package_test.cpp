// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/package.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;

namespace {

const std::string head =
    "id: p\ntitle: P\naudiences:\n  - {id: young-people, name: Young people, reading-age: 11}\n";
const std::string text = "---\ntitle: T\naudience: young-people\n---\nHello.\n";

bool has_problem(const Package& package, std::string_view path, std::string_view words) {
  return std::any_of(package.problems.begin(), package.problems.end(), [&](const Problem& problem) {
    return problem.path == path && problem.message.find(words) != std::string::npos;
  });
}

} // namespace

TEST_CASE("A package is read with its modules in order, its services and its team") {
  const Package package = read_package(
      {{"package.yaml",
        head + "modules: [b, a]\nexport: {quick-exit: https://example.org, plan-title: Mine}\n"},
       {"modules/a.md", text},
       {"modules/b.md", text},
       {"contacts.yaml",
        "services:\n  - {id: childline, name: Childline, number: \"0800 1111\", for: [young-people]}\n"},
       {"trust/1/roster.json",
        R"({"people":[{"id":"a","roles":["police"]}],"sign-off":[{"roles":["police"]}]})"},
       {"trust/2/roster.json",
        R"({"people":[{"id":"a","roles":["police"]},{"id":"b","roles":["police"]}],"sign-off":[{"roles":["police"]}]})"}});
  REQUIRE(package.modules.size() == 2);
  CHECK(package.modules[0].id == "b");
  CHECK(package.audiences[0].reading_age == 11);
  CHECK(package.export_settings.plan_title == "Mine");
  CHECK(package.find_service("childline")->number == "0800 1111");
  CHECK(package.roster.version == 2);
  CHECK(package.roster.only_holder("police") == nullptr);
  CHECK(package.roster.roles_for(package.modules[0]) == std::vector<std::string>{"police"});
  CHECK(package.problems.empty());
}

TEST_CASE("A folder without package.yaml is not a package") {
  CHECK_THROWS_AS(read_package(FileSet{{"readme.txt", "hello"}}), Error);
}

TEST_CASE("A package of a newer format is refused with its line") {
  CHECK_THROWS_WITH(read_package(FileSet{{"package.yaml", "id: p\nformat: 2\n"}}),
                    Catch::Contains("newer Waymark") && Catch::Contains("line 2"));
}

TEST_CASE("Mistakes in a package are listed, and the package opens") {
  const Package package =
      read_package({{"package.yaml", head + "colour: blue\nmodules: [a, missing, a]\n"},
                    {"modules/a.md", text},
                    {"modules/extra.md", text},
                    {"contacts.yaml", "services:\n  - {name: No id}\n  - {id: x}\n  - {id: x}\n"},
                    {"trust/1/roster.json", "{not json"}});
  CHECK(package.modules.size() == 2);
  CHECK(has_problem(package, "package.yaml", "“colour” is not known"));
  CHECK(has_problem(package, "package.yaml", "no file modules/missing.md"));
  CHECK(has_problem(package, "package.yaml", "listed twice"));
  CHECK(has_problem(package, "modules/extra.md", "comes last"));
  CHECK(has_problem(package, "contacts.yaml", "no id"));
  CHECK(has_problem(package, "contacts.yaml", "listed twice"));
  CHECK(has_problem(package, "trust/1/roster.json", "cannot be read"));
}

TEST_CASE("Broken YAML in package.yaml is said with its line, and the modules still open") {
  const Package package =
      read_package({{"package.yaml", "id: p\ntitle: [x\naudiences: y\n"}, {"modules/a.md", text}});
  CHECK(package.modules.size() == 1);
  REQUIRE_FALSE(package.problems.empty());
  CHECK(package.problems[0].path == "package.yaml");
  CHECK(package.problems[0].line >= 2);
}
