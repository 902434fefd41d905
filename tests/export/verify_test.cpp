// SPDX-License-Identifier: MIT
#include "export/verify.h"
#include "model/error.h"
#include "tests/export/ready_team.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
namespace fs = std::filesystem;

namespace {

bool has_fault(const Verification& found, const std::string& words) {
  for (const std::string& fault : found.faults)
    if (fault.find(words) != std::string::npos)
      return true;
  return false;
}

const char* const page = "exports/small-young-people.html";

} // namespace

TEST_CASE("an unpacked release is genuine as long as nothing was changed, added or taken away") {
  const ReadyTeam team;
  const fs::path folder = team.unpacked(team.release("1"));
  const Verification found = verify(folder, {team.fingerprint(), {}, {}, {}});
  CHECK(found.faults == std::vector<std::string>{});
  CHECK(found.genuine);
  CHECK(found.team_is_known);
  write_file_safely(folder / "exports/Thumbs.db", "seen");
  CHECK(verify(folder).genuine);
  CHECK(verify(folder).remarks.size() == 1);
  SECTION("a file more") {
    write_file_safely(folder / "exports/game.html", "<p>Play</p>");
    CHECK(has_fault(verify(folder), "does not belong"));
  }
  SECTION("a file changed") {
    write_file_safely(folder / page, read_whole_file(folder / page) + " ");
    CHECK(has_fault(verify(folder), "was changed"));
  }
  SECTION("a file less") {
    fs::remove(folder / page);
    CHECK(has_fault(verify(folder), "is missing"));
  }
  SECTION("a link in the place of a file") {
    const fs::path elsewhere = team.scratch() / "elsewhere.html";
    fs::rename(folder / page, elsewhere);
    fs::create_symlink(elsewhere, folder / page);
    CHECK_FALSE(verify(folder).genuine);
  }
  SECTION("no signature") {
    fs::remove(folder / "manifest.json.police-author.sig");
    CHECK(has_fault(verify(folder), "needs signatures"));
  }
}

TEST_CASE("a single file is told to be one of a release's, or none") {
  const ReadyTeam team;
  const fs::path bundle = team.release("1");
  const fs::path file = team.scratch() / "renamed by the school.html";
  const std::string bytes = unpack_zip(read_whole_file(bundle)).at(page);
  write_file_safely(file, bytes);
  const Verification found = verify(file, {team.fingerprint(), {}, {}, bundle});
  CHECK(found.genuine);
  CHECK(found.export_path == page);
  CHECK(found.files == 1);
  CHECK(found.release == "1");
  write_file_safely(file, bytes + "\n");
  CHECK(has_fault(verify(file, {{}, {}, {}, bundle}), "none of the files of this release"));
  write_file_safely(file, unpack_zip(read_whole_file(bundle)).at("start-here.txt"));
  CHECK_FALSE(verify(file, {{}, {}, {}, bundle}).genuine);
}

TEST_CASE(
    "a single file in an unpacked release is checked with the list that is there, though others are gone") {
  const ReadyTeam team;
  const fs::path folder = team.unpacked(team.release("1"));
  fs::remove(folder / "start-here.txt");
  CHECK_FALSE(verify(folder).genuine);
  const Verification found = verify(folder / page, {team.fingerprint(), {}, {}, {}});
  CHECK(found.faults == std::vector<std::string>{});
  CHECK(found.genuine);
  CHECK(found.export_path == page);
  SECTION("changed") {
    write_file_safely(folder / page, "<p>Other words</p>");
    CHECK_FALSE(verify(folder / page).genuine);
  }
  SECTION("with nothing that shows who made the list") {
    fs::remove(folder / "record.bundle");
    CHECK(has_fault(verify(folder / page), "nothing shows who made"));
  }
  SECTION("with a list that somebody else wrote") {
    std::string list = read_whole_file(folder / "manifest.json");
    list.replace(list.find("\"pilot\": false"), 14, "\"pilot\": true ");
    write_file_safely(folder / "manifest.json", list);
    CHECK_FALSE(verify(folder / page).genuine);
  }
}

TEST_CASE("what is nothing of a release is refused in plain words") {
  const ReadyTeam team;
  const fs::path file = team.scratch() / "letter.txt";
  write_file_safely(file, "Hello");
  CHECK_THROWS_WITH(verify(file), Catch::Contains("no release bundle"));
  CHECK_THROWS_WITH(verify(team.scratch() / "home"), Catch::Contains("not an unpacked Waymark release"));
  CHECK_THROWS_AS(verify(team.scratch() / "nothing here"), Error);
  write_file_safely(team.scratch() / "other.zip", pack_zip({{"a.txt", "A"}}));
  CHECK_THROWS_WITH(verify(team.scratch() / "other.zip"), Catch::Contains("not a Waymark release"));
  write_file_safely(team.scratch() / "cut.zip", "PK\x03\x04 and no more");
  CHECK_THROWS_AS(verify(team.scratch() / "cut.zip"), Error);
}
