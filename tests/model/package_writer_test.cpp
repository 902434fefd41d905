// SPDX-License-Identifier: MIT
#include "model/content_module.h"
#include "model/package_writer.h"

#include <catch2/catch.hpp>

using namespace waymark;

TEST_CASE("Setting a front matter key changes that line and nothing else") {
  const std::string source = "---\n# a remark\ntitle:   Old   \nmood: calm\n---\nBody: title: x\n";
  CHECK(with_front_matter(source, "title", "New") ==
        "---\n# a remark\ntitle: New\nmood: calm\n---\nBody: title: x\n");
  CHECK(with_front_matter(source, "kind", "page") ==
        "---\n# a remark\ntitle:   Old   \nmood: calm\nkind: page\n---\nBody: title: x\n");
}

TEST_CASE("A list value is replaced whole") {
  CHECK(with_front_matter("---\naudience:\n  - a\n  - b\ntitle: T\n---\n", "audience", "c") ==
        "---\naudience: c\ntitle: T\n---\n");
}

TEST_CASE("A value that YAML would misread is quoted and reads back as it was") {
  const std::string title = GENERATE(as<std::string>{}, "Threats: what now?", "- dash", "it \"quotes\"",
                                     " spaced ", "", "yes # no", "[list]");
  const auto module =
      parse_module("modules/a.md", with_front_matter("---\ntitle: x\naudience: a\n---\n", "title", title));
  CHECK(module.title == title);
}

TEST_CASE("Line endings of the file are kept") {
  CHECK(with_front_matter("---\r\ntitle: a\r\n---\r\nx\r\n", "title", "b") ==
        "---\r\ntitle: b\r\n---\r\nx\r\n");
}

TEST_CASE("The list of modules is rewritten in its own style, comments around it stay") {
  CHECK(with_module_order("id: p\nmodules: [a, b]   \n# end\nx: 1\n", {"b", "a"}) ==
        "id: p\nmodules: [b, a]\n# end\nx: 1\n");
  CHECK(with_module_order("modules:\n  - a\n  - b\n\nx: 1\n", {"b"}) == "modules:\n  - b\n\nx: 1\n");
  CHECK(with_module_order("id: p", {"a"}) == "id: p\nmodules:\n  - a\n");
}

TEST_CASE("An id made of a title is safe as a file name") {
  CHECK(id_from_title("What's next? A plan!") == "whats-next-a-plan");
  CHECK(id_from_title("???") == "module");
}

TEST_CASE("A new module is a good module") {
  CHECK(parse_module("modules/x.md", new_module_source("x", "A: title", "young-people", "page"))
            .problems.empty());
}
