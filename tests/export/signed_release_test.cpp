// SPDX-License-Identifier: MIT
#include "export/bundle/manifest.h"
#include "export/bundle/zip_archive.h"
#include "export/release.h"
#include "export/verify.h"
#include "model/git/release_record.h"
#include "model/iso_time.h"
#include "model/roster_changes.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"
#include "tests/export/ready_team.h"
#include "tests/trust/stock_tools.h"

#include <catch2/catch.hpp>

#include <functional>
#include <optional>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::runs;
using waymark::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

struct Ready : tests::ReadyTeam {
  ReleaseResult release(const std::string& name, const std::string& as = "police-author") const {
    Workspace workspace = act(as);
    NoProgress quiet;
    return make_release(workspace, checks::load_rules(FileSet{}),
                        {name, false, {"single"}, {}, "- Words", out(), {}}, quiet);
  }
};

// The bundle with some of its files changed, and its list and sums made to fit again.
fs::path forged(const Ready& team, const fs::path& bundle, const std::function<void(FileSet&)>& change) {
  FileSet files = unpack_zip(read_whole_file(bundle));
  change(files);
  Manifest manifest = read_manifest(files.at("manifest.json"));
  list_files(manifest, files);
  files["manifest.json"] = write_manifest(manifest);
  files["SHA256SUMS"] = write_sums(files);
  const fs::path copy = team.scratch() / "forged.zip";
  write_file_safely(copy, pack_zip(files));
  return copy;
}

bool has_fault(const Verification& found, const std::string& words) {
  for (const std::string& fault : found.faults)
    if (fault.find(words) != std::string::npos)
      return true;
  return false;
}

} // namespace

TEST_CASE("a release is signed, and genuine for whoever knows the team's fingerprint") {
  const Ready team;
  const fs::path bundle = team.release("1").bundle;
  const Verification found = verify_bundle(bundle, team.fingerprint());
  CHECK(found.faults == std::vector<std::string>{});
  CHECK(found.genuine);
  CHECK(found.team_is_known);
  CHECK(found.published_by == std::vector<std::string>{"Policing team author, Policing team"});
  CHECK(verify_bundle(bundle).team == team.fingerprint());
  CHECK_FALSE(verify_bundle(bundle).team_is_known);
  CHECK(has_fault(verify_bundle(bundle, std::string(32, '0')), "another team"));
  CHECK(has_fault(verify_bundle(bundle, "bad1"), "too short"));
}

TEST_CASE(
    "its own instructions show with stock tools that a release is genuine, and that a forged one is not") {
  const Ready team;
  const fs::path bundle = team.release("1").bundle;
  const FileSet files = unpack_zip(read_whole_file(bundle));
  // The lines to be typed, from the one that unpacks on.
  std::string commands = "set -e\n";
  const std::string& page = files.at("how-to-check.txt");
  for (std::size_t at = page.find("\n  unzip"); page.compare(at, 3, "\n  ") == 0;) {
    const std::size_t end = page.find('\n', at + 1);
    commands += page.substr(at + 3, end - at - 2);
    at = end;
  }
  CHECK(std::count(commands.begin(), commands.end(), '\n') == 11);
  const auto checks_out = [&](const fs::path& zip) {
    const ScratchFolder school;
    fs::copy_file(zip, school / bundle.filename().string());
    fs::copy_file(team.out() / "small-who-may-sign.txt", school / "small-who-may-sign.txt");
    school.write("check.sh", commands);
    const bool good = runs(school, "HOME=$PWD GIT_CONFIG_NOSYSTEM=1 sh check.sh");
    INFO(read_whole_file(school / "said"));
    CHECK((good || !read_whole_file(school / "said").empty()));
    return good;
  };
  CHECK(checks_out(bundle));
  const fs::path changed = forged(team, bundle, [](FileSet& one) { one["what-changed.txt"] += "- A lie\n"; });
  CHECK_FALSE(checks_out(changed));
  CHECK_FALSE(verify_bundle(changed).genuine);
}

TEST_CASE("a bundle that was forged with care is found out, and why is said") {
  const Ready team;
  const fs::path bundle = team.release("1").bundle;
  struct Forgery {
    const char* what;
    std::function<void(FileSet&)> change;
    const char* said;
  };
  const Forgery forgeries[] = {
      {"other words in an export", [](FileSet& files) { files["exports/small-young-people.html"] += "x"; },
       "does not fit this release"},
      {"no signature", [](FileSet& files) { files.erase("manifest.json.police-author.sig"); },
       "needs signatures"},
      {"no record", [](FileSet& files) { files.erase("record.bundle"); }, "nothing shows who made"},
      {"a record of nothing", [](FileSet& files) { files["record.bundle"] = "# v2 git bundle\n\n"; },
       "does not hold one release"},
      {"a record cut short", [](FileSet& files) { files["record.bundle"].resize(2000); }, "damaged"},
      {"a sign-off for another page",
       [](FileSet& files) {
         files["sign-offs/first-police.jsonl"] = files["sign-offs/second-police.jsonl"];
         files["sign-offs/first-police.jsonl.sig"] = files["sign-offs/second-police.jsonl.sig"];
       },
       "is not signed off by police"},
      {"a sign-off without its signature",
       [](FileSet& files) { files.erase("sign-offs/first-police.jsonl.sig"); },
       "is not signed off by police"},
  };
  for (const Forgery& forgery : forgeries) {
    INFO(forgery.what);
    const Verification found = verify_bundle(forged(team, bundle, forgery.change));
    CHECK_FALSE(found.genuine);
    CHECK(has_fault(found, forgery.said));
  }
}

TEST_CASE("an older release does not pass under a newer one's name") {
  const Ready team;
  const fs::path first = team.release("1").bundle, second = team.release("2").bundle;
  const FileSet newer = unpack_zip(read_whole_file(second));
  const Verification found = verify_bundle(forged(team, first, [&](FileSet& files) {
    Manifest manifest = read_manifest(files.at("manifest.json"));
    manifest.release = "2";
    files["manifest.json"] = write_manifest(manifest);
  }));
  CHECK(has_fault(found, "another release (release-1)"));
  CHECK_FALSE(found.genuine);
}

TEST_CASE("only those who may publish do, and in spite of obstacles only with a reason that is then said "
          "everywhere") {
  const Ready team;
  CHECK_THROWS_WITH(team.release("1", "artist"), Catch::Contains("may not publish"));
  Workspace author = team.act("police-author");
  author.write_module("second", author.package().find_module("second")->source + "\nMore words.\n");
  author.save_version("More");
  CHECK_THROWS_WITH(team.release("1"), Catch::Contains("cannot be released yet"));
  NoProgress quiet;
  ReleaseRequest request{"1", false, {"single"}, {}, "- Words", team.out(), "The line closes tonight."};
  Workspace artist = team.act("artist");
  CHECK_THROWS_WITH(make_release(artist, checks::load_rules(FileSet{}), request, quiet),
                    Catch::Contains("may not publish"));
  const fs::path bundle = make_release(author, checks::load_rules(FileSet{}), request, quiet).bundle;
  const Verification found = verify_bundle(bundle, team.fingerprint());
  CHECK(found.genuine);
  REQUIRE(found.remarks.size() == 1);
  CHECK_THAT(found.remarks[0], Catch::Contains("The line closes tonight."));
  const FileSet files = unpack_zip(read_whole_file(bundle));
  CHECK_THAT(files.at("start-here.txt"), Catch::Contains("The line closes tonight."));
  CHECK_THAT(files.at("how-to-check.txt"), !Catch::Contains("record/modules"));
  CHECK_THAT(files.at("exports/small-young-people.html"), Catch::Contains("without every sign-off"));
}

TEST_CASE("a second organisation signs a release after making it again, and only then there is a bundle") {
  const Ready team;
  Workspace author = team.act("police-author");
  author.change_team(with_publishing(author.package().roster, {{"police-author", "school-lead"}, 2}),
                     "two publish");
  team.act("school-lead").agree_to_team_change();
  const ReleaseResult waiting = team.release("1");
  CHECK(waiting.bundle.empty());
  CHECK(waiting.organisations == 1);
  CHECK(waiting.organisations_needed == 2);
  NoProgress quiet;
  CHECK_THROWS_WITH(pack_release(team.act("police-author"), "1", team.out(), quiet),
                    Catch::Contains("needs signatures"));
  Workspace charity = team.act("charity-reviewer");
  CHECK_THROWS_WITH(co_sign_release(charity, "1", quiet), Catch::Contains("may not publish"));
  Workspace lead = team.act("school-lead");
  CHECK(co_sign_release(lead, "1", quiet).organisations == 2);
  const fs::path bundle = pack_release(lead, "1", team.out(), quiet).bundle;
  const Verification found = verify_bundle(bundle, team.fingerprint());
  CHECK(found.genuine);
  CHECK(found.published_by.size() == 2);
  fs::rename(bundle, team.scratch() / "before.zip");
  pack_release(team.act("police-author"), "1", team.out(), quiet);
  CHECK(read_whole_file(bundle) == read_whole_file(team.scratch() / "before.zip"));
}

TEST_CASE("the record of a release has no comments in it, and comes back as it was") {
  const Ready team;
  team.release("1");
  const std::string bytes = git::write_release_record(team.folder(), "release-1");
  CHECK(bytes == git::write_release_record(team.folder(), "release-1"));
  const git::ReleaseRecord record = git::read_release_record(bytes);
  CHECK(record.tag.name == "release-1");
  CHECK(record.files == team.open().package().files);
  const ScratchFolder outside;
  outside.write("record.bundle", bytes);
  CHECK(runs(
      outside,
      "git init -q . && git bundle verify -q record.bundle && git clone -q -b release-1 record.bundle c && "
      "! git -C c rev-parse -q --verify origin/review"));
  for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 60) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
    INFO("byte " << at << " of " << bytes.size());
    std::optional<git::ReleaseRecord> read;
    try {
      read = git::read_release_record(damaged);
    } catch (const Error&) {
    }
    CHECK((!read || read->files == record.files)); // nothing but a name in its head that nobody reads
  }
}
