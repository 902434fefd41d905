// SPDX-License-Identifier: MIT
// Damage as disks do it: files cut short, filled with zeros, with a few bits turned, gone, or with something
// behind their end. The package opens, its pages stay as they are, and after a Sync nothing is missing that
// the team had.
#include "model/git/maintenance.h"
#include "model/git/rescue.h"
#include "model/safe_file.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <iostream>
#include <random>
#include <utility>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> files_of(const fs::path& git_folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(git_folder))
    if (entry.is_regular_file())
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

// The words say what was done.
std::string damage(const fs::path& file, Random& random) {
  std::string bytes = read_whole_file(file);
  const std::size_t kind = below(random, 5);
  fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
  if (kind == 0) {
    fs::remove(file);
    return "removed";
  }
  if (kind == 1) {
    bytes.resize(bytes.empty() ? 0 : below(random, bytes.size()));
  } else if (kind == 2) {
    std::fill(bytes.begin(), bytes.end(), '\0');
  } else if (kind == 3) {
    for (int i = 0; i < 3 && !bytes.empty(); ++i)
      bytes[below(random, bytes.size())] ^= static_cast<char>(1 << below(random, 8));
  } else {
    bytes += std::string(1 + below(random, 600), '\xa5');
  }
  write_file_safely(file, bytes);
  static const char* const words[] = {"", "cut short", "all zeros", "bits turned", "more behind it"};
  return words[kind];
}

struct Seen {
  std::size_t threads, sign_offs, versions, releases;
  auto operator<=>(const Seen&) const = default;
};

Seen seen_in(const Workspace& workspace) {
  return {workspace.review().threads.size(), workspace.review().sign_offs.size(), workspace.history().size(),
          workspace.releases().size()};
}

git::Rescue check_record(const fs::path& git_folder) {
  NoProgress quiet;
  return git::rescue_record(git_folder, quiet);
}

struct Watching : Progress {
  explicit Watching(std::function<void()> seen) : at_first_step(std::move(seen)) {}
  void step(const std::string&, int, int) override {
    if (!std::exchange(begun, true))
      at_first_step();
  }
  std::function<void()> at_first_step;
  bool begun = false;
};

// The newest text of a page, which opening a package does not need, cannot be read any more.
void damage_an_old_text(const Replica& replica) {
  const fs::path objects = replica.folder() / ".git" / "objects";
  const std::string id = run_git(replica.folder(), "rev-parse main~1:modules/second.md");
  const fs::path file = objects / id.substr(0, 2) / id.substr(2);
  REQUIRE(fs::exists(file));
  fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
  write_file_safely(file, "nothing that can be read");
}

FileSet pages_of(const fs::path& folder) {
  return read_folder(folder).files;
}

// A package with history, comments and a release, synced; half of the time its record is packed.
class Team {
public:
  Team() : author(m_package.folder(), m_package.scratch() / "author", "police-author") {
    author.change("modules/second.md", "you", "You");
    author.comment("Before the damage");
    author.open().record_release("1", "Release 1");
    author.sync(shared());
    all = seen_in(author.open());
  }
  /// The author's copy on another computer.
  Replica another(const std::string& name) const {
    Replica made(m_package.folder(), m_package.scratch() / name, "police-author");
    fs::remove_all(made.folder());
    fs::copy(author.folder(), made.folder(), fs::copy_options::recursive);
    made.remember(shared());
    return made;
  }
  fs::path shared() const { return m_package.scratch() / "shared"; }
  fs::path place(const std::string& name) const { return m_package.scratch() / name; }

private:
  SmallPackage m_package;

public:
  Replica author;
  Seen all{};
};

void damage_and_rescue(int cases) {
  const Team team;
  int put_right = 0;
  for (int i = 0; i < cases; ++i) {
    Random random(static_cast<unsigned>(i));
    const Replica mine = team.another("damaged");
    if (i % 2 == 1) {
      NoProgress quiet;
      git::pack_objects(mine.folder() / ".git", {}, quiet);
    }
    if (i % 4 > 1)
      run_git(mine.folder(), "pack-refs --all");
    const FileSet pages = pages_of(mine.folder());
    const auto files = files_of(mine.folder() / ".git");
    std::string what;
    for (std::size_t n = 1 + below(random, 3); n > 0; --n) {
      const fs::path& file = files[below(random, files.size())];
      if (fs::exists(file))
        what += file.lexically_relative(mine.folder()).string() + " " + damage(file, random) + "; ";
    }
    INFO("case " << i << ": " << what);
    {
      const Workspace workspace = mine.open();
      put_right += !workspace.put_right().empty();
    }
    CHECK(pages_of(mine.folder()) == pages);
    check_record(mine.folder() / ".git"); // older parts may be damaged that opening does not read
    mine.sync(team.shared());
    CHECK(seen_in(mine.open()) == team.all);
    CHECK(pages_of(mine.folder()) == pages);
    fs::remove_all(team.place("damaged"));
  }
  std::cout << cases << " damaged records: all opened, " << put_right << " were put right for that, 0 lost\n";
  CHECK(put_right > cases / 4);
  // Whatever happened there, the shared record is whole.
  run_git(team.shared(), "fsck --strict --no-dangling");
  CHECK(seen_in(team.author.open()) == team.all);
}

} // namespace

TEST_CASE("200 damaged records open, are put right, and Sync brings back what was lost", "[.][long]") {
  damage_and_rescue(200);
}

TEST_CASE("a record of which nothing can be read says what to do when there is no shared folder, and leaves "
          "the pages") {
  const SmallPackage package;
  const fs::path record = package.folder() / ".git";
  NoProgress quiet;
  git::pack_objects(record, {}, quiet);
  for (const auto& entry : fs::directory_iterator(record / "objects" / "pack"))
    fs::remove(entry.path());
  const FileSet pages = pages_of(package.folder());
  CHECK_THROWS_WITH(package.open(),
                    Catch::Contains("Get the package again from the shared folder or a colleague"));
  CHECK(pages_of(package.folder()) == pages);
}

TEST_CASE("a record that is whole is only read") {
  const Team team;
  const fs::path record = team.author.folder() / ".git";
  const git::Rescue rescue = check_record(record);
  CHECK(rescue.done.empty());
  CHECK(rescue.is_usable);
  CHECK_FALSE(git::has_gaps(record));
}

TEST_CASE("a check of the record that is stopped while it reads has changed nothing") {
  const Team team;
  damage_an_old_text(team.author);
  const fs::path record = team.author.folder() / ".git";
  const auto before = files_of(record);
  Watching stopped([] { throw Cancelled(); });
  CHECK_THROWS_AS(git::rescue_record(record, stopped), Cancelled);
  CHECK(files_of(record) == before);
  CHECK_FALSE(git::has_gaps(record));
}

TEST_CASE("somebody saves while the record is read, without waiting, and nothing of it counts as damage") {
  const Team team;
  const fs::path record = team.author.folder() / ".git";
  Watching saving([&] { team.author.comment("Said meanwhile"); });
  const git::Rescue rescue = git::rescue_record(record, saving);
  CHECK(saving.begun);
  CHECK(rescue.done.empty());
  CHECK(team.author.open().review().threads.size() == team.all.threads + 1);
}

TEST_CASE("damage that opening does not meet is found by reading, put right, and brought back by Sync") {
  const Team team;
  const fs::path record = team.author.folder() / ".git";
  NoProgress quiet;
  CHECK(git::is_record_whole(record, quiet));
  CHECK(git::was_read_within(record, std::chrono::hours(1)));
  damage_an_old_text(team.author);
  CHECK(team.author.open().put_right().empty());
  CHECK_FALSE(git::is_record_whole(record, quiet));
  const git::Rescue rescue = check_record(record);
  REQUIRE_FALSE(rescue.done.empty());
  CHECK(rescue.is_usable);
  CHECK(git::has_gaps(record));
  CHECK(git::is_record_whole(record, quiet));
  team.author.sync(team.shared());
  CHECK_FALSE(git::has_gaps(record));
  run_git(team.author.folder(), "fsck --strict --no-dangling");
}
