// SPDX-License-Identifier: MIT
// Anybody who can write to the shared record can put a file where a publisher's signature belongs. That keeps
// nobody from signing, on whatever copy it is met first.
#include "model/trust/ssh_signature.h"
#include "tests/support/foreign_part.h"
#include "tests/support/small_package.h"
#include "tests/sync/replica.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

const std::string list = R"({"release":"1"})";
const std::string place = "release/1/manifest.json.school-lead.sig";

struct Team {
  SmallPackage package;
  fs::path shared = package.scratch() / "shared";
  Replica author{package.folder(), package.scratch() / "author", "police-author"};
  Replica teacher{package.folder(), package.scratch() / "teacher", "school"};

  Team() {
    author.open().record_release("1", "Release 1", {{"release/bundle/manifest.json", list}});
    sync();
  }
  void sync() const {
    for (const Replica* one : {&author, &teacher, &author})
      CHECK(one->sync(shared).all_done());
  }
  std::string signed_by(const std::string& person, const std::string& text) const {
    return trust::sign(key_of(package.profile, person), trust::purpose::release, text);
  }
  static void put_there(const Replica& copy, const std::string& bytes) {
    git::Repository::open(copy.folder())
        .add_review_files({{place, bytes}}, {}, {"Somebody", "somebody@team.invalid"}, 1'800'000'000);
  }
  static bool is_signed_on(const Replica& copy) {
    const auto signatures = copy.open().release_signatures("1");
    return signatures.contains("school-lead");
  }
};

} // namespace

TEST_CASE("what lies in the place of a publisher's signature and is none keeps them from nothing") {
  const Team team;
  const int kind = GENERATE(0, 1, 2);
  const std::string wrong = kind == 0   ? "no signature"
                            : kind == 1 ? team.signed_by("police-author", list)
                                        : team.signed_by("school-lead", "another list");
  SECTION("it was there before they signed") {
    Team::put_there(team.author, wrong);
    team.sync();
    CHECK_FALSE(Team::is_signed_on(team.teacher));
    team.teacher.open().sign_release("1", list);
  }
  SECTION("it meets their signature with Sync") {
    team.teacher.open().sign_release("1", list);
    Team::put_there(team.author, wrong);
  }
  CHECK(Team::is_signed_on(team.teacher));
  team.sync();
  for (const Replica* one : {&team.author, &team.teacher}) {
    CHECK(Team::is_signed_on(*one));
    CHECK(one->open().release_signatures("1").size() == 1);
    CHECK(one->open().release_signatures("1").at("school-lead") == team.signed_by("school-lead", list));
  }
  const std::string before = run_git(team.teacher.folder(), "rev-parse review");
  team.teacher.open().sign_release("1", list); // nothing is left to do
  CHECK(run_git(team.teacher.folder(), "rev-parse review") == before);
}
