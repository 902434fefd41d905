// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

struct WebTeam {
  std::string address() const { return web.address("package.git"); }

  SmallPackage package;
  Member author{package, "author", "police-author"};
  Member reviewer{package, "reviewer", "charity"};
  fs::path shared = make_shared_record(package.scratch() / "records" / "package.git");
  WebServer web{package.scratch() / "web", package.scratch() / "records"};
  git::Login writer{"writer", "correct horse"}, reader{"reader", "battery staple"};

  WebTeam() {
    author.person.says = writer;
    reviewer.person.says = reader;
  }
};

/// An environment variable for the length of a test.
class Variable {
public:
  Variable(const char* name, const std::string& value) : m_name(name) { ::setenv(name, value.c_str(), 1); }
  ~Variable() { ::unsetenv(m_name); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

private:
  const char* m_name;
};

} // namespace

TEST_CASE("a package goes through a web server with a name and a password") {
  WebTeam team;
  CHECK(team.author.sync(team.address()).sent_text);
  REQUIRE(team.author.person.asked.size() == 1);
  CHECK(team.author.person.asked[0].server == team.web.server());
  CHECK_FALSE(team.author.person.asked[0].again);
  REQUIRE(team.author.person.shown.size() == 1);
  CHECK(team.author.person.shown[0].kind == git::ServerIdentity::Kind::certificate);
  CHECK(team.author.person.shown[0].fingerprint == team.web.fingerprint());
  CHECK_FALSE(team.author.person.shown[0].vouched);
  team.author.replica.comment("One more");
  CHECK(team.author.sync(team.address()).sent_comments);
  CHECK(team.author.person.shown.size() == 1); // remembered
  CHECK(team.author.person.asked.size() == 2); // not remembered: nobody asked for that
  CHECK_FALSE(fs::exists(team.author.replica.home() / "passwords.json"));
  CHECK(run_git(team.shared, "rev-parse main review") ==
        run_git(team.author.replica.folder(), "rev-parse main review"));
  run_git(team.shared, "fsck --strict --no-dangling");
}

TEST_CASE("a password is kept when the person wants that, where only they can read it, until it is wrong") {
  WebTeam team;
  team.author.person.says->remember = true;
  team.author.sync(team.address());
  team.author.sync(team.address());
  CHECK(team.author.person.asked.size() == 1);
  const fs::path file = team.author.replica.home() / "passwords.json";
  CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
  std::string kept = read_whole_file(file);
  kept.replace(kept.find("correct horse"), 13, "wrong");
  write_private_file(file, kept);
  team.author.person.says->remember = false;
  CHECK(team.author.sync(team.address()).all_done());
  REQUIRE(team.author.person.asked.size() == 2);
  CHECK(team.author.person.asked[1].again);
  CHECK(read_whole_file(file).find("writer") == std::string::npos);
}

TEST_CASE("who gives no password sends nothing, and is told what to do") {
  WebTeam team;
  team.author.person.says.reset();
  CHECK_THROWS_WITH(team.author.sync(team.address()),
                    Catch::Contains("did not accept the name and password"));
  CHECK(run_git(team.shared, "for-each-ref").empty());
}

TEST_CASE("who may only read gets everything, keeps their own, and is told so") {
  WebTeam team;
  team.author.sync(team.address());
  team.reviewer.replica.comment("May this go?");
  team.author.replica.change("modules/first.md", "title: The first page", "title: Page one");
  team.author.sync(team.address());
  const SyncReport report = team.reviewer.sync(team.address());
  CHECK(report.got_text);
  REQUIRE(report.left_undone.size() == 1);
  CHECK(report.left_undone[0].find("You may not change comments and sign-offs") != std::string::npos);
}

TEST_CASE(
    "a certificate that an authority vouches for is not asked about, and one that has lost that is refused") {
  WebTeam team;
  {
    const Variable authorities("SSL_CERT_FILE", team.web.certificate().string());
    CHECK(team.author.sync(team.address()).all_done());
    CHECK(team.author.person.shown.empty());
  }
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("is not the one that it was"));
}

TEST_CASE("a package that the web server does not have is said as that") {
  WebTeam team;
  CHECK_THROWS_WITH(team.author.sync(team.web.address("other.git")),
                    Catch::Contains("has no package at this address"));
}
