// SPDX-License-Identifier: MIT
#include "export/pdf/chromium.h"
#include "export/verify.h"
#include "model/roster_changes.h"
#include "tests/export/ready_team.h"
#include "tests/support/environment.h"
#include "tests/support/run_program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::publish;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

// A team of which two organisations sign a release, with a page for parents.
struct TwoPublishers : ReadyTeam {
  TwoPublishers() {
    Workspace author = act();
    std::string text = author.package().find_module("second")->source;
    text.replace(text.find("audience: young-people"), 22, "audience: [young-people, parents]");
    author.write_module("second", text);
    author.write_file("package.yaml", "id: small\ntitle: A small package\nlanguage: en-GB\naudiences:\n"
                                      "  - {id: young-people, name: Young people, reading-age: 11}\n"
                                      "  - {id: parents, name: Parents}\nmodules: [first, second]\n");
    author.save_version("For parents too");
    for (const std::string role : {"police", "charity"})
      act(author.package().roster.only_holder(role)->id).sign_off("second", role);
    Workspace again = act();
    again.change_team(with_publishing(again.package().roster, {{"police-author", "school-lead"}, 2}),
                      "two publish");
    act("school-lead").agree_to_team_change();
  }

  void release() const {
    Workspace workspace = act();
    NoProgress quiet;
    make_release(workspace, checks::load_rules(FileSet{}),
                 {"1", false, {"pdf"}, {"parents"}, "- Words", out(), {}}, quiet);
  }

  ReleaseResult co_sign(Looked looked = Looked::not_yet) const {
    Workspace lead = act("school-lead");
    NoProgress quiet;
    return co_sign_release(lead, "1", quiet, looked);
  }

  // Another Chromium: the one of this computer, after the page was changed by these commands of sed.
  fs::path other_chromium(const std::string& changes) const {
    scratch().write("chromium",
                    "#!/bin/sh\nfor w; do case $w in --version) echo Chromium 999.0.1.2; exit 0;; file://*) "
                    "page=${w#file://};; esac; done\nsed -i \"s|; style-src 'sha256-[^']*'|; style-src "
                    "'unsafe-inline'|; " +
                        changes + "\" \"$page\"\nexec '" + find_chromium()->string() + "' \"$@\"\n");
    fs::permissions(scratch() / "chromium", fs::perms::owner_all);
    return scratch() / "chromium";
  }
};

const std::string other_margins = "s|</style>|@page { margin: 40mm 0 60mm }</style>|";

} // namespace

TEST_CASE("a second organisation is asked nothing about PDFs that come out the same") {
  const TwoPublishers team;
  team.release();
  const ReleaseResult signed_by_both = team.co_sign();
  CHECK(signed_by_both.to_look_at.empty());
  CHECK(signed_by_both.organisations == 2);
}

TEST_CASE("PDFs by another Chromium are signed when they say the same and a person has looked at them") {
  const TwoPublishers team;
  {
    const EnvironmentVariable other("WAYMARK_CHROMIUM", team.other_chromium(other_margins).string());
    team.release();
  }
  const ReleaseResult asked = team.co_sign();
  CHECK(asked.organisations == 1);
  REQUIRE(asked.to_look_at.size() == 1);
  CHECK(asked.to_look_at.begin()->first == "exports/small-parents.pdf");
  CHECK_THAT(asked.why_look, Catch::Contains("laid out with Chromium 999.0.1.2") &&
                                 Catch::Contains("How it looks could not be compared.") &&
                                 !Catch::Contains("letters"));
  CHECK(team.co_sign(Looked::yes).organisations == 2);
  NoProgress quiet;
  const ReleaseResult packed = pack_release(team.act("school-lead"), "1", team.out(), quiet);
  CHECK(verify_bundle(packed.bundle, team.fingerprint()).genuine);
  CHECK(unpack_zip(read_whole_file(packed.bundle)).at("exports/small-parents.pdf") ==
        asked.to_look_at.begin()->second);
}

TEST_CASE("PDFs by another font are signed after a warning that every word has to be read") {
  const TwoPublishers team;
  {
    const EnvironmentVariable other(
        "WAYMARK_CHROMIUM",
        team.other_chromium("s|</style>|.paper-copy { font-family: 'DejaVu Sans' }</style>|").string());
    team.release();
  }
  CHECK_THAT(team.co_sign().why_look,
             Catch::Contains("The letters of DejaVuSans") && Catch::Contains("read every word"));
}

TEST_CASE("a PDF that says something else is signed by nobody, looked at or not") {
  const TwoPublishers team;
  {
    const EnvironmentVariable other(
        "WAYMARK_CHROMIUM", team.other_chromium("s|You can ask for help|You can ask for money|").string());
    team.release();
  }
  for (const Looked looked : {Looked::not_yet, Looked::yes})
    CHECK_THROWS_WITH(team.co_sign(looked), Catch::Contains("“small-parents.pdf” is not what the text") &&
                                                Catch::Contains("You can ask for money") &&
                                                Catch::Contains("You can ask for help") &&
                                                Catch::Contains("Nothing was signed"));
}

TEST_CASE("without Chromium nobody can vouch for PDFs, and that is said") {
  const TwoPublishers team;
  team.release();
  const EnvironmentVariable nowhere("WAYMARK_CHROMIUM", "/nowhere/chromium");
  CHECK_THROWS_WITH(team.co_sign(Looked::yes), Catch::Contains("this computer has no Chromium") &&
                                                   Catch::Contains("Nothing was signed"));
}

TEST_CASE(
    "release --co-sign puts the PDFs where they can be looked at, and signs when it is told that they were") {
  const TwoPublishers team;
  {
    const EnvironmentVariable other("WAYMARK_CHROMIUM", team.other_chromium(other_margins).string());
    team.release();
  }
  const auto run = [&](std::vector<std::string> more) {
    std::vector<std::string> words = {"release", team.folder().string(), "--name", "1", "--co-sign",
                                      "--as",    "school-lead",          "--json"};
    words.insert(words.end(), more.begin(), more.end());
    return run_cli(team.scratch() / "home", words);
  };
  const ProgramRun asked = run({});
  CHECK(asked.status == 1);
  CHECK_THAT(asked.err, Catch::Contains("Say with --out where to put them"));
  const fs::path look = team.scratch() / "look";
  const ProgramRun written = run({"--out", look.string()});
  CHECK(written.status == 1);
  CHECK_THAT(written.err, Catch::Contains("--looked-at-pdfs"));
  const auto said = nlohmann::json::parse(written.out);
  CHECK(said.at("signed") == false);
  CHECK(said.at("look-at") == nlohmann::json::array({(look / "small-parents.pdf").string()}));
  CHECK(read_whole_file(look / "small-parents.pdf").starts_with("%PDF"));
  const ProgramRun signed_now = run({"--looked-at-pdfs"});
  CHECK(signed_now.status == 0);
  CHECK(nlohmann::json::parse(signed_now.out).at("organisations") == 2);
}
