// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/file_set.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
namespace fs = std::filesystem;

TEST_CASE("A folder is read without its record, links and odd names, and each left-out file is named") {
  const tests::ScratchFolder folder;
  folder.write("package.yaml", "id: p\n");
  folder.write("artwork/a.svg", "<svg/>");
  folder.write(".vale.ini", "x");
  folder.write(".git/config", "secret");
  folder.write("bad\\name.md", "x");
  fs::create_symlink("/etc/hostname", folder / "link.md");
  fs::create_directory_symlink("/etc", folder / "etc");
  const auto reading = read_folder(folder.path());
  CHECK(reading.files.size() == 3);
  CHECK(reading.files.contains(".vale.ini"));
  CHECK(reading.problems.size() == 3);
}

TEST_CASE("Limits leave out what would make the package too large") {
  const tests::ScratchFolder folder;
  folder.write("small.md", "x");
  folder.write("large.md", std::string(2000, 'x'));
  FileLimits limits;
  limits.file_bytes = 1000;
  const auto reading = read_folder(folder.path(), limits);
  CHECK(reading.files.size() == 1);
  CHECK(reading.problems.at(0).path == "large.md");
}

TEST_CASE("Package paths are told from paths that could reach outside or mislead") {
  for (const auto* good : {"modules/a.md", ".vale.ini", "styles/Safeguarding/Blame.yml", "artwork/é.svg"})
    CHECK(is_package_path(good));
  for (const auto* bad : {"", "/etc/passwd", "../x", "a/../b", "a//b", ".git/config", "a/.gitmodules",
                          "c:\\x", "a\nb", "a/./b", "1/2/3/4/5/6/7/8/9", "\xFF"})
    CHECK_FALSE(is_package_path(bad));
}

TEST_CASE("A file is replaced whole, keeps its permissions, and leaves no temporary file") {
  const tests::ScratchFolder folder;
  folder.write("a.md", "old");
  fs::permissions(folder / "a.md", fs::perms::owner_read | fs::perms::owner_write);
  write_file_safely(folder / "a.md", "new");
  CHECK(read_whole_file(folder / "a.md") == "new");
  CHECK(fs::status(folder / "a.md").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("A file that cannot be written is said in words and the old one stays") {
  const tests::ScratchFolder folder;
  folder.write("a", "a file where a folder should be");
  CHECK_THROWS_AS(write_file_safely(folder / "a" / "b.md", "x"), Error);
  CHECK(read_whole_file(folder / "a") == "a file where a folder should be");
}

TEST_CASE("SHA-256 agrees with the standard's own example") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("What an interrupted save left is no part of a package, and goes when it is a day old") {
  const tests::ScratchFolder scratch;
  scratch.write("modules/first.md", "Words.\n");
  scratch.write("modules/.waymark-new-first.md", "Words that were bei");
  scratch.write("modules/.waymark-old-first.md", "Old words.\n");
  CHECK(read_folder(scratch.path()).files.size() == 1);
  std::filesystem::last_write_time(scratch / "modules/.waymark-old-first.md",
                                   std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
  remove_old_temporaries(scratch.path());
  CHECK_FALSE(std::filesystem::exists(scratch / "modules/.waymark-old-first.md"));
  CHECK(std::filesystem::exists(scratch / "modules/.waymark-new-first.md"));
  CHECK(std::filesystem::exists(scratch / "modules/first.md"));
}
