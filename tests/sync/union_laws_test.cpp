// SPDX-License-Identifier: MIT
#include "model/git/record_lines.h"
#include "model/sync_policy.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <random>

using namespace waymark;

namespace {

// Few names and few texts, so that records meet in every way: equal files, different ones under one name, and
// a name that is a file here and a folder there.
FileSet random_record(std::mt19937& random) {
  const auto below = [&](unsigned limit) { return random() % limit; };
  FileSet files;
  for (unsigned i = 0, count = 1 + below(7); i < count; ++i) {
    std::string path = "log/" + std::string(1, static_cast<char>('a' + below(3)));
    if (below(4) != 0)
      path += "/00" + std::to_string(below(2)) + "/" + std::to_string(below(3));
    bool is_folder = false;
    for (const auto& [other, bytes] : files)
      is_folder |= other.starts_with(path + "/") || path.starts_with(other + "/");
    if (!is_folder)
      files[path] = "text " + std::to_string(below(3));
  }
  return files;
}

void check_laws(int cases) {
  const tests::ScratchFolder scratch;
  const SyncOnceAtEnd quick;
  git::Repository::create(scratch.path());
  git::RecordLines lines(scratch / ".git");
  std::mt19937 random(20261126);
  for (int i = 0; i < cases; ++i) {
    const std::string a = lines.write_files(random_record(random)),
                      b = lines.write_files(random_record(random)),
                      c = lines.write_files(random_record(random));
    const std::string ab = lines.union_of(a, b);
    INFO("case " << i);
    REQUIRE(ab == lines.union_of(b, a));
    REQUIRE(lines.union_of(ab, c) == lines.union_of(a, lines.union_of(b, c)));
    REQUIRE(lines.union_of(a, a) == a);
    REQUIRE(lines.union_of(ab, a) == ab);
    REQUIRE(lines.union_of(ab, b) == ab);
    // Nothing is dropped: every text of either is in the union.
    FileSet all = lines.files_of_tree(ab);
    for (const std::string& tree : {a, b})
      for (const auto& [path, bytes] : lines.files_of_tree(tree)) {
        bool there = false;
        for (const auto& [other, kept] : all)
          there |= other.starts_with(path) && kept == bytes;
        REQUIRE(there);
      }
  }
}

} // namespace

TEST_CASE("records join to the same one in whatever order they meet", "[union]") {
  check_laws(1'000);
}

TEST_CASE("10,000 records join to the same one in whatever order they meet", "[.][long]") {
  check_laws(10'000);
}
