// SPDX-License-Identifier: MIT
#include "model/git/maintenance.h"
#include "tests/support/forked.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>

#include <fstream>
#include <iostream>
#include <set>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

void remember(const fs::path& path, const std::string& line) {
  std::ofstream(path, std::ios::app) << line << '\n';
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    lines.push_back(line);
  return lines;
}

std::string note(const std::string& who, int n) {
  return who + " says " + std::to_string(n);
}

// One process: it saves, alternately a text and a comment, and syncs; what was sent it writes down. Now and
// then it tidies, as a window does when nobody types.
void save_and_sync(const Replica& replica, const std::string& who, int saves, const fs::path& shared,
                   const fs::path& acknowledged, const fs::path& tries) {
  for (int n = 0; n < saves; ++n) {
    const std::string words = note(who, n);
    if (n % 2 == 0) {
      replica.write("notes/" + who + "-" + std::to_string(n) + ".md", words + "\n");
      replica.open().save_version(words);
    } else {
      replica.comment(words);
    }
    const SyncReport report = replica.sync(shared);
    remember(tries, std::to_string(report.tries));
    if (report.all_done())
      remember(acknowledged, words);
    NoProgress silent;
    if (n % 25 == 24)
      git::pack_objects(replica.folder() / ".git", {}, silent);
  }
}

// The other kind of client: stock git, which tries until its text is in the shared folder.
void save_and_push(const fs::path& clone, const std::string& who, int saves, const fs::path& acknowledged) {
  for (int n = 0; n < saves; ++n) {
    const std::string name = who + "-" + std::to_string(n) + ".md";
    fs::create_directories(clone / "notes");
    std::ofstream(clone / "notes" / name) << note(who, n) << '\n';
    run_git(clone, "add notes");
    run_git(clone, "commit -q -m '" + note(who, n) + "'");
    for (int tries = 0; tries < 200; ++tries) {
      run_git(clone, "fetch -q origin main");
      run_git(clone, "merge -q -m Together FETCH_HEAD");
      try {
        run_git(clone, "push -q origin HEAD:main");
        remember(acknowledged, note(who, n));
        break;
      } catch (const std::exception&) {
        // Somebody else was first.
      }
    }
  }
}

void race(int processes, int with_git, int saves) {
  const SmallPackage package;
  const fs::path shared = package.scratch() / "shared", log = package.scratch() / "log";
  Replica(package.folder(), package.scratch() / "first", "police-author").sync(shared);
  std::vector<std::unique_ptr<Replica>> replicas;
  std::vector<pid_t> children;
  const auto file = [&](const std::string& what, int i) {
    return package.scratch() / (what + std::to_string(i));
  };
  for (int i = 0; i < processes; ++i) {
    const std::string who = "writer-" + std::to_string(i);
    if (i < with_git) {
      run_git(package.scratch().path(), "clone -q -b main shared " + who);
    } else {
      replicas.push_back(
          std::make_unique<Replica>(package.folder(), package.scratch() / who, "police-author"));
    }
  }
  for (int i = 0; i < processes; ++i) {
    const std::string who = "writer-" + std::to_string(i);
    children.push_back(start_forked(
        [&] {
          if (i < with_git)
            save_and_push(package.scratch() / who, who, saves, file("acknowledged", i));
          else
            save_and_sync(*replicas[static_cast<std::size_t>(i - with_git)], who, saves, shared,
                          file("acknowledged", i), file("tries", i));
        },
        log));
  }
  bool all_well = true;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    all_well &= status == 0;
  }
  const std::vector<std::string> faults = lines_of(log);
  CAPTURE(faults);
  REQUIRE(all_well);

  const Replica last(package.folder(), package.scratch() / "last", "charity");
  last.sync(shared);
  const Workspace workspace = last.open();
  CHECK(workspace.review().problems.empty());
  std::set<std::string> present;
  for (const review::Thread& thread : workspace.review().threads)
    present.insert(thread.events.front().text);
  for (const auto& [path, bytes] : workspace.package().files)
    if (path.starts_with("notes/"))
      present.insert(bytes.substr(0, bytes.find('\n')));
  std::size_t acknowledged = 0;
  int most_tries = 0, all_tries = 0;
  for (int i = 0; i < processes; ++i) {
    for (const std::string& words : lines_of(file("acknowledged", i))) {
      ++acknowledged;
      INFO(words);
      REQUIRE(present.contains(words));
    }
    for (const std::string& tries : lines_of(file("tries", i))) {
      most_tries = std::max(most_tries, std::stoi(tries));
      all_tries += std::stoi(tries);
    }
  }
  CHECK(acknowledged == static_cast<std::size_t>(processes * saves));
  CHECK(most_tries <= 50);
  run_git(shared, "fsck --strict --no-dangling");
  std::cout << processes << " processes (" << with_git << " of them stock git) x " << saves
            << " saves: " << acknowledged << " acknowledged, 0 lost, at most " << most_tries << " tries, "
            << all_tries << " in all\n";
}

} // namespace

TEST_CASE("eight programs that save to one folder at once lose nothing", "[race]") {
  race(8, 0, 100);
}

TEST_CASE("six programs and two people with stock git lose nothing to one another", "[race]") {
  race(8, 2, 25);
}

TEST_CASE("eight programs that save to one folder 500 times at once lose nothing", "[.][long]") {
  race(8, 0, 500);
  race(8, 2, 100);
}
