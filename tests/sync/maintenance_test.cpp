// SPDX-License-Identifier: MIT
#include "model/git/maintenance.h"
#include "model/sync/sync.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <thread>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

NoProgress quiet;

// A folder asks nobody.
void sync_with(Workspace& workspace, const fs::path& folder) {
  Somebody nobody;
  sync(workspace, {folder.string(), {}, nobody}, quiet);
}

// Objects that nothing uses, as rejected tries and removed lines leave them.
void add_loose_objects(const fs::path& git_folder, int count) {
  const fs::path list = git_folder / "made-up";
  std::ofstream names(list);
  for (int i = 0; i < count; ++i) {
    const fs::path file = git_folder / ("made-up-" + std::to_string(i));
    std::ofstream(file) << "text " << i << "\n";
    names << file.string() << "\n";
  }
  names.close();
  run_git(git_folder, "hash-object -w --stdin-paths <'" + list.string() + "'");
  for (int i = 0; i < count; ++i)
    fs::remove(git_folder / ("made-up-" + std::to_string(i)));
  fs::remove(list);
}

void let_an_hour_pass(const fs::path& objects) {
  for (const auto& entry : fs::recursive_directory_iterator(objects))
    if (entry.is_regular_file())
      fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::minutes(61));
}

std::string everything(const fs::path& git_folder) {
  return run_git(git_folder, "cat-file --batch-all-objects --batch-check | sort");
}

} // namespace

TEST_CASE("a record that was tidied lies in one pack, has lost nothing, and stock git finds it sound") {
  const SmallPackage package;
  const fs::path record = package.folder() / ".git";
  add_loose_objects(record, 30);
  const std::string before = everything(record);
  REQUIRE(git::count_object_files(record).loose > 60);
  CHECK(git::pack_objects(record, {}, quiet));
  CHECK(git::count_object_files(record).loose == 0);
  CHECK(git::count_object_files(record).packs == 1);
  CHECK(everything(record) == before);
  run_git(record, "fsck --strict --no-dangling");
  CHECK_FALSE(git::pack_objects(record, {}, quiet));
  CHECK_FALSE(fs::exists(record / "waymark" / "packing"));

  Workspace workspace = package.open();
  const std::size_t threads = workspace.review().threads.size();
  workspace.comment({}, "After tidying");
  CHECK(package.open().review().threads.size() == threads + 1);
}

TEST_CASE("a large pack stays as it is while there is little beside it") {
  const SmallPackage package;
  const fs::path record = package.folder() / ".git";
  add_loose_objects(record, 300);
  git::pack_objects(record, {}, quiet);
  const auto the_pack = [&] {
    for (const auto& entry : fs::directory_iterator(record / "objects" / "pack"))
      if (entry.path().extension() == ".pack" && entry.file_size() > 10'000)
        return entry.path().filename().string();
    return std::string();
  };
  const std::string large = the_pack();
  REQUIRE_FALSE(large.empty());
  package.open().comment({}, "One more");
  CHECK(git::pack_objects(record, {}, quiet));
  CHECK(the_pack() == large);
  CHECK(git::count_object_files(record).packs == 2);
  CHECK(git::count_object_files(record).loose == 0);
}

TEST_CASE("people save while a record is being tidied, and nothing of it is lost") {
  const SmallPackage package;
  const fs::path record = package.folder() / ".git";
  std::vector<std::string> threads;
  {
    std::jthread tidying([&](const std::stop_token& stop) {
      NoProgress silent;
      while (!stop.stop_requested())
        git::pack_objects(record, {}, silent);
    });
    Workspace workspace = package.open();
    for (int i = 0; i < 40; ++i)
      threads.push_back(workspace.comment({}, "Comment " + std::to_string(i)));
  }
  const Workspace again = package.open();
  for (const std::string& thread : threads)
    CHECK(again.review().find_thread(thread));
  run_git(record, "fsck --strict --no-dangling");
}

TEST_CASE("a person who stops the tidying has the record as it was") {
  struct Stops : Progress {
    void step(const std::string&, int, int) override { throw Cancelled(); }
  } stops;
  const SmallPackage package;
  const fs::path record = package.folder() / ".git";
  const auto before = git::count_object_files(record);
  CHECK_THROWS_AS(git::pack_objects(record, {}, stops), Cancelled);
  CHECK(git::count_object_files(record).loose == before.loose);
  CHECK(git::count_object_files(record).packs == before.packs);
  CHECK_FALSE(fs::exists(record / "waymark" / "packing"));
}

TEST_CASE("Sync tidies the shared folder once in a while, and leaves alone what is less than an hour old") {
  const SmallPackage package;
  const fs::path shared = package.scratch() / "shared";
  Workspace author = package.open();
  sync_with(author, shared);
  add_loose_objects(shared, 2'100);
  author.comment({}, "Nothing is old enough");
  sync_with(author, shared);
  CHECK(git::count_object_files(shared).packs == 0);
  let_an_hour_pass(shared / "objects");
  author.comment({}, "Now it is");
  const std::string before = everything(shared);
  sync_with(author, shared);
  CHECK(git::count_object_files(shared).packs == 1);
  CHECK(git::count_object_files(shared).loose < 20);
  CHECK(everything(shared).size() > before.size());
  run_git(shared, "fsck --strict --no-dangling");
}
