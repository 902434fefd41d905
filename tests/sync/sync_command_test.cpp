// SPDX-License-Identifier: MIT
#include "tests/support/journey.h"

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;

namespace {

/// Two copies of the package on one computer, and the folder that they share.
struct Copies : Journey {
  Copies() {
    fs::copy(folder(), other, fs::copy_options::recursive);
    CHECK(ask({"sync", folder(), "--remote", shared})["done"] == true);
    CHECK(ask({"sync", other, "--remote", shared})["done"] == true);
  }
  void clash() const {
    replace(folder(), "Speak with an adult");
    replace(other, "Write to a teacher");
    ask({"sync", folder()});
    const auto report = ask({"sync", other});
    REQUIRE(report["choices"].size() == 1);
    ask({"sync", folder()});
  }
  void replace(const std::string& package, const std::string& by) const {
    const fs::path path = fs::path(package) / "modules" / "second.md";
    std::string text = read_whole_file(path);
    text.replace(text.find("Talk to somebody"), 16, by);
    write_file_safely(path, text);
    ask({"save", package, "--message", by});
  }
  bool says(const std::string& package, const std::string& words) const {
    return read_whole_file(fs::path(package) / "modules" / "second.md").find(words) != std::string::npos;
  }
  std::string other = (scratch() / "other").string(), shared = (scratch() / "shared").string();
};

} // namespace

TEST_CASE("the shared folder is named once, and kept in the user's settings alone") {
  const Journey journey;
  const ProgramRun unnamed = journey.run({"sync", journey.folder()});
  CHECK(unnamed.status == 2);
  CHECK(unnamed.err.find("--remote") != std::string::npos);
  const std::string shared = (journey.scratch() / "shared").string();
  CHECK(journey.ask({"sync", journey.folder(), "--remote", shared})["sent"]["text"] == true);
  CHECK(journey.ask({"sync", journey.folder()})["summary"] == "Up to date.");
  for (const auto& entry : fs::recursive_directory_iterator(journey.folder()))
    if (entry.is_regular_file())
      CHECK(read_whole_file(entry.path()).find(shared) == std::string::npos);
}

TEST_CASE("a package is received into an empty folder") {
  const Copies copies;
  const std::string fresh = (copies.scratch() / "fresh").string();
  CHECK(copies.ask({"sync", fresh, "--remote", copies.shared})["received"]["text"] == true);
  CHECK(copies.ask({"history", fresh}) == copies.ask({"history", copies.folder()}));
  CHECK(copies.ask({"comment", "list", fresh}) == copies.ask({"comment", "list", copies.folder()}));
  const std::string missing = (copies.scratch() / "missing").string();
  const ProgramRun refused = copies.run({"sync", (copies.scratch() / "x").string(), "--remote", missing});
  CHECK(refused.status == 2);
  CHECK(refused.err.find("There is no shared folder") != std::string::npos);
}

TEST_CASE("a package is not received into a folder with something in it, or from where there is none, and "
          "nothing is left behind") {
  const Copies copies;
  const fs::path empty = copies.scratch() / "empty", full = copies.scratch() / "full";
  fs::create_directories(empty);
  fs::create_directories(full);
  write_file_safely(full / "letter.txt", "Mine");
  struct Case {
    std::string into, from, words;
  };
  const std::string fresh = (copies.scratch() / "not/there/fresh").string();
  for (const Case& one :
       {Case{fresh, empty.string(), "no package yet"}, Case{fresh, copies.folder(), "is a package itself"},
        Case{copies.shared + "/mine", copies.shared, "lies in the folder that your team"},
        Case{fresh, "ssh://somebody@127.0.0.1:1/package", "could not be reached"},
        Case{(full / "letter.txt").string(), copies.shared, "letter.txt"},
        Case{full.string(), copies.shared, "package.yaml"}}) {
    INFO(one.into << " from " << one.from);
    const ProgramRun refused = copies.run({"sync", one.into, "--remote", one.from});
    CHECK(refused.status == 2);
    CHECK_THAT(refused.err, Catch::Contains(one.words));
    CHECK_FALSE(fs::exists(copies.scratch() / "not"));
    CHECK_FALSE(fs::exists(copies.shared + "/mine"));
    CHECK(fs::is_empty(empty));
    CHECK(read_whole_file(full / "letter.txt") == "Mine");
  }
}

TEST_CASE("where two people changed the same words, anybody chooses, and it stops a release until then") {
  const Copies copies;
  copies.clash();
  const auto here = copies.run({"choices", copies.folder(), "--json"});
  const auto there = copies.run({"choices", copies.other, "--json"});
  CHECK(here.status == 1);
  CHECK(here.out == there.out);
  const auto choice = nlohmann::json::parse(here.out).at(0);
  const std::string id = choice["id"], second = choice["second"], first = choice["first"];
  const std::string blocks = copies.ask({"status", copies.folder()})["blocks"].dump();
  CHECK(blocks.find("nobody has chosen yet") != std::string::npos);

  SECTION("one person chooses, and both have it") {
    copies.ask({"choose", copies.folder(), id, "--keep", "second"});
    copies.ask({"sync", copies.folder()});
    copies.ask({"sync", copies.other});
    CHECK(copies.says(copies.other, second));
    CHECK_FALSE(copies.says(copies.other, first));
    CHECK(copies.run({"choose", copies.other, id, "--keep", "first"}).status == 1);
    CHECK(copies.run({"choices", copies.folder()}).status == 0);
    CHECK(copies.run({"choices", copies.other}).status == 0);
  }
  SECTION("two who choose the same agree") {
    copies.ask({"choose", copies.folder(), id, "--keep", "second"});
    copies.ask({"choose", copies.other, id, "--keep", "second"});
    copies.ask({"sync", copies.folder()});
    CHECK(copies.ask({"sync", copies.other})["choices"].empty());
    CHECK(copies.run({"choices", copies.other}).status == 0);
  }
  SECTION("two who choose differently have a choice again") {
    copies.ask({"choose", copies.folder(), id, "--keep", "second"});
    copies.ask({"choose", copies.other, id, "--with", "Ask an aunt you like.\n"});
    copies.ask({"sync", copies.folder()});
    CHECK(copies.ask({"sync", copies.other})["choices"].size() == 1);
  }
}

TEST_CASE("a choice says who wrote which version, and other words end their line as it did") {
  const Copies copies;
  copies.clash();
  const auto choice = nlohmann::json::parse(copies.run({"choices", copies.other, "--json"}).out).at(0);
  CHECK(choice["first_by"].get<std::string>().size() > 0);
  CHECK(choice["first_at"].get<std::string>().substr(0, 2) == "20");
  CHECK(choice["second_at"].get<std::string>() >= "2026");
  copies.ask({"choose", copies.other, choice["id"], "--with", "Ask an aunt you like."});
  CHECK(copies.says(copies.other, "Ask an aunt you like.\n"));
}

TEST_CASE("words put together are listed on both computers until one person has read them") {
  const Copies copies;
  const auto change = [&](const std::string& package, const std::string& words, const std::string& by) {
    const fs::path path = fs::path(package) / "modules" / "second.md";
    std::string text = read_whole_file(path);
    write_file_safely(path, text.replace(text.find(words), words.size(), by));
    copies.ask({"save", package, "--message", by});
  };
  change(copies.folder(), "Talk to somebody",
         "Talk to somebody you have known for a long time and can trust");
  copies.ask({"sync", copies.folder()});
  copies.ask({"sync", copies.other});
  change(copies.folder(), "for a long time", "for years");
  change(copies.other, "can trust", "do trust");
  copies.ask({"sync", copies.folder()});
  CHECK(copies.ask({"sync", copies.other})["merged_for_you"].size() == 1);
  copies.ask({"sync", copies.folder()});
  const auto listed = [&](const std::string& package) {
    return nlohmann::json::parse(copies.run({"merged", package, "--json"}).out);
  };
  REQUIRE(listed(copies.folder()).size() == 1);
  CHECK(listed(copies.folder()) == listed(copies.other));
  CHECK(copies.run({"merged", copies.other}).status == 1);
  CHECK(copies.ask({"status", copies.other})["to_read"] == 1);
  const std::string id = listed(copies.folder())[0]["id"];
  CHECK(copies.run({"merged", copies.folder(), "--read", "another"}).status == 2);
  copies.ask({"merged", copies.folder(), "--read", id});
  copies.ask({"merged", copies.folder(), "--read", id}); // twice is no mistake
  copies.ask({"sync", copies.folder()});
  copies.ask({"sync", copies.other});
  CHECK(copies.run({"merged", copies.other}).status == 0);
  CHECK(copies.ask({"status", copies.other})["to_read"] == 0);
}

TEST_CASE("a choice whose words have changed since is refused, and settled by what stands there") {
  const Copies copies;
  copies.clash();
  const auto choice = nlohmann::json::parse(copies.run({"choices", copies.other, "--json"}).out).at(0);
  const std::string id = choice["id"], first = choice["first"];
  const fs::path path = fs::path(copies.other) / "modules" / "second.md";
  std::string text = read_whole_file(path);
  write_file_safely(path, text.replace(text.find(first), first.size(), "Something else altogether.\n"));
  const ProgramRun refused = copies.run({"choose", copies.other, id, "--keep", "second"});
  CHECK(refused.status == 1);
  CHECK(read_whole_file(path) == text);
  CHECK(copies.run({"choose", copies.other, id, "--keep", "now"}).status == 0);
  CHECK(copies.run({"choices", copies.other}).status == 0);
}

TEST_CASE("an address that Sync cannot use is refused in plain words, and nothing is remembered") {
  const Journey journey;
  const std::string address =
      GENERATE("https://somebody:secret@example.org/package.git", "ssh://example.org/package",
               "example.org:package", "http://example.org/x", " ");
  const ProgramRun refused = journey.run({"sync", journey.folder(), "--remote", address});
  INFO(address << ": " << refused.err);
  CHECK(refused.status == 2);
  CHECK(refused.err.find("Nothing was") != std::string::npos);
  CHECK(journey.run({"sync", journey.folder()}).err.find("Nobody has said yet") != std::string::npos);
}
