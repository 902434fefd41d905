// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "model/file_set.h"
#include "model/safe_file.h"
#include "tests/support/journey.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

using namespace waymark;
using namespace waymark::tests;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json module_in(const json& status, const std::string& id) {
  for (const json& module : status["modules"]) {
    if (module["id"] == id)
      return module;
  }
  return {};
}

json thread_in(const json& list, const std::string& thread) {
  for (const json& one : list) {
    if (one["thread"] == thread)
      return one;
  }
  return {};
}

FileSet everything_in(const fs::path& folder) {
  FileSet files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).generic_string()] = read_whole_file(entry.path());
  }
  return files;
}

} // namespace

TEST_CASE("draft, save, compare and go back on the command line") {
  const Journey journey;
  const json before = journey.ask({"history", journey.folder()});
  REQUIRE(before.size() == 3);
  CHECK(before[0]["person"] == "police-author");
  CHECK(before[0]["time"] == "2026-03-04T12:00:00Z");
  const std::string old_text = journey.read("second");
  std::string new_text = old_text;
  new_text.replace(new_text.find("trust."), 6, "trust. Über alles reden.");
  journey.write("second", new_text);
  const std::string version =
      journey.ask({"save", journey.folder(), "--message", "One more line", "--as", "police"})["version"];
  CHECK(journey.run({"save", journey.folder(), "--message", "Again"}).status == 1);
  const json diff = journey.ask({"diff", journey.folder(), before[0]["version"], version});
  REQUIRE(diff.size() == 1);
  CHECK(diff[0]["module"] == "second");
  REQUIRE(diff[0]["changes"].size() == 3);
  CHECK(diff[0]["changes"][1]["kind"] == "added");
  CHECK(diff[0]["changes"][1]["text"] == " Über alles reden.");
  CHECK(diff[0]["changes"][2]["end"] == count_code_points(new_text));
  const ProgramRun shown = journey.run(
      {"diff", journey.folder(), before[2]["version"], before[0]["version"], "--module", "first"});
  CHECK_THAT(shown.out, Catch::Contains("You [-may-]{+can+} say no") && !Catch::Contains("\x1b"));
  journey.ask({"restore", journey.folder(), "--version", before[0]["version"], "--as", "police"});
  CHECK(journey.read("second") == old_text);
  CHECK(journey.ask({"history", journey.folder(), "--module", "second"}).size() == 3);
  const json ages = journey.ask({"history", journey.folder(), "--module", "second", "--reading-age"});
  REQUIRE(ages.size() == 3);
  CHECK(ages[0]["reading_age"] == ages[2]["reading_age"]); // gone back to
  CHECK(ages[1]["reading_age"] != ages[2]["reading_age"]);
  CHECK(journey.run({"history", journey.folder(), "--reading-age"}).status == 2);
}

TEST_CASE("comment, answer, settle and list on the command line") {
  const Journey journey;
  const auto add = [&](const std::string& quote, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"comment", "add",    journey.folder(), "--module", "first",  "--quote",
                                   quote,     "--text", "Think again.",   "--as",     "charity"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  };
  const std::string thread = journey.ask(add("say no at any time"))["thread"];
  json listed = thread_in(journey.ask({"comment", "list", journey.folder(), "--module", "first"}), thread);
  CHECK(listed["quote"] == "say no** at any time");
  CHECK(listed["state"] == "open");
  CHECK(listed["module"] == "first");
  CHECK(listed["events"][0]["person"] == "charity-reviewer");
  const std::string source = journey.read("first");
  const CodePointMap map(source);
  CHECK(source.substr(map.to_byte(listed["start"]),
                      map.to_byte(listed["end"]) - map.to_byte(listed["start"])) == listed["quote"]);

  journey.ask({"comment", "reply", journey.folder(), thread, "--text", "Done.", "--as", "police"});
  CHECK(journey.ask({"comment", "resolve", journey.folder(), thread, "--as", "charity"})["state"] ==
        "resolved");
  CHECK(journey.run({"comment", "resolve", journey.folder(), thread}).status == 1);
  CHECK(journey.ask({"comment", "reopen", journey.folder(), thread, "--text", "Not yet."})["state"] ==
        "open");

  journey.write("first", "---\nid: first\ntitle: The first page\naudience: young-people\nkind: "
                         "lesson\n---\nQuite other words.\n");
  listed = thread_in(journey.ask({"comment", "list", journey.folder()}), thread);
  CHECK_FALSE(listed.contains("start"));
  CHECK(listed["events"].size() == 4);

  CHECK_THAT(journey.run(add("never written")).err, Catch::Contains("are not in modules/first.md"));
  journey.write("first", "Say no. Say no. Say no.\n");
  const ProgramRun ambiguous = journey.run(add("Say no"));
  CHECK(ambiguous.status == 2);
  CHECK_THAT(ambiguous.err, Catch::Contains("3 times") && Catch::Contains("--occurrence"));
  const std::string third = journey.ask(add("Say no", {"--occurrence", "3"}))["thread"];
  CHECK(thread_in(journey.ask({"comment", "list", journey.folder()}), third)["start"] == 16);
  CHECK(journey.run(add("Say no", {"--occurrence", "4"})).status == 2);
}

TEST_CASE("suggest, accept and decline on the command line") {
  const Journey journey;
  const std::string before = journey.read("second");
  const auto suggest = [&](const std::string& words) {
    return journey
        .ask({"suggest", "add", journey.folder(), "--module", "second", "--quote", "somebody you trust",
              "--with", words, "--text", "Clearer", "--as", "school"})["thread"]
        .get<std::string>();
  };
  const std::string good = suggest("a grown-up you trust"), other = suggest("anybody");
  CHECK(journey.ask({"suggest", "accept", journey.folder(), good, "--as", "police"})["state"] == "accepted");
  CHECK(journey.read("second").find("Talk to a grown-up you trust.") != std::string::npos);
  CHECK(journey.run({"suggest", "accept", journey.folder(), other, "--as", "police"}).status == 1);
  CHECK(journey.ask({"suggest", "decline", journey.folder(), other, "--text", "Too wide.", "--as",
                     "police"})["state"] == "declined");
  CHECK(journey.run({"suggest", "decline", journey.folder(), "0123456789"}).status == 2);
}

TEST_CASE("sign off, see it lapse and object on the command line") {
  const Journey journey;
  json status = journey.ask({"status", journey.folder()});
  CHECK(status["modules"][0]["id"] == "first");
  CHECK(module_in(status, "first")["state"] == "Signed off");
  CHECK(module_in(status, "first")["roles"]["charity"] ==
        json{{"state", "signed-off"}, {"by", "charity-reviewer"}, {"when", "2026-03-05T09:00:00Z"}});
  CHECK(module_in(status, "first")["roles"]["police"] == json{{"state", "not-needed"}});
  CHECK(module_in(status, "second")["roles"]["police"]["state"] == "changes-asked");
  CHECK(status["ready"] == false);

  CHECK(
      journey.run({"sign-off", journey.folder(), "--module", "second", "--role", "police", "--as", "school"})
          .status == 1);
  CHECK(journey.run({"sign-off", journey.folder(), "--module", "none", "--role", "police", "--as", "police"})
            .status == 2);
  CHECK(journey.ask({"sign-off", journey.folder(), "--module", "second", "--role", "police", "--as",
                     "police"})["state"] == "signed-off");
  CHECK(module_in(journey.ask({"status", journey.folder()}), "second")["state"] == "Signed off");

  journey.write("second", journey.read("second") + "x");
  status = journey.ask({"status", journey.folder()});
  CHECK(module_in(status, "second")["roles"]["charity"]["state"] == "lapsed");
  CHECK(status["blocks"].size() >= 2);
  CHECK(
      journey.run({"sign-off", journey.folder(), "--module", "second", "--role", "police", "--as", "police"})
          .status == 1);
  journey.ask({"object", journey.folder(), "--module", "first", "--text", "Not yet.", "--as", "school"});
  CHECK(module_in(journey.ask({"status", journey.folder()}), "first")["roles"]["school"]["state"] ==
        "changes-asked");
}

TEST_CASE("reanchor answers line by line and names a line that is no case") {
  const Journey journey;
  const ProgramRun done =
      journey.run({"reanchor", "--jsonl"},
                  "{\"id\":\"a\",\"old\":\"Über uns\",\"new\":\"Mehr: Über uns\",\"start\":5,\"end\":8}\n"
                  "{\"id\":2,\"old\":\"Gone here\",\"new\":\"Other\",\"start\":0,\"end\":4}\n");
  CHECK(done.status == 0);
  CHECK(done.out == "{\"id\":\"a\",\"start\":11,\"end\":14}\n{\"id\":2,\"lost\":true}\n");
  const ProgramRun broken = journey.run({"reanchor", "--jsonl"}, "\n{\"id\":1}\n");
  CHECK(broken.status == 2);
  CHECK_THAT(broken.err, Catch::Contains("Line 2"));
}

TEST_CASE("what is no package ends with 2, one sentence and nothing changed") {
  const Journey journey;
  const auto refused = [&](const std::string& folder, const std::string& said) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"status", folder},
                                                  {"save", folder, "--message", "x"},
                                                  {"history", folder},
                                                  {"comment", "add", folder, "--text", "x"}}) {
      const ProgramRun done = journey.run(words);
      INFO(done.err);
      CHECK(done.status == 2);
      CHECK(done.out.empty());
      CHECK_THAT(done.err, Catch::Contains(said));
      CHECK(std::count(done.err.begin(), done.err.end(), '\n') == 1);
    }
  };
  refused((journey.scratch() / "none").string(), "There is no folder");
  journey.scratch().write("other/notes.txt", "mine");
  refused((journey.scratch() / "other").string(), "not a Waymark package");
  journey.scratch().write("future/package.yaml", "format: 7\nid: x\n");
  refused((journey.scratch() / "future").string(), "newer Waymark");
  const FileSet pages = read_folder(journey.folder()).files;
  fs::remove_all(fs::path(journey.folder()) / ".git/objects");
  refused(journey.folder(), "Get the package again");
  CHECK(read_folder(journey.folder()).files == pages);
}

TEST_CASE("a damaged record is put right by the first command that opens it, which says so") {
  const Journey journey;
  const auto versions = journey.ask({"history", journey.folder()});
  write_file_safely(fs::path(journey.folder()) / ".git/refs/heads/main", "");
  const ProgramRun first = journey.run({"status", journey.folder()});
  CHECK_THAT(first.err, Catch::Contains("It was put back; nothing is missing."));
  CHECK(journey.run({"status", journey.folder()}).err.empty());
  CHECK(journey.ask({"history", journey.folder()}) == versions);
}

TEST_CASE("a record is tidied and looked through from the command line") {
  const Journey journey;
  CHECK(journey.ask({"maintain", journey.folder()})["packed"] == false); // there is little of it
  const auto tidied = journey.ask({"maintain", journey.folder(), "--now"});
  CHECK(tidied["packed"] == true);
  CHECK(tidied["files-after"] == 1);
  const auto looked = journey.ask({"repair", journey.folder()});
  CHECK(looked["usable"] == true);
  CHECK(looked["done"].empty());
  journey.scratch().write("bare/package.yaml", "id: bare\n");
  for (const char* command : {"maintain", "repair"}) {
    const ProgramRun refused = journey.run({command, (journey.scratch() / "bare").string()});
    CHECK(refused.status == 2);
    CHECK_THAT(refused.err, Catch::Contains("has no record of versions yet"));
  }
}

TEST_CASE("a folder that can only be read is read, and a save says so") {
  const Journey journey;
  if (::geteuid() == 0) {
    WARN("skipped: the administrator may write everywhere");
    return;
  }
  journey.write("second", "Changed.\n");
  ::chmod((fs::path(journey.folder()) / ".git/waymark").c_str(), 0555);
  ::chmod((fs::path(journey.folder()) / ".git/waymark/lock").c_str(), 0444);
  CHECK(journey.run({"status", journey.folder()}).status == 0);
  const ProgramRun done = journey.run({"save", journey.folder(), "--message", "x"});
  CHECK(done.status == 2);
  CHECK_THAT(done.err, Catch::Contains("may not change this folder"));
  ::chmod((fs::path(journey.folder()) / ".git/waymark").c_str(), 0755);
}

TEST_CASE("nothing that was acknowledged is lost when the program is killed while saving") {
  const Journey journey;
  std::vector<std::string> versions, threads;
  int killed = 0;
  for (int round = 0; round < 20; ++round) {
    const std::string note = "Round " + std::to_string(round);
    ProgramRun done;
    if (round % 2 == 0) {
      journey.write("second", note + ".\n");
      done = run_cli_and_kill(journey.home(), {"save", journey.folder(), "--message", note, "--as", "police"},
                              3000 + round * 2500);
    } else {
      done = run_cli_and_kill(
          journey.home(),
          {"comment", "add", journey.folder(), "--module", "second", "--text", note, "--as", "police"},
          3000 + round * 2500);
    }
    killed += done.status == 128 + 9;
    if (done.out.ends_with("\n"))
      (round % 2 == 0 ? versions : threads).push_back(done.out.substr(0, done.out.size() - 1));
  }
  CHECK(killed > 0);
  journey.write("second", "The end.\n");
  versions.push_back(
      journey.ask({"save", journey.folder(), "--message", "The end", "--as", "police"})["version"]);
  const json history = journey.ask({"history", journey.folder()});
  for (const std::string& version : versions)
    CHECK(std::any_of(history.begin(), history.end(),
                      [&](const json& one) { return one["version"] == version; }));
  const json list = journey.ask({"comment", "list", journey.folder()});
  for (const std::string& thread : threads)
    CHECK_FALSE(thread_in(list, thread).is_null());
  CHECK(std::system(
            ("git -C '" + journey.folder() + "' fsck --strict --no-dangling >/dev/null 2>&1").c_str()) == 0);
}

TEST_CASE("personal data is refused on the command line, with its places, until a reason is given") {
  const Journey journey;
  std::vector<std::string> add{"comment", "add",    journey.folder(),     "--module",
                               "first",   "--text", "Ring 07400 123456.", "--as",
                               "charity"};
  const ProgramRun refused = journey.run(add);
  CHECK(refused.status == 1);
  CHECK_THAT(refused.err, Catch::Contains("“07400 123456” looks like a phone number") &&
                              Catch::Contains("--allow-personal-data"));
  std::vector<std::string> as_json = add;
  as_json.push_back("--json");
  const json found = json::parse(journey.run(as_json).out);
  CHECK(found["saved"] == false);
  REQUIRE(found["personal-data"].size() == 1);
  CHECK(found["personal-data"][0]["words"] == "07400 123456");
  CHECK(found["personal-data"][0]["where"] == "your words");
  add.insert(add.end(), {"--allow-personal-data", "Made up for the example."});
  const std::string thread = journey.ask(add)["thread"];
  CHECK_THAT(thread_in(journey.ask({"comment", "list", journey.folder()}), thread)["events"][0]["text"]
                 .get<std::string>(),
             Catch::Contains("kept: Made up for the example."));

  write_file_safely(journey.home() / "private-names.txt", "Jo Hale\n");
  journey.write("second", journey.read("second") + "\nJO HALE’s class.\n");
  std::vector<std::string> save{"save", journey.folder(), "--message", "A name", "--as", "police"};
  CHECK_THAT(journey.run(save).err,
             Catch::Contains("modules/second.md, line 9") && Catch::Contains("private name"));
  CHECK(journey.ask({"history", journey.folder()}).size() == 3);
  save.insert(save.end(), {"--allow-personal-data", "Another Jo Hale"});
  CHECK_THAT(journey.run(save).err, Catch::Contains("the reason"));
  save.back() = "It is a character of the story.";
  CHECK(journey.run(save).status == 0);
}

TEST_CASE("contacts lists each service with its state and its places, and ends with 1 when one is not good") {
  const Journey journey;
  write_file_safely(
      fs::path(journey.folder()) / "contacts.yaml",
      "services:\n  - {id: line, name: The line, last-verified: 2026-03-01, expires: 2026-12-31}\n");
  journey.write("second", journey.read("second") + "\n## Help\n\n[The line](contact:line)\n");
  const json list = journey.ask({"contacts", journey.folder(), "--today", "2026-12-31"});
  REQUIRE(list.size() == 1);
  CHECK(list[0]["state"] == "good");
  REQUIRE(list[0]["uses"].size() == 1);
  CHECK(list[0]["uses"][0] ==
        json{{"module", "second"}, {"title", "The second page"}, {"heading", "Help"}, {"line", 11}});
  const ProgramRun later = journey.run({"contacts", journey.folder(), "--today", "2027-01-01"});
  CHECK(later.status == 1);
  CHECK_THAT(later.out,
             Catch::Contains("The line (line): expired") && Catch::Contains("under “Help” (line 11)"));
  CHECK(journey.run({"contacts", journey.folder(), "--today", "tomorrow"}).status == 2);
  CHECK(journey.run({"contacts", journey.folder() + "/none"}).status == 2);
}

TEST_CASE("a page says how much harder it has become since a version, or than another file") {
  const Journey journey;
  const std::string first = journey.ask({"history", journey.folder()})[2]["version"];
  const std::string page = journey.folder() + "/modules/second.md";
  const std::string old_text = journey.read("second");
  journey.write("second", old_text + "\nNotwithstanding considerable institutional hesitation, disclosure "
                                     "invariably necessitates immediate proportionate intervention.\n");
  const json harder = journey.ask({"measure", page, "--compare", first});
  CHECK(harder[page]["change"].get<double>() > 0.5);
  const json same = journey.ask({"measure", page, "--compare", page});
  CHECK(same[page]["change"].get<double>() == 0);
  journey.write("second", old_text);
  CHECK_THAT(journey.run({"measure", page, "--compare", first}).out, Catch::Contains("as easy to read as"));
  CHECK_THAT(journey.run({"measure", page, "--compare", "0123456"}).err, Catch::Contains("0123456"));
  const ScratchFolder outside;
  outside.write("page.md", "Some words.\n");
  const ProgramRun lost = journey.run({"measure", (outside / "page.md").string(), "--compare", first});
  CHECK(lost.status == 2);
  CHECK_THAT(lost.err, Catch::Contains("is in no package"));
}
