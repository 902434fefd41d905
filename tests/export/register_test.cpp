// SPDX-License-Identifier: MIT
#include "export/register/messages.h"
#include "export/register/register.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "tests/export/ready_team.h"
#include "tests/support/run_program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
using waymark::tests::run_cli;
using waymark::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr const char* head = "id,name,kind,contact\n";

int import(Register& recipients, const std::string& csv, std::vector<Problem>& problems) {
  return import_recipients(recipients, csv, problems);
}

Register three() {
  Register recipients;
  std::vector<Problem> problems;
  import(recipients,
         std::string(head) + "hill,Hill School,school,office@hill.example\n" +
             "river,River College,college,\nwood,Wood Trust,partner,01632 960000\n",
         problems);
  REQUIRE(problems.empty());
  return recipients;
}

KnownRelease known(const std::string& name, bool withdrawn = false, bool pilot = false) {
  KnownRelease release;
  release.tag = "release-" + name;
  release.name = name;
  release.pilot = pilot;
  if (withdrawn)
    release.withdrawn = Withdrawal{release.tag, {}, "Wrong.", "p", 0};
  return release;
}

std::vector<std::string> ids_of(const std::vector<Behind>& behind) {
  std::vector<std::string> ids;
  for (const Behind& one : behind)
    ids.push_back(one.recipient->id);
  return ids;
}

// Undoes quoted-printable.
std::string decoded(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '=')
      out += text[i];
    else if (text.compare(i, 3, "=\r\n") == 0)
      i += 2;
    else {
      out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    }
  }
  return out;
}

} // namespace

TEST_CASE("a register comes back as it was written") {
  Register recipients = three();
  note_sent(recipients, {"hill", "wood"}, {"small", "release-1", "2026-04-01"});
  const std::string text = write_register(recipients);
  CHECK(write_register(parse_register(text)) == text);
  CHECK(parse_register(text).at("hill").had.size() == 1);
  CHECK(parse_register(text).at("river").kind == RecipientKind::college);
}

TEST_CASE(
    "a CSV file is taken whole, with quotation marks, line ends of every kind and columns in any order") {
  Register recipients = three();
  note_sent(recipients, {"hill"}, {"small", "release-1", "2026-04-01"});
  std::vector<Problem> problems;
  CHECK(import(recipients,
               "\xEF\xBB\xBF"
               "contact,id,kind,name,town\r\n\r\n"
               "new@hill.example , hill ,school,\"Hill, \"\"Upper\"\" School\",Leeds\r\n"
               ",everyone,public,Website,\"two\r\nlines\"",
               problems) == 2);
  CHECK(problems.empty());
  CHECK(recipients.at("hill").name == "Hill, \"Upper\" School");
  CHECK(recipients.at("hill").contact == "new@hill.example");
  CHECK(recipients.at("hill").had.size() == 1);
  CHECK(recipients.at("everyone").kind == RecipientKind::everyone);
}

TEST_CASE("of a CSV file with bad rows nothing is taken, and each row is named by its line") {
  struct Case {
    const char* csv;
    int line;
    const char* said;
  };
  const Case cases[] = {
      {"", 1, "no rows"},
      {"id,name,kind\na,A,school\n", 1, "no column “contact”"},
      {"id,name,kind,contact\nok,Ok,school,\na,A,nursery,\n", 3, "no kind of recipient"},
      {"id,name,kind,contact\nBig,A,school,\n", 2, "cannot be an id"},
      {"id,name,kind,contact\n../up,A,school,\n", 2, "cannot be an id"},
      {"id,name,kind,contact\n.x,A,school,\n", 2, "cannot be an id"},
      {"id,name,kind,contact\na,,school,\n", 2, "no name"},
      {"id,name,kind,contact\na,A,school\n", 2, "other columns"},
      {"id,name,kind,contact\na,A,school,\na,B,school,\n", 3, "there twice"},
      {"id,name,kind,contact\na,\"A\nBcc: x@y.example\",school,\n", 2, "one line"},
      {"id,name,kind,contact\n\"a\nb\",A,school,\nc,C,shop,\n", 4, "no kind of recipient"},
      {"id,name,kind,contact\na,\"A,school,\n", 2, "never closed"},
      {"id,name,kind,contact\na,\"A\"B,school,\n", 2, "after a closing"},
      {"id,name,kind,contact\na,\xC3\x28,school,\n", 2, "UTF-8"},
  };
  for (const Case& one : cases) {
    INFO(one.csv);
    Register recipients = three();
    const std::string before = write_register(recipients);
    std::vector<Problem> problems;
    CHECK(import(recipients, one.csv, problems) == 0);
    CHECK(write_register(recipients) == before);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.back().line == one.line);
    CHECK_THAT(problems.back().message, Catch::Contains(one.said));
  }
}

TEST_CASE("a damaged register is refused with the line, and never half read") {
  const std::string good = write_register(three());
  for (const std::string& text :
       {std::string(), std::string("{}\n"), std::string("hello\n"), good.substr(0, good.size() - 20),
        good + "{\"id\": \"x\"}\n", good + "[]\n", good + good.substr(good.find('\n') + 1),
        good +
            "{\"id\":\"x\",\"name\":\"X\",\"kind\":\"school\",\"contact\":\"\",\"had\":[{\"package\":\"p\","
            "\"release\":\"r\",\"day\":\"2026-02-30\"}]}\n"}) {
    INFO(text);
    CHECK_THROWS_WITH(parse_register(text), Catch::Contains("cannot be read: line"));
  }
  CHECK_THROWS_WITH(parse_register("{\"waymark-register\":2}\n"), Catch::Contains("newer Waymark"));
}

TEST_CASE("the register's file is its owner's alone, and never inside a package") {
  const ReadyTeam team;
  const fs::path file = team.scratch() / "register.jsonl";
  change_register(file, [](Register& recipients) { recipients = three(); });
  struct stat found {};
  REQUIRE(::stat(file.c_str(), &found) == 0);
  CHECK((found.st_mode & 077) == 0);
  CHECK(read_register(file).size() == 3);
  CHECK_THROWS_WITH(
      change_register(team / "register.jsonl", [](Register& recipients) { recipients = three(); }),
      Catch::Contains("must not be inside a package"));
  CHECK_THROWS_WITH(change_register(team / "trust/x/register.jsonl", [](Register& one) { one = three(); }),
                    Catch::Contains("must not be inside a package"));
  CHECK_FALSE(fs::exists(team / "register.jsonl"));
  CHECK_THROWS_WITH(change_register(file,
                                    [&](Register& recipients) {
                                      recipients.erase("hill");
                                      write_file_safely(file, write_register({}));
                                    }),
                    Catch::Contains("at the same moment"));
  CHECK(read_register(file).empty());
}

TEST_CASE("who has a withdrawn release comes first of those who are behind, then who has an old one") {
  Register recipients = three();
  note_sent(recipients, {"hill", "river", "wood"}, {"small", "release-1", "2026-04-01"});
  note_sent(recipients, {"wood"}, {"small", "release-2", "2026-05-01"});
  const auto ids = [&](const std::vector<KnownRelease>& history) {
    return ids_of(who_is_behind(recipients, "small", history));
  };
  using Ids = std::vector<std::string>;
  CHECK(ids({known("1")}).empty());
  CHECK(ids({known("1"), known("2")}) == Ids{"hill", "river"});
  CHECK(ids({known("1"), known("2", false, true)}).empty());
  CHECK(ids({known("1"), known("2", true)}) == Ids{"wood"});
  CHECK(ids({known("1"), known("2", true), known("3")}) == Ids{"wood", "hill", "river"});
  CHECK(who_is_behind(recipients, "other", {known("1"), known("2")}).empty());
  note_sent(recipients, {"wood"}, {"small", "release-1", "2026-06-01"});
  CHECK(ids({known("1"), known("2", true)}).empty());
  CHECK(last_receipt(recipients.at("wood"), "small")->release == "release-1");
}

TEST_CASE("nothing is noted when one of the recipients is not in the register") {
  Register recipients = three();
  CHECK_THROWS_AS(note_sent(recipients, {"hill", "nobody"}, {"small", "release-1", "2026-04-01"}), Error);
  CHECK(recipients.at("hill").had.empty());
}

TEST_CASE("a contact is a mail address only when it can stand in a header as it is") {
  for (const std::string good : {"office@hill.example", "a.b+c@x.example", "o'neil@x-y.example"})
    CHECK(is_mail_address(good));
  for (const std::string bad :
       {"", "office", "@x.example", "a@", "a b@x.example", "a@x.example, b@x.example", "a@b@c.example",
        "a@x..y", "<a@x.example>", ".a@x.example", "a@x.example\r\nBcc: b@x.example", "é@x.example"})
    CHECK_FALSE(is_mail_address(bad));
}

TEST_CASE("a message is one that mail programs read, whatever its words") {
  Recipient recipient{"hill", "Ysgol Glan-yr-Afon “Â”: a school with a long name, for boys and girls alike é",
                      RecipientKind::school, "office@hill.example"};
  const Announcement announcement{
      "Your call, release 2 – what’s new in a subject that is longer than one line",
      "\nOne = two. \n" + std::string(200, 'w') + "\nWhat’s “new”\n.\nend"};
  const std::string mail = mail_message(recipient, announcement, "team@police.example", 1'775'000'000);
  const auto middle = mail.find("\r\n\r\n");
  REQUIRE(middle != std::string::npos);
  const std::string headers = mail.substr(0, middle + 2), body = mail.substr(middle + 4);
  CHECK(decoded(body) == "Dear " + recipient.name + ",\r\n\r\nOne = two. \r\n" + std::string(200, 'w') +
                             "\r\nWhat’s “new”\r\n.\r\nend");
  for (std::size_t at = 0; at < mail.size();) {
    const auto end = std::min(mail.find("\r\n", at), mail.size());
    CHECK(end - at <= 76);
    CHECK(mail.find('\n', at) >= end);
    at = end + 2;
  }
  CHECK(std::all_of(mail.begin(), mail.end(), [](unsigned char c) { return c < 0x80; }));
  for (const char* header :
       {"From: team@police.example\r\n", "<office@hill.example>\r\n", "MIME-Version: 1.0\r\n",
        "Date: Tue, 31 Mar 2026 23:33:20 +0000\r\n", "\r\nMessage-ID: <"})
    CHECK(headers.find(header) != std::string::npos);
  CHECK(mail == mail_message(recipient, announcement, "team@police.example", 1'775'000'000));
}

TEST_CASE("schools are told of a release in the words of its bundle, and of a recall with what to do") {
  const ReadyTeam team;
  const fs::path home = team.scratch() / "home", file = team.scratch() / "register.jsonl";
  team.profile.save();
  team.release("1");
  team.release("2");
  change_register(file, [](Register& recipients) { recipients = three(); });
  const auto cli = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "register");
    words.insert(words.begin() + 2, file.string());
    words.push_back("--json");
    return run_cli(home, words);
  };
  const std::string package = team.folder().string();
  CHECK(cli({"sent", "--package", package, "--release", "1"}).status == 2); // to whom?
  CHECK(cli({"sent", "--package", package, "--release", "1", "--to", "hill,river", "--today", "2026-04-02"})
            .status == 0);
  CHECK(cli({"sent", "--package", package, "--release", "2", "--kind", "partner"}).status == 0);
  const auto behind = cli({"behind", "--package", package});
  CHECK(behind.status == 1);
  CHECK(nlohmann::json::parse(behind.out).at("behind").size() == 2);

  const fs::path news = team.scratch() / "news";
  const auto told = cli({"messages", "--package", package, "--release", "2", "--out", news.string(), "--eml",
                         "--from", "team@police.example"});
  INFO(told.err);
  CHECK(told.status == 0);
  CHECK(fs::exists(news / "hill.eml"));
  CHECK(fs::exists(news / "river.txt"));
  CHECK_FALSE(fs::exists(news / "wood.txt"));
  CHECK_THAT(read_whole_file(news / "river.txt"), Catch::Contains("Dear River College,") &&
                                                      Catch::Contains("- Words") &&
                                                      Catch::Contains("release 2"));
  CHECK(cli({"messages", "--package", package, "--release", "2", "--out", news.string()}).status == 2);

  Workspace workspace = team.act();
  const KnownRelease two = find_release(release_history(workspace), "2");
  workspace.withdraw_release(two.tag, two.manifest_sha256, "A number is wrong.");
  const fs::path recall = team.scratch() / "recall";
  CHECK(cli({"messages", "--package", package, "--release", "2", "--out", recall.string()}).status == 0);
  CHECK_FALSE(fs::exists(recall / "hill.txt"));
  CHECK_THAT(read_whole_file(recall / "wood.txt"), Catch::Contains("Subject: Please stop using") &&
                                                       Catch::Contains("A number is wrong.") &&
                                                       Catch::Contains("Use release 1 instead"));
}
