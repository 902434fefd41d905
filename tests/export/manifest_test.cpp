// SPDX-License-Identifier: MIT
#include "export/bundle/manifest.h"
#include "model/error.h"
#include "model/sha256.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::publish;

TEST_CASE("A manifest reads back as it was written") {
  Manifest manifest;
  manifest.package = "p";
  manifest.title = "A “title”";
  manifest.release = "1";
  manifest.pilot = true;
  manifest.date = "2026-05-03";
  manifest.packed_by = packing_libraries();
  list_files(manifest,
             {{"a", "one"}, {"b/c", "two"}, {"manifest.json", "not itself"}, {"SHA256SUMS", "nor this"}});
  const Manifest again = read_manifest(write_manifest(manifest));
  CHECK(again.title == manifest.title);
  CHECK(again.pilot);
  CHECK(again.files == std::map<std::string, std::string>{{"a", sha256("one")}, {"b/c", sha256("two")}});
}

TEST_CASE("A text that is no manifest, or a newer one, is refused") {
  const std::string text = GENERATE(
      as<std::string>{}, "", "[]", "{}", R"({"format":1})", R"({"format":99,"files":[]})",
      R"({"format":1,"package":"p","title":"t","release":"1","date":"d","version":"v","tree":"t","review-by":"","previous":"","packed-by":"","files":[{"path":"a"}]})");
  CHECK_THROWS_AS(read_manifest(text), Error);
}
