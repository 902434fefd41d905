// SPDX-License-Identifier: MIT
#include "tests/support/journey.h"
#include "tests/sync/real_servers.h"

#include <cstdlib>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

struct ServerJourney : Journey {
  fs::path shared = make_shared_record(scratch() / "records" / "package.git");
  ServerJourney() {
    ::unsetenv("WAYMARK_USER");
    ::unsetenv("WAYMARK_PASSWORD");
  }
  ~ServerJourney() {
    ::unsetenv("WAYMARK_USER");
    ::unsetenv("WAYMARK_PASSWORD");
  }
};

} // namespace

TEST_CASE("the command line says a new server's fingerprint, and goes on when it is told that it is right") {
  const ServerJourney journey;
  SshServer ssh(journey.scratch() / "ssh");
  const std::string key = journey.ask({"servers"})["key"], address = ssh.address(journey.shared.string());
  ssh.let_in(key);
  const ProgramRun asked = journey.run({"sync", journey.folder(), "--remote", address});
  CHECK(asked.status == 2);
  CHECK(asked.err.find("--trust " + ssh.fingerprint()) != std::string::npos);
  CHECK(asked.err.find("Nothing was sent") != std::string::npos);
  const ProgramRun wrong =
      journey.run({"sync", journey.folder(), "--remote", address, "--trust", "SHA256:else"});
  CHECK(wrong.status == 2);
  CHECK(wrong.err.find(ssh.fingerprint()) != std::string::npos);
  CHECK(run_shell("git -C '" + journey.shared.string() + "' for-each-ref").empty());
  CHECK(journey.ask({"sync", journey.folder(), "--remote", address, "--trust",
                     ssh.fingerprint()})["sent"]["text"] == true);
  CHECK(journey.ask({"sync", journey.folder()})["summary"] == "Up to date.");
  const auto known = journey.ask({"servers"})["servers"];
  REQUIRE(known.size() == 1);
  CHECK(known[0]["server"] == ssh.server());
  CHECK(known[0]["fingerprint"] == ssh.fingerprint());
  const std::string fresh = (journey.scratch() / "fresh").string();
  CHECK(journey.ask({"sync", fresh, "--remote", address})["received"]["text"] == true);
  CHECK(journey.ask({"history", fresh}) == journey.ask({"history", journey.folder()}));
  CHECK(journey.run({"servers", "--forget", "nowhere.example"}).status == 2);
  CHECK(journey.ask({"servers", "--forget", ssh.server()})["forgotten"] == ssh.server());
  CHECK(journey.run({"sync", fresh}).status == 2);
}

TEST_CASE(
    "the command line takes a name and a password from the environment, and keeps them only when asked") {
  const ServerJourney journey;
  const WebServer web(journey.scratch() / "web", journey.scratch() / "records");
  const std::vector<std::string> words{"sync",    journey.folder(), "--remote", web.address("package.git"),
                                       "--trust", web.fingerprint()};
  const ProgramRun asked = journey.run(words);
  CHECK(asked.status == 2);
  CHECK(asked.err.find("WAYMARK_PASSWORD") != std::string::npos);
  ::setenv("WAYMARK_USER", "writer", 1);
  ::setenv("WAYMARK_PASSWORD", "not this", 1);
  CHECK(journey.run(words).err.find("did not accept the name and password") != std::string::npos);
  ::setenv("WAYMARK_PASSWORD", "correct horse", 1);
  CHECK(journey.ask(words)["sent"]["text"] == true);
  ::unsetenv("WAYMARK_PASSWORD");
  CHECK(journey.run({"sync", journey.folder()}).status == 2);
  ::setenv("WAYMARK_PASSWORD", "correct horse", 1);
  CHECK(journey.run({"sync", journey.folder(), "--remember-password"}).status == 0);
  ::unsetenv("WAYMARK_PASSWORD");
  ::unsetenv("WAYMARK_USER");
  CHECK(journey.ask({"sync", journey.folder()})["summary"] == "Up to date.");
  for (const auto& entry : fs::recursive_directory_iterator(journey.folder()))
    if (entry.is_regular_file())
      CHECK(read_whole_file(entry.path()).find("correct horse") == std::string::npos);
}
