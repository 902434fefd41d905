// SPDX-License-Identifier: MIT
#include "model/file_set.h"
#include "model/git/record_lines.h"
#include "model/git/shared_folder.h"
#include "model/safe_file.h"
#include "model/sync/sync_record.h"
#include "model/sync_policy.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <memory>
#include <random>
#include <set>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

class Crash {};

/// A shared place that ends the program, as it were, before or after a step.
class Crashing : public git::SharedPlace {
public:
  Crashing(git::SharedPlace& place, int steps) : m_place(place), m_steps(steps) {}
  git::LineEnds get() override {
    step();
    git::LineEnds ends = m_place.get();
    step();
    return ends;
  }
  git::Sent send(git::Line line, const std::optional<std::string>& expected, const std::string& id) override {
    step();
    const git::Sent sent = m_place.send(line, expected, id);
    step();
    return sent;
  }
  git::Sent send_release(const std::string& name, const std::string& id) override {
    step();
    return m_place.send_release(name, id);
  }

private:
  void step() {
    if (m_steps-- == 0)
      throw Crash();
  }
  git::SharedPlace& m_place;
  int m_steps;
};

/// One writer with a copy of a small package: pages that they edit, comments as files of the record.
class Writer {
public:
  Writer(fs::path folder, std::string name) : m_folder(std::move(folder)), m_name(std::move(name)) {}

  void begin_from(const fs::path& original) { fs::copy(original, m_folder, fs::copy_options::recursive); }
  const fs::path& folder() const { return m_folder; }

  void comment(int n, std::set<std::string>& acknowledged) const {
    const std::string path = "log/" + m_name + "/000/" + std::to_string(n) + ".jsonl";
    git::Repository::open(m_folder).add_review_files({{path, m_name + " " + std::to_string(n)}}, {}, author(),
                                                     n);
    acknowledged.insert(path);
  }

  // Changes one line of a page, or adds a page; saved as a version.
  void edit(std::mt19937& random, int n) const {
    FileSet files = read_folder(m_folder).files;
    const std::string words = m_name + " " + std::to_string(n);
    if (random() % 4 == 0) {
      write(files, "page-" + m_name + "-" + std::to_string(n) + ".md", words + "\n");
    } else {
      std::string text = files.at("shared.md");
      const std::string line = "Line " + std::to_string(random() % 12) + ":";
      const std::size_t at = text.find(line);
      if (at == std::string::npos)
        return;
      const std::size_t end = text.find('\n', at);
      write(files, "shared.md", text.replace(at, end - at, line + " " + words));
    }
    git::Repository repository = git::Repository::open(m_folder);
    repository.save_version(files, author(), n, words, repository.newest_version());
  }

  bool sync(const fs::path& shared, int steps_before_crash = -1) const {
    const auto place = git::open_shared_folder(shared, m_folder / ".git");
    Crashing crashing(*place, steps_before_crash);
    NoProgress silent;
    try {
      const SyncReport report = sync_record(m_folder, crashing, author(), 1, silent);
      REQUIRE(report.left_undone == std::vector<std::string>{});
      return true;
    } catch (const Crash&) {
      return false;
    }
  }

private:
  git::Author author() const { return {m_name, m_name + "@team.invalid"}; }
  void write(FileSet& files, const std::string& path, const std::string& bytes) const {
    files[path] = bytes;
    write_file_safely(m_folder / path, bytes);
  }
  fs::path m_folder;
  std::string m_name;
};

struct Tally {
  int comments = 0, versions = 0, syncs = 0, crashes = 0;
};

void one_schedule(unsigned seed, int writers, int steps, Tally& tally) {
  const ScratchFolder scratch;
  const SyncOnceAtEnd quick;
  std::mt19937 random(seed);
  const fs::path original = scratch / "original", shared = scratch / "shared";
  fs::create_directories(original);
  std::string text;
  for (int i = 0; i < 12; ++i)
    text += "Line " + std::to_string(i) + ": as it was at first.\n\n";
  write_file_safely(original / "shared.md", text);
  git::Repository::create(original).save_version({{"shared.md", text}}, {"First", "first@team.invalid"}, 0,
                                                 "First", {});
  std::vector<Writer> team;
  for (int i = 0; i < writers; ++i) {
    team.emplace_back(scratch / ("w" + std::to_string(i)), "w" + std::to_string(i));
    team.back().begin_from(original);
  }
  std::set<std::string> acknowledged, versions;
  for (int n = 1; n <= steps; ++n) {
    const Writer& who = team[random() % team.size()];
    switch (random() % 4) {
    case 0:
      who.comment(n, acknowledged);
      ++tally.comments;
      break;
    case 1:
      who.edit(random, n);
      versions.insert(*git::Repository::open(who.folder()).newest_version());
      ++tally.versions;
      break;
    default:
      const bool crashes = random() % 3 == 0;
      tally.crashes += !who.sync(shared, crashes ? static_cast<int>(random() % 7) : -1);
      ++tally.syncs;
    }
  }
  // Everybody syncs, then again until all have seen what the last one sent.
  for (int round = 0; round < 2; ++round)
    for (const Writer& who : team)
      REQUIRE(who.sync(shared));
  const git::LineEnds ends = git::RecordLines(team.front().folder() / ".git").ends();
  const FileSet files = read_folder(team.front().folder()).files;
  for (const Writer& who : team) {
    const git::RecordLines lines(who.folder() / ".git");
    REQUIRE(lines.ends().content == ends.content);
    REQUIRE(lines.ends().review == ends.review);
    REQUIRE(read_folder(who.folder()).files == files);
  }
  const git::Repository repository = git::Repository::open(team.front().folder());
  const FileSet record = repository.review_files();
  for (const std::string& path : acknowledged)
    REQUIRE(record.contains(path));
  const git::RecordLines lines(team.front().folder() / ".git");
  for (const std::string& version : versions)
    REQUIRE(lines.leads_to(version, *ends.content));
}

void many_schedules(unsigned count, int writers, int steps) {
  Tally tally;
  for (unsigned seed = 1; seed <= count; ++seed) {
    INFO("schedule " << seed);
    one_schedule(seed, writers, steps, tally);
  }
  std::cout << count << " schedules of " << writers << " writers: " << tally.comments << " comments, "
            << tally.versions << " versions, " << tally.syncs << " syncs, " << tally.crashes
            << " of them ended half-way: all copies equal, everything there\n";
}

} // namespace

TEST_CASE("writers who edit, comment, crash and sync in any order all end with the same, and everything",
          "[simulation]") {
  many_schedules(20, 6, 60);
  many_schedules(1, 50, 300);
}

TEST_CASE("writers in 1,000 orders, and 50 of them in 20, all end with the same, and everything",
          "[.][long]") {
  many_schedules(1'000, 8, 60);
  many_schedules(20, 50, 300);
}
