// SPDX-License-Identifier: MIT
// tests/cases/privacy/texts.json is a list of {"text", "found": [[kind, words], …], "why"}: what must be
// found in a text, in order, and nothing else. The contacts and the private names that are known stand at its
// top.
#include "model/error.h"
#include "model/privacy/personal_data.h"
#include "model/privacy/private_names.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::privacy;
using nlohmann::json;

namespace {

json found_in(const std::string& text, const KnownData& known) {
  json found = json::array();
  for (const PersonalData& one : find_personal_data(text, known)) {
    CHECK(slice(text, one.span) == one.words);
    CHECK_FALSE(one.advice.empty());
    found.push_back({name_of(one.kind), one.words});
  }
  return found;
}

} // namespace

TEST_CASE("Personal data is found in each text of the table, and nothing else is") {
  const json table = json::parse(read_whole_file(tests::cases_folder() / "privacy" / "texts.json"));
  const KnownData known(FileSet{{"contacts.yaml", table["contacts"].get<std::string>()}},
                        PrivateNames(table["private-names"].get<std::vector<std::string>>()));
  REQUIRE(table["texts"].size() >= 60);
  for (const json& text : table["texts"]) {
    INFO(text["text"].get<std::string>());
    CHECK(found_in(text["text"], known) == text.value("found", json::array()));
  }
}

TEST_CASE("Only made-up phone numbers need no look") {
  const auto found = find_personal_data("07700 900123, a@b.org.uk, SW1A 1AA, 07400 123456", {});
  REQUIRE(found.size() == 4);
  CHECK_FALSE(needs_a_look(found[0]));
  CHECK(needs_a_look(found[1]));
  CHECK(needs_a_look(found[2]));
  CHECK(needs_a_look(found[3]));
}

TEST_CASE("A text with bytes that are no letters is searched all the same, and its places stay") {
  const std::string text = std::string("\xff\xfe\0 call 07400 123456", 22);
  const auto found = find_personal_data(text, {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].span.begin == 9);
  CHECK(slice(text, found[0].span) == found[0].words);
}

TEST_CASE("A long run of digits and at signs takes no more time than its length asks for") {
  std::string text;
  for (int i = 0; i < 20000; ++i)
    text += i % 3 ? "0770 " : "a.b@c-";
  CHECK_NOTHROW(find_personal_data(text, {}));
}

TEST_CASE("The names of a large school are all found, and a short one within a long one is not said twice") {
  std::vector<std::string> names{"Jo", "Jo Hale"};
  for (int i = 0; i < 5000; ++i)
    names.push_back("Pupil Numbered " + std::to_string(i));
  const KnownData known({}, PrivateNames(names));
  const auto found = find_personal_data("pupil numbered 0, Jo Hale, Pupil Numbered 4999’s and Jo", known);
  REQUIRE(found.size() == 4);
  CHECK(found[0].words == "pupil numbered 0");
  CHECK(found[1].words == "Jo Hale");
  CHECK(found[2].words == "Pupil Numbered 4999’s");
  CHECK(found[3].words == "Jo");
}

TEST_CASE("The list of private names has one on each line, and remarks") {
  CHECK(read_private_names("\xEF\xBB\xBF# Year 9\r\nJo Hale \r\n\n  St Wilfrid's School # the pilot\nOne") ==
        std::vector<std::string>{"Jo Hale", "St Wilfrid's School", "One"});
  CHECK(read_private_names("").empty());
}

TEST_CASE("The list belongs to a profile, and there may be none") {
  const tests::ScratchFolder home;
  CHECK(private_names_of(home.path()).patterns().empty());
  CHECK(private_names_of({}).patterns().empty());
  home.write("private-names.txt", "Jo Hale\n");
  CHECK(find_personal_data("Jo Hale", {{}, private_names_of(home.path())}).size() == 1);
}
