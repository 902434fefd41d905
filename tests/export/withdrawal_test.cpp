// SPDX-License-Identifier: MIT
#include "export/recall.h"
#include "export/verify.h"
#include "model/safe_file.h"
#include "model/trust/ssh_signature.h"
#include "tests/export/ready_team.h"
#include "tests/support/run_program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
using waymark::tests::run_cli;
namespace fs = std::filesystem;

namespace {

bool is_remarked(const Verification& found, const std::string& words) {
  for (const std::string& remark : found.remarks)
    if (remark.find(words) != std::string::npos)
      return true;
  return false;
}

void withdraw(const ReadyTeam& team, const std::string& name,
              const std::string& reason = "A number is wrong.") {
  Workspace workspace = team.act();
  const KnownRelease release = find_release(release_history(workspace), name);
  workspace.withdraw_release(release.tag, release.manifest_sha256, reason);
}

const trust::KeyPair* key_of(const ReadyTeam& team, const std::string& person) {
  for (const Identity& identity : team.profile.identities)
    if (identity.person == person)
      return identity.key.get();
  return nullptr;
}

RecallNotice notice_of(const ReadyTeam& team, const std::string& name) {
  return make_recall_notice(team.act(), name, key_of(team, "police-author"));
}

fs::path saved(const ReadyTeam& team, const RecallNotice& notice) {
  const fs::path file = team.scratch() / "recall.json";
  write_file_safely(file, write_recall_notice(notice));
  return file;
}

} // namespace

TEST_CASE("a withdrawn release is withdrawn for the whole team, with who, when and why") {
  const ReadyTeam team;
  team.release("1");
  team.release("2");
  CHECK(current_release(release_history(team.act()))->name == "2");
  withdraw(team, "2");
  const auto history = release_history(team.act("artist"));
  REQUIRE(history.size() == 2);
  CHECK(history[0].name == "1");
  CHECK_FALSE(history[0].withdrawn);
  REQUIRE(history[1].withdrawn);
  CHECK(history[1].withdrawn->reason == "A number is wrong.");
  CHECK(history[1].withdrawn->person == "police-author");
  CHECK(current_release(history)->name == "1");
}

TEST_CASE("who may not publish may not withdraw, and nobody does twice or without a reason") {
  const ReadyTeam team;
  team.release("1");
  const KnownRelease release = find_release(release_history(team.act()), "1");
  Workspace artist = team.act("artist");
  CHECK_THROWS_AS(artist.withdraw_release(release.tag, release.manifest_sha256, "I do not like it."),
                  Refused);
  CHECK_THROWS_WITH(withdraw(team, "1", " \n"), Catch::Contains("needs a reason"));
  CHECK_THROWS_AS(withdraw(team, "7"), Error);
  CHECK_THROWS_AS(withdraw(team, "1", "Ask 07911 123456 for another."), PersonalDataFound);
  CHECK(team.act().withdrawals().empty());
  withdraw(team, "1");
  CHECK_THROWS_WITH(withdraw(team, "1"), Catch::Contains("withdrawn already"));
  CHECK(team.act().withdrawals().size() == 1);
}

TEST_CASE("the words of a withdrawal can be removed for good, and the release stays withdrawn") {
  const ReadyTeam team;
  team.release("1");
  withdraw(team, "1", "Its author asked for it.");
  Workspace workspace = team.act();
  const auto& others = workspace.review().others;
  const auto event = std::find_if(others.begin(), others.end(), [](const review::Event& one) {
    return one.kind == review::EventKind::withdraw_release;
  });
  REQUIRE(event != others.end());
  workspace.remove_event(std::string(event->id), "It says who asked.");
  const auto history = release_history(team.act());
  REQUIRE(history.at(0).withdrawn);
  CHECK(history.at(0).withdrawn->reason.find("author") == std::string::npos);
  CHECK(history.at(0).withdrawn->person == "police-author");
  CHECK(history.at(0).manifest_sha256 == history.at(0).withdrawn->manifest_sha256);
}

TEST_CASE("releases are in their order though all were made within one second") {
  const ReadyTeam team;
  for (const std::string name : {"9", "10", "2"})
    team.release(name);
  std::vector<std::string> names;
  for (const KnownRelease& release : release_history(team.act()))
    names.push_back(release.name);
  CHECK(names == std::vector<std::string>{"9", "10", "2"});
}

TEST_CASE("a pilot does not take the place of a release") {
  const ReadyTeam team;
  team.release("1");
  team.release("2", true);
  CHECK(current_release(release_history(team.act()))->name == "1");
}

TEST_CASE("a notice tells whoever has the release that it is withdrawn, why, and what to use") {
  const ReadyTeam team;
  team.release("1");
  const fs::path second = team.release("2");
  withdraw(team, "2");
  const fs::path file = saved(team, notice_of(team, "2"));
  const Verification found = verify(second, {team.fingerprint(), {file}, {}, {}});
  CHECK(found.remarks == std::vector<std::string>{});
  CHECK(found.genuine);
  CHECK(found.withdrawn);
  CHECK(found.withdrawn_because == "A number is wrong.");
  CHECK(found.withdrawn_on == "2026-04-01");
  CHECK(found.use_instead == "1");
  CHECK_FALSE(found.is_to_be_used());
  CHECK(verify(second).is_to_be_used());
}

TEST_CASE("a forged notice counts for nothing, and that is said") {
  const ReadyTeam team;
  const fs::path first = team.release("1");
  const fs::path second = team.release("2");
  withdraw(team, "1");
  const RecallNotice good = notice_of(team, "1");
  struct Forgery {
    const char* what;
    std::function<void(RecallNotice&)> change;
    const char* said;
  };
  const auto sign_as = [&](RecallNotice& notice, const char* claimed, const char* signer,
                           std::string_view purpose) {
    notice.signatures = {{claimed, trust::sign(*key_of(team, signer), purpose, signed_words(notice))}};
  };
  const Forgery forgeries[] = {
      {"nobody signed", [](RecallNotice& one) { one.signatures.clear(); }, "not signed by anybody"},
      {"other words", [](RecallNotice& one) { one.reason = "Buy something else."; }, "not signed by anybody"},
      {"another release in its place", [](RecallNotice& one) { one.instead = "99"; },
       "not signed by anybody"},
      {"somebody who may not publish",
       [&](RecallNotice& one) { sign_as(one, "artist", "artist", trust::purpose::release); },
       "not signed by anybody"},
      {"somebody else's name",
       [&](RecallNotice& one) { sign_as(one, "police-author", "artist", trust::purpose::release); },
       "not signed by anybody"},
      {"a signature for another purpose",
       [&](RecallNotice& one) { sign_as(one, "police-author", "police-author", trust::purpose::review); },
       "not signed by anybody"},
      {"no signature at all but words",
       [](RecallNotice& one) {
         one.signatures = {{"police-author", "signed, honestly"}};
       },
       "not signed by anybody"},
      {"another release", [](RecallNotice& one) { one.manifest_sha256 = std::string(64, '0'); },
       "about another release"},
      {"another package", [](RecallNotice& one) { one.package = "other"; }, "about another release"},
  };
  for (const Forgery& forgery : forgeries) {
    INFO(forgery.what);
    RecallNotice notice = good;
    forgery.change(notice);
    const Verification found = verify(first, {{}, {saved(team, notice)}, {}, {}});
    CHECK(found.genuine);
    CHECK_FALSE(found.withdrawn);
    CHECK(is_remarked(found, forgery.said));
  }
  CHECK(is_remarked(verify(second, {{}, {saved(team, good)}, {}, {}}), "about another release"));
  CHECK(verify(first, {{}, {saved(team, good)}, {}, {}}).withdrawn);
}

TEST_CASE("what is no notice is said to be none") {
  for (const std::string text :
       {"", "[]", "{}", "{\"notice\": 1}", "{\"notice\": {}}", "{\"notice\": {\"recall\": \"1\"}}",
        "{\"notice\": {\"recall\": 1, \"package\": 3}}", "\xff\xfe"}) {
    INFO(text);
    CHECK_THROWS_WITH(read_recall_notice(text), Catch::Contains("cannot be read"));
  }
  CHECK_THROWS_WITH(read_recall_notice("{\"notice\": {\"recall\": 2}}"), Catch::Contains("newer Waymark"));
}

TEST_CASE("a notice is only of a release that was withdrawn, by somebody who may publish") {
  const ReadyTeam team;
  team.release("1");
  CHECK_THROWS_WITH(notice_of(team, "1"), Catch::Contains("not withdrawn"));
  withdraw(team, "1");
  CHECK_THROWS_AS(make_recall_notice(team.act("artist"), "1", key_of(team, "artist")), Refused);
  CHECK_THROWS_WITH(make_recall_notice(team.act(), "1", nullptr), Catch::Contains("no key"));
  CHECK(notice_of(team, "1").instead.empty());
}

TEST_CASE("a newer bundle of the team shows that a release is old, and that it was withdrawn") {
  const ReadyTeam team;
  const fs::path first = team.release("1");
  const fs::path second = team.release("2");
  const Verification old = verify(first, {{}, {}, second, {}});
  CHECK(old.newer == "2");
  CHECK_FALSE(old.withdrawn);
  CHECK_FALSE(old.is_to_be_used());
  const Verification best = verify(second, {{}, {}, first, {}});
  CHECK(best.newer.empty());
  CHECK(is_remarked(best, "is not newer"));
  CHECK(best.is_to_be_used());
  CHECK(is_remarked(verify(first, {{}, {}, first, {}}), "is the same release"));
  withdraw(team, "1");
  const Verification taken_back = verify(first, {{}, {}, team.release("3"), {}});
  CHECK(taken_back.withdrawn);
  CHECK(taken_back.withdrawn_because == "A number is wrong.");
  CHECK(taken_back.use_instead == "3");
}

TEST_CASE("a newer bundle that is changed or a pilot takes no place") {
  const ReadyTeam team;
  const fs::path first = team.release("1");
  const fs::path changed = team.scratch() / "changed.zip";
  FileSet files = unpack_zip(read_whole_file(team.release("2")));
  files["what-changed.txt"] += "More.";
  write_file_safely(changed, pack_zip(files));
  CHECK(is_remarked(verify(first, {{}, {}, changed, {}}), "is not genuine"));
  const fs::path pilot = team.release("3", true, "2026-04-01T12:00:01Z");
  const Verification found = verify(first, {{}, {}, pilot, {}});
  CHECK(is_remarked(found, "a pilot"));
  CHECK(found.is_to_be_used());
}

TEST_CASE("the command line withdraws, makes the notice, and says no to who has the release") {
  const ReadyTeam team;
  const fs::path first = team.release("1");
  const fs::path home = team.scratch() / "home";
  const std::string folder = team.folder().string(), notice = (team.scratch() / "n.json").string();
  team.profile.save();
  const auto refused =
      run_cli(home, {"withdraw", folder, "--name", "1", "--reason", "No.", "--as", "artist"});
  CHECK(refused.status == 1);
  const auto done = run_cli(home, {"withdraw", folder, "--name", "1", "--reason", "A number is wrong.",
                                   "--out", notice, "--as", "police-author", "--json"});
  INFO(done.err);
  REQUIRE(done.status == 0);
  CHECK(nlohmann::json::parse(done.out).at("withdrawn") == "1");
  const auto told = run_cli(home, {"verify", first.string(), "--notice", notice});
  CHECK(told.status == 1);
  CHECK(told.out.find("WITHDRAWN on ") != std::string::npos);
  CHECK(told.out.find("A number is wrong.") != std::string::npos);
  CHECK(told.out.find("NOT GENUINE") == std::string::npos);
  CHECK(run_cli(home, {"verify", first.string()}).status == 0);
  const auto status = run_cli(home, {"status", folder, "--json", "--as", "artist"});
  CHECK(nlohmann::json::parse(status.out).at("releases").at(0).at("withdrawn").at("reason") ==
        "A number is wrong.");
  const auto again =
      run_cli(home, {"withdraw", folder, "--name", "1", "--out", notice, "--as", "police-author"});
  CHECK(again.status == 2);
  fs::remove(notice);
  CHECK(run_cli(home, {"withdraw", folder, "--name", "1", "--out", notice, "--as", "police-author"}).status ==
        0);
  CHECK(fs::exists(notice));
}
