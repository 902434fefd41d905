// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/git/repository.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

using namespace waymark;
using waymark::git::Repository;
using waymark::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

const git::Author author{"Policing team author", "police-author@policing-team.invalid"};
const FileSet first_files{
    {"package.yaml", "id: small\n"}, {"modules/a.md", "One.\n"}, {"modules-old/b.md", "Two.\n"}};

std::string save(Repository& record, const FileSet& files, const std::string& message,
                 git::Time time = 1'772'443'800) {
  return record.save_version(files, author, time, message, record.newest_version());
}

bool stock_git_says(const std::string& folder, const std::string& command) {
  return std::system(("git -C '" + folder + "' " + command + " >/dev/null 2>&1").c_str()) == 0;
}

FileSet everything_in(const fs::path& folder) {
  FileSet files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().filename() != "lock")
      files[entry.path().lexically_relative(folder).generic_string()] = read_whole_file(entry.path());
  }
  return files;
}

std::string sentence_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    UNSCOPED_INFO(error.detail());
    return error.what();
  }
  return "";
}

} // namespace

TEST_CASE("a version gives back exactly the files that were saved") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  CHECK_FALSE(record.newest_version());
  const std::string id = save(record, first_files, "First drafts\n\nwith a second paragraph");
  CHECK(record.files(id) == first_files);
  const git::Version version = record.version(id);
  CHECK(version.author.name == author.name);
  CHECK(version.message == "First drafts\n\nwith a second paragraph");
  CHECK(version.time == 1'772'443'800);
  CHECK(version.parents.empty());
  CHECK(record.file(id, "modules/a.md") == "One.\n");
  CHECK_FALSE(record.file(id, "modules/none.md"));
  CHECK_FALSE(record.file(id, "../package.yaml"));
}

TEST_CASE("the same versions have the same ids in every time zone") {
  std::vector<std::string> ids;
  for (const char* zone : {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"}) {
    ::setenv("TZ", zone, 1);
    ::tzset();
    const ScratchFolder folder;
    Repository record = Repository::create(folder.path());
    save(record, first_files, "First");
    ids.push_back(save(record, {{"package.yaml", "id: x\n"}}, "Second"));
  }
  ::unsetenv("TZ");
  ::tzset();
  CHECK(ids[0] == ids[1]);
  CHECK(ids[0] == ids[2]);
}

TEST_CASE("the history of a file names the versions that changed it") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  FileSet files = first_files;
  const std::string one = save(record, files, "1");
  files["modules-old/b.md"] = "Changed.\n";
  const std::string two = save(record, files, "2");
  files["modules/a.md"] = "Changed too.\n";
  const std::string three = save(record, files, "3");
  files.erase("modules/a.md");
  const std::string four = save(record, files, "4");
  const auto ids = [&](const std::optional<std::string>& path) {
    std::vector<std::string> list;
    for (const git::Version& version : record.history(path))
      list.push_back(version.id);
    return list;
  };
  CHECK(ids({}) == std::vector<std::string>{four, three, two, one});
  CHECK(ids("modules/a.md") == std::vector<std::string>{four, three, one});
  CHECK(ids("modules-old/b.md") == std::vector<std::string>{two, one});
  CHECK(ids("nothing.md").empty());
}

TEST_CASE("a save after somebody else's save is refused and changes nothing") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  const std::string old = save(record, first_files, "1");
  Repository other = Repository::open(folder.path());
  const std::string theirs = save(other, {{"package.yaml", "theirs\n"}}, "2");
  CHECK_THROWS_WITH(record.save_version(first_files, author, 1, "mine", old),
                    Catch::Contains("in the meantime"));
  CHECK(record.newest_version() == theirs);
}

TEST_CASE("the review record only ever grows") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  save(record, first_files, "1");
  record.add_review_files({{"log/a/000/1.jsonl", "one\n"}}, {{"a", "One.\n"}, {"b", "Not in a version.\n"}},
                          author, 5);
  const auto tip = record.review_tip();
  FileSet expected{{"format", "review-format 1\n"},
                   {"log/a/000/1.jsonl", "one\n"},
                   {"texts/" + Repository::blob_id("Not in a version.\n"), "Not in a version.\n"}};
  CHECK(record.review_files() == expected);
  CHECK_THROWS_AS(record.add_review_files({{"log/a/000/1.jsonl", "two\n"}}, {}, author, 6), Error);
  CHECK(record.review_tip() == tip);
  CHECK_FALSE(record.try_add_review_files({{"log/a/000/2.jsonl", "two\n"}}, {}, author, 6, std::nullopt));
  CHECK(record.try_add_review_files({{"log/a/000/2.jsonl", "two\n"}}, {}, author, 6, tip));
  CHECK(record.blob(Repository::blob_id("Not in a version.\n")) == "Not in a version.\n");
  CHECK(record.files(*record.newest_version()) == first_files);
}

TEST_CASE("stock git finds nothing wrong with the record and a clean folder") {
  const ScratchFolder folder;
  for (const auto& [path, bytes] : first_files)
    folder.write(path, bytes);
  Repository record = Repository::create(folder.path());
  const std::string id = save(record, first_files, "1");
  record.add_review_files({{"log/a/000/1.jsonl", "one\n"}}, {{"b", "A text.\n"}}, author, 5);
  record.add_review_files({{"log/a/000/2.jsonl", "two\n"}}, {}, author, 6);
  record.add_tag({"release-1", id, "First release", author, 7});
  REQUIRE(record.tags().size() == 1);
  CHECK(record.tags()[0].version == id);
  CHECK(stock_git_says(folder.path(), "fsck --strict --no-dangling"));
  CHECK(stock_git_says(folder.path(), "diff --quiet HEAD"));
  const std::string dangling =
      "test -z \"$(git -C '" + folder.path().string() + "' fsck --strict 2>&1 | grep dangling)\"";
  CHECK(std::system(dangling.c_str()) == 0);
}

TEST_CASE("nothing in the repository's own settings is obeyed") {
  const ScratchFolder folder;
  {
    Repository record = Repository::create(folder.path());
    save(record, first_files, "1");
  }
  const fs::path evil = folder / "evil";
  std::ofstream(folder / ".git/config", std::ios::app)
      << "[core]\n\tworktree = " << evil.string() << "\n\thooksPath = " << evil.string()
      << "\n\tfsmonitor = touch " << evil.string() << "\n[include]\n\tpath = " << evil.string()
      << "\n[user]\n\tname = Somebody else\n";
  folder.write(".git/hooks/post-commit", "#!/bin/sh\ntouch '" + evil.string() + "'\n");
  ::chmod((folder / ".git/hooks/post-commit").c_str(), 0755);
  Repository record = Repository::open(folder.path());
  const std::string id = save(record, {{"package.yaml", "id: y\n"}}, "2");
  CHECK(record.version(id).author.name == author.name);
  CHECK_FALSE(fs::exists(evil));
}

TEST_CASE("links, odd names and sub-repositories in a version are not read") {
  const ScratchFolder folder;
  { Repository record = Repository::create(folder.path()); }
  const std::string script =
      "cd '" + folder.path().string() +
      "' && export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x && "
      "b=$(echo text | git hash-object -w --stdin) && l=$(printf /etc/passwd | git hash-object -w --stdin) "
      "&& "
      "t=$(printf '100644 blob %s\\tgood.md\\n120000 blob %s\\tlink.md\\n100644 blob %s\\ta:b.md\\n100644 "
      "blob %s\\tback\\\\slash.md\\n' $b $l $b $b | git mktree) && "
      "c=$(git commit-tree -m x $t) && git update-ref refs/heads/main $c";
  REQUIRE(std::system(script.c_str()) == 0);
  const Repository record = Repository::open(folder.path());
  CHECK(record.files(*record.newest_version()) == FileSet{{"good.md", "text\n"}});
  CHECK_FALSE(record.file(*record.newest_version(), "link.md"));
}

TEST_CASE("a newer record is refused in one sentence and left alone") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  save(record, first_files, "1");
  const std::string git = "git -C '" + folder.path().string() + "' ";
  SECTION("its review record") {
    const std::string script =
        "export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x; b=$(echo "
        "'review-format 2' | " +
        git + "hash-object -w --stdin) && t=$(printf '100644 blob %s\\tformat\\n' $b | " + git +
        "mktree) && c=$(" + git + "commit-tree -m x $t) && " + git + "update-ref refs/heads/review $c";
    REQUIRE(std::system(script.c_str()) == 0);
  }
  SECTION("its storage") {
    folder.write(".git/config", "[core]\n\trepositoryformatversion = 2\n");
  }
  SECTION("its identities") {
    folder.write(".git/config",
                 "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n");
  }
  const FileSet before = everything_in(folder.path());
  CHECK_THAT(sentence_of([&] { Repository::open(folder.path()); }),
             Catch::Contains("newer") && Catch::Contains("Nothing was changed"));
  CHECK(everything_in(folder.path()) == before);
}

TEST_CASE("a damaged record is said to be damaged and left alone") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  const std::string id = save(record, first_files, "1");
  const std::string tree = record.tree_of(id);
  const auto object = [&](const std::string& name) {
    return folder / (".git/objects/" + name.substr(0, 2) + "/" + name.substr(2));
  };
  const auto damage = [&](const fs::path& path, const std::string& how) {
    ::chmod(path.c_str(), 0644);
    if (how == "missing")
      fs::remove(path);
    else
      fs::resize_file(path, how == "empty" ? 0 : fs::file_size(path) / 2);
  };
  const std::string how = GENERATE("missing", "empty", "cut");
  bool at_opening = true;
  SECTION("the newest version") {
    damage(object(id), how);
  }
  SECTION("its list of files") {
    damage(object(tree), how);
  }
  SECTION("the mark of the newest version") {
    folder.write(".git/refs/heads/main", how == "empty" ? ""
                                         : how == "cut" ? id.substr(0, 20) + "\n"
                                                        : std::string(40, 'e') + "\n");
  }
  SECTION("a page") {
    damage(object(Repository::blob_id("One.\n")), how);
    at_opening = false;
  }
  const FileSet before = everything_in(folder.path());
  const std::string sentence = at_opening ? sentence_of([&] { Repository::open(folder.path()); })
                                          : sentence_of([&] { Repository::open(folder.path()).files(id); });
  INFO(how);
  CHECK_THAT(sentence, Catch::Contains("is damaged") && Catch::Contains("untouched"));
  CHECK(everything_in(folder.path()) == before);
}

TEST_CASE("lock files that a dead process of ours left are cleared; those of others stay") {
  const ScratchFolder folder;
  Repository record = Repository::create(folder.path());
  save(record, first_files, "1");
  folder.write(".git/refs/heads/main.lock", "");
  CHECK_THROWS_AS(save(record, {{"package.yaml", "2\n"}}, "2"), Error);
  CHECK(fs::exists(folder / ".git/refs/heads/main.lock"));
  folder.write(".git/waymark/lock", "999999999 1\n");
  Repository again = Repository::open(folder.path());
  CHECK_FALSE(fs::exists(folder / ".git/refs/heads/main.lock"));
  save(again, {{"package.yaml", "2\n"}}, "2");
}

TEST_CASE("a folder without a record, or with one elsewhere, is said so") {
  const ScratchFolder folder;
  CHECK_THAT(sentence_of([&] { Repository::open(folder.path()); }), Catch::Contains("no saved versions yet"));
  folder.write(".git", "gitdir: /somewhere/else\n");
  CHECK_THAT(sentence_of([&] { Repository::open(folder.path()); }), Catch::Contains("kept somewhere else"));
  CHECK_THAT(sentence_of([&] { Repository::create(folder.path()); }),
             Catch::Contains("already has a record"));
  CHECK_THAT(sentence_of([&] { Repository::create(folder / "none"); }), Catch::Contains("could not be made"));
}

TEST_CASE("a full disk refuses the save, says so, and keeps the versions that were there") {
  const ScratchFolder folder;
  fs::create_directory(folder / "small");
  if (::geteuid() != 0 || ::mount("none", (folder / "small").c_str(), "tmpfs", 0, "size=600k") != 0) {
    WARN("skipped: making a small disk needs the rights of the administrator");
    return;
  }
  struct Unmount {
    fs::path path;
    ~Unmount() { ::umount2(path.c_str(), MNT_DETACH); }
  } unmount{folder / "small"};
  Repository record = Repository::create(folder / "small");
  const std::string id = save(record, first_files, "1");
  std::string noise;
  for (unsigned value = 1; noise.size() < 900'000; value = value * 1664525u + 1013904223u)
    noise += static_cast<char>(value >> 24);
  const std::string sentence = sentence_of([&] { save(record, {{"big.bin", noise}}, "2"); });
  CHECK_THAT(sentence, Catch::Contains("the disk is full") && Catch::Contains("untouched"));
  CHECK(Repository::open(folder / "small").newest_version() == id);
  CHECK(Repository::open(folder / "small").files(id) == first_files);
}
