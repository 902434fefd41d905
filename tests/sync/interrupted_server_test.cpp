// SPDX-License-Identifier: MIT
#include "model/git/exchange_folder.h"
#include "model/git/shared_server.h"
#include "model/line_child.h"
#include "model/sync/sync.h"
#include "tests/support/run_program.h"
#include "tests/sync/server_team.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// A team whose server runs a script of the test in the place of git-shell.
struct OddTeam : SshTeam {
  void serve_by(const std::string& script) {
    const fs::path file = package.scratch() / "serve";
    package.scratch().write("serve", "#!/bin/sh\n" + script + "\n");
    fs::permissions(file, fs::perms::owner_all);
    ssh.let_nobody_in();
    ssh.let_in(author.key(), file.string());
    ssh.let_in(reviewer.key(), file.string());
  }
  void serve_well() {
    ssh.let_nobody_in();
    ssh.let_in(author.key());
    ssh.let_in(reviewer.key());
  }
};

/// Somebody who presses Sync again as soon as words are shown that contain these.
struct Impatient : Progress {
  explicit Impatient(std::string at) : m_at(std::move(at)) {}
  void step(const std::string& words, int, int) override {
    if (words.find(m_at) != std::string::npos)
      throw Cancelled();
  }
  std::string m_at;
};

fs::path exchange_of(const Member& member) {
  return member.replica.folder() / ".git" / "waymark" / "exchange";
}

} // namespace

TEST_CASE("a Sync with a server that says nothing can be stopped at once, and the next one does it all") {
  OddTeam team;
  team.serve_by("cat >/dev/null"); // listens, and never answers
  Impatient impatient("Receiving from the server");
  const auto before = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(team.author.sync(team.address(), impatient), Cancelled);
  CHECK(std::chrono::steady_clock::now() - before < 10s);
  team.serve_well();
  CHECK(team.author.sync(team.address()).all_done());
}

TEST_CASE("a server that stops answering is given up after a while, and that is said") {
  OddTeam team;
  team.serve_by("cat >/dev/null");
  NoProgress silent;
  git::ServerSettings settings;
  settings.address = team.address();
  settings.server = team.ssh.server();
  settings.key = server_key(team.author.replica.home()).file;
  settings.program = program_beside("waymark-cli");
  settings.patience = 1s;
  const auto place =
      git::open_shared_server(settings, team.author.replica.folder() / ".git", team.author.person, silent);
  CHECK_THROWS_WITH(place->get(), Catch::Contains("stopped answering"));
}

TEST_CASE("a connection that breaks off in the middle costs nothing, and the next Sync goes on from there") {
  OddTeam team;
  team.author.sync(team.address());
  const fs::path folder = team.package.scratch() / "received";
  fs::create_directories(folder);
  git::Repository::create(folder);
  const auto receive = [&] {
    NoProgress silent;
    return receive_package(folder, {team.address(), team.author.replica.home(), team.author.person}, silent);
  };
  // The comments come whole, in the first connection; the second ends in the middle of the text.
  const std::string count = (team.package.scratch() / "count").string();
  team.serve_by("n=$(cat " + count + " 2>/dev/null || echo 0); echo $((n+1)) >" + count +
                "\nif [ $n -eq 0 ]; then exec git-shell -c \"$SSH_ORIGINAL_COMMAND\"; fi\n"
                "git-shell -c \"$SSH_ORIGINAL_COMMAND\" | { dd bs=1 count=1500 status=none; kill -KILL 0; }");
  CHECK_THROWS_WITH(receive(), Catch::Contains("broke off"));
  CHECK(run_shell("cat " + count) == "2");
  const fs::path kept = folder / ".git" / "waymark" / "exchange";
  CHECK(run_git(kept, "rev-parse refs/heads/review") == run_git(team.shared, "rev-parse review"));
  CHECK_THROWS(run_git(kept, "rev-parse --verify refs/heads/main"));
  CHECK_FALSE(git::Repository::open(folder).newest_version());
  // Now one connection is enough: nothing of the comments is asked for again.
  team.serve_by("n=$(cat " + count + "); echo $((n+1)) >" + count +
                "\nexec git-shell -c \"$SSH_ORIGINAL_COMMAND\"");
  const SyncReport report = receive();
  CHECK(report.got_text);
  CHECK(report.tries == 1);
  CHECK(run_shell("cat " + count) == "3");
  CHECK_FALSE(fs::exists(kept));
  CHECK(run_git(folder, "rev-parse main review") == run_git(team.shared, "rev-parse main review"));
  run_git(folder, "fsck --strict --no-dangling");
}

TEST_CASE("a server that goes away before it takes anything leaves everything here, for the next Sync") {
  OddTeam team;
  team.author.sync(team.address());
  team.author.replica.comment("Not sent yet");
  team.reviewer.sync(team.address());
  const std::string before = run_git(team.shared, "rev-parse review");
  team.serve_by("case $SSH_ORIGINAL_COMMAND in *receive*) exit 1;; esac\n"
                "exec git-shell -c \"$SSH_ORIGINAL_COMMAND\"");
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("broke off"));
  CHECK(run_git(team.shared, "rev-parse review") == before);
  team.serve_well();
  CHECK(team.author.sync(team.address()).sent_comments);
  CHECK(team.reviewer.sync(team.address()).got_comments);
}

TEST_CASE("what a server took and did not say that it took is found by the next Sync, and sent once") {
  OddTeam team;
  team.author.sync(team.address());
  team.author.replica.comment("Sent, and nobody said so");
  const std::string greeting =
      run_shell("git receive-pack --http-backend-info-refs " + team.shared.string() + " | wc -c");
  team.serve_by("case $SSH_ORIGINAL_COMMAND in *receive*) git-shell -c \"$SSH_ORIGINAL_COMMAND\" | "
                "{ dd bs=1 count=" +
                greeting +
                " status=none; cat >/dev/null; };; *) exec git-shell -c \"$SSH_ORIGINAL_COMMAND\";; esac");
  CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("broke off"));
  CHECK(run_git(team.shared, "rev-parse review") ==
        run_git(team.author.replica.folder(), "rev-parse review"));
  team.serve_well();
  const SyncReport report = team.author.sync(team.address());
  CHECK(report.all_done());
  CHECK_FALSE(report.sent_comments);
  CHECK(team.reviewer.sync(team.address()).got_comments);
}

TEST_CASE("what a server sends that is no record is refused, and nothing of it is taken over") {
  OddTeam team;
  team.author.sync(team.address());
  const std::string ours = run_git(team.author.replica.folder(), "rev-parse main review");
  const std::string script =
      GENERATE("head -c 100000 /dev/urandom", "yes", "echo 0000", "printf '0010# service\\n0000'",
               "echo ffffx", "exit 0", "printf '\\000\\000\\000\\000'; cat >/dev/null; exit 3");
  INFO(script);
  team.serve_by(script.find("cat") == std::string::npos ? script : "exec 0</dev/null; " + script);
  CHECK_THROWS_AS(team.author.sync(team.address()), Error);
  CHECK(run_git(team.author.replica.folder(), "rev-parse main review") == ours);
  run_git(team.author.replica.folder(), "fsck --strict --no-dangling");
}

TEST_CASE("one package is synced by one program at a time") {
  OddTeam team;
  team.author.sync(team.address());
  {
    const git::ExchangeFolder other(team.author.replica.folder() / ".git");
    CHECK_THROWS_WITH(team.author.sync(team.address()), Catch::Contains("being synced already"));
  }
  CHECK(team.author.sync(team.address()).all_done());
}

TEST_CASE("a Sync that is killed at any moment is made good by the next, and leaves no program behind") {
  OddTeam team;
  const Member& author = team.author;
  team.author.sync(team.address());
  int ended = 0;
  for (int round = 0; round < 12; ++round) {
    author.replica.comment("Round " + std::to_string(round));
    team.reviewer.replica.change("modules/first.md", "title:", "title: x");
    team.reviewer.sync(team.address());
    const ProgramRun run = run_cli_and_kill(
        author.replica.home(), {"sync", author.replica.folder().string(), "--remote", team.address()},
        20'000 + round * 30'000);
    ended += run.status != 0;
  }
  CHECK(ended > 0);
  CHECK(team.author.sync(team.address()).all_done());
  CHECK(team.reviewer.sync(team.address()).all_done());
  for (const fs::path& place : {author.replica.folder(), team.reviewer.replica.folder(), team.shared}) {
    CHECK(run_git(place, "rev-parse main review") == run_git(team.shared, "rev-parse main review"));
    run_git(place, "fsck --strict --no-dangling");
  }
  std::size_t comments = 0;
  const Workspace workspace = team.reviewer.replica.open();
  for (const review::Thread& thread : workspace.review().threads)
    comments += thread.events.front().text.starts_with("Round ");
  CHECK(comments == 12);
  CHECK_FALSE(fs::exists(exchange_of(author)));
  CHECK_THROWS(run_shell("pgrep -f 'waymark-cli carry' | while read -r p; do "
                         "tr '\\0' '\\n' </proc/$p/environ | grep -q '^WAYMARK_HOME=" +
                         author.replica.home().string() + "$' && echo $p; done | grep ."));
}

TEST_CASE("the program that talks with servers understands what it is asked, or says that it does not") {
  const ScratchFolder scratch;
  const std::string words = GENERATE("no JSON\n", "[]\n", "{}\n", "{\"do\": \"get\"}\n",
                                     "{\"do\": 3, \"address\": []}\n", "\xff\xfe\n");
  INFO(words);
  const fs::path exchange = make_shared_record(scratch / "exchange");
  const ProgramRun run = run_cli(scratch / "home", {"carry", exchange.string()}, words);
  CHECK(run.status == 0);
  CHECK(run.out.find("\"failed\":\"other\"") != std::string::npos);
  const ProgramRun nowhere =
      run_cli(scratch / "home", {"carry", (scratch / "nowhere").string()},
              "{\"do\": \"get\", \"address\": \"ssh://somebody@nowhere.invalid/x\"}\n");
  CHECK(nowhere.out.find("\"failed\":\"other\"") != std::string::npos);
}

TEST_CASE("a package whose folder has a name in no known writing is synced like any other") {
  OddTeam team;
  const fs::path odd = team.package.scratch() / "caf\xe9 \xff";
  fs::copy(team.author.replica.folder(), odd, fs::copy_options::recursive);
  NoProgress silent;
  Workspace workspace = Workspace::open(odd, team.package.profile, "police-author");
  CHECK(sync(workspace, {team.address(), team.author.replica.home(), team.author.person}, silent).all_done());
  CHECK(run_git(team.shared, "rev-parse main review") ==
        run_git(team.author.replica.folder(), "rev-parse main review"));
}
