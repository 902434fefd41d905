// SPDX-License-Identifier: MIT
#include "export/export_job.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;
namespace fs = std::filesystem;

namespace {

Package package_with(const std::string& text) {
  return read_package(small_files({{"modules/one.md", module_source("page", text)},
                                   {"modules/two.md", module_source("guide", "For you.\n", "parents")}}));
}

ExportResult run(const Package& package, const fs::path& out,
                 std::vector<std::string> formats = {"site", "single"},
                 std::vector<std::string> audiences = {"young-people", "parents"}) {
  NoProgress quiet;
  return export_package(package, {}, {std::move(formats), std::move(audiences), out}, quiet);
}

} // namespace

TEST_CASE("An export makes a folder and a file for each audience") {
  ScratchFolder scratch;
  const auto result = run(package_with("Hello.\n"), scratch / "out");
  CHECK(result.made.size() == 4);
  CHECK(fs::is_regular_file(scratch / "out/site-young-people/one.html"));
  CHECK(fs::is_regular_file(scratch / "out/site-parents/two.html"));
  CHECK(fs::is_regular_file(scratch / "out/small-young-people.html"));
  CHECK(files_in(scratch / "out").size() == 5); // and exports.json, which says what was made
}

TEST_CASE("A document that somebody changed after the export is theirs: it is not written over") {
  ScratchFolder scratch;
  run(package_with("Hello.\n"), scratch / "out", {"single"});
  run(package_with("Hello again.\n"), scratch / "out", {"single"});
  CHECK(read_whole_file(scratch / "out/small-young-people.html").find("Hello again.") != std::string::npos);
  scratch.write("out/small-young-people.html", "changed by a teacher");
  CHECK_THROWS_AS(run(package_with("Hello.\n"), scratch / "out", {"single"}), Error);
  CHECK(read_whole_file(scratch / "out/small-young-people.html") == "changed by a teacher");
}

TEST_CASE("An export takes an earlier one's place; pages that are gone go, and what people put there stays") {
  ScratchFolder scratch;
  run(package_with("Hello.\n"), scratch / "out");
  scratch.write("out/site-young-people/notes.txt", "mine");
  scratch.write("out/site-young-people/more/notes.txt", "mine too");
  const auto package = read_package(small_files({{"modules/three.md", module_source("page", "New.\n")}}));
  run(package, scratch / "out", {"site"}, {"young-people"});
  CHECK_FALSE(fs::exists(scratch / "out/site-young-people/one.html"));
  CHECK(fs::exists(scratch / "out/site-young-people/three.html"));
  CHECK(read_whole_file(scratch / "out/site-young-people/notes.txt") == "mine");
  CHECK(read_whole_file(scratch / "out/site-young-people/more/notes.txt") == "mine too");
  CHECK(files_in(scratch / "out").size() == 5);
}

TEST_CASE("A format that has nothing for its readers says so instead of saying nothing") {
  ScratchFolder scratch;
  const auto result = run(package_with("Hello.\n"), scratch / "out", {"pptx"}, {"parents"});
  CHECK(result.made.empty());
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems.front().message.find("Nothing was made") == 0);
}

TEST_CASE("A folder with other things in it is refused and untouched") {
  ScratchFolder scratch;
  scratch.write("out/letter.txt", "mine");
  CHECK_THROWS_AS(run(package_with("Hello.\n"), scratch / "out"), Error);
  CHECK(files_in(scratch / "out").size() == 1);
}

TEST_CASE("Another package's export is not overwritten") {
  ScratchFolder scratch;
  run(package_with("Hello.\n"), scratch / "out");
  const auto before = read_whole_file(scratch / "out/site-young-people/index.html");
  FileSet files = small_files({{"modules/one.md", module_source("page", "Other.\n")}});
  files["package.yaml"].replace(0, 9, "id: other");
  CHECK_THROWS_AS(run(read_package(files), scratch / "out"), Error);
  CHECK(read_whole_file(scratch / "out/site-young-people/index.html") == before);
}

TEST_CASE("An unknown format or audience is said before anything is made") {
  ScratchFolder scratch;
  CHECK_THROWS_AS(run(package_with("Hello.\n"), scratch / "out", {"site", "papyrus"}), Error);
  CHECK_THROWS_AS(run(package_with("Hello.\n"), scratch / "out", {"site"}, {"young-people", "cats"}), Error);
  CHECK_FALSE(fs::exists(scratch / "out"));
}

TEST_CASE("A package id with path marks cannot lead the export out of its folder") {
  ScratchFolder scratch;
  FileSet files = small_files({{"modules/one.md", module_source("page", "Hello.\n")}});
  files["package.yaml"].replace(0, 9, "id: ../../up");
  run(read_package(files), scratch / "a/b/out", {"single"}, {"young-people"});
  CHECK(files_in(scratch.path()).size() == 1);
  CHECK(files_in(scratch / "a/b/out").size() == 2);
}

TEST_CASE("Exporting twice gives the same bytes, and no temporary file is left") {
  ScratchFolder scratch;
  run(package_with("Hello.\n"), scratch / "out");
  const auto first = read_folder(scratch / "out").files;
  run(package_with("Hello.\n"), scratch / "out");
  CHECK(read_folder(scratch / "out").files == first);
  CHECK(files_in(scratch / "out").size() == 5);
}
