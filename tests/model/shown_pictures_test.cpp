// SPDX-License-Identifier: MIT
#include "model/shown_pictures.h"

#include <catch2/catch.hpp>

using namespace waymark;

TEST_CASE("The pictures that a module shows are those of the package, with their place in the text") {
  const ContentModule module = parse_module(
      "modules/one.md", "---\nid: one\n---\nWords. ![A door](../artwork/door.svg)\n\n::: message\n"
                        "![](../artwork/a%20b.png)\n:::\n\n![Far](https://example.org/x.png) "
                        "![Out](../../x.png) ![A door](../artwork/door.svg)\n");
  const auto shown = shown_pictures(module);
  REQUIRE(shown.size() == 3);
  CHECK(shown[0].path == "artwork/door.svg");
  CHECK(shown[0].description == "A door");
  CHECK(slice(module.source, shown[0].span) == "![A door](../artwork/door.svg)");
  CHECK(shown[1].path == "artwork/a b.png");
  CHECK(shown[1].description.empty());
  CHECK(shown[2].path == shown[0].path);
  CHECK(shown[2].span.begin > shown[0].span.end);
}
