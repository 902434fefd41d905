// SPDX-License-Identifier: MIT
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

review::Target on_module(const std::string& id) {
  review::Target target;
  target.module = id;
  return target;
}

// Everything a refusal said, as "where: words".
template<class Action> std::vector<std::string> refused(const Action& action) {
  try {
    action();
  } catch (const PersonalDataFound& refusal) {
    std::vector<std::string> said;
    for (const FoundPersonalData& one : refusal.found())
      said.push_back(one.where + ": " + one.data.words);
    return said;
  }
  return {};
}

const std::string number = "07400 123456"; // not one of those that are kept for drama

} // namespace

TEST_CASE("nothing that a person writes brings a phone number into the record unasked") {
  const SmallPackage package;
  package.scratch().write("home/private-names.txt", "Jo Hale\n");
  Workspace workspace = package.open();
  const std::string thread = workspace.comment(on_module("first"), "A plain comment.");
  const auto tip = workspace.record()->review_tip();
  const std::string words = "Ring " + number + ", says jo hale.";
  const std::vector<std::string> both{"your words: " + number, "your words: jo hale"};
  CHECK(refused([&] { workspace.comment(on_module("first"), words); }) == both);
  CHECK(refused([&] { workspace.reply(thread, words); }) == both);
  CHECK(refused([&] { workspace.resolve(thread, words); }) == both);
  CHECK(refused([&] { workspace.ask_for_changes("first", words); }) == both);
  CHECK(refused([&] { workspace.set_aside("House.Rule", on_module("first"), "A finding.", words); }) == both);
  const std::string& source = workspace.package().find_module("second")->source;
  const std::size_t at = source.find("Talk");
  const auto passage = review::passage("second", source, {at, at + 4});
  CHECK(refused([&] { workspace.suggest(passage, words, ""); }) ==
        std::vector<std::string>{"the new words: " + number, "the new words: jo hale"});
  CHECK(refused([&] { workspace.suggest(passage, "Speak", words); }) == both);
  CHECK(workspace.record()->review_tip() == tip);
}

TEST_CASE("a version asks about what is new in it, and not about what stands in an older one") {
  const SmallPackage package;
  Workspace workspace = package.open();
  const std::string text = workspace.package().find_module("second")->source;
  const auto newest = workspace.record()->newest_version();
  workspace.write_module("second", text + "\nCall " + number + ".\n");
  CHECK(refused([&] { workspace.save_version("A number"); }) ==
        std::vector<std::string>{"modules/second.md, line 9: " + number});
  CHECK(workspace.record()->newest_version() == newest);
  CHECK(refused([&] { workspace.save_version("Call " + number); }).size() == 2);
  {
    const auto looked = workspace.keep_personal_data("It is the school office's own number.");
    CHECK(workspace.save_version("A number").message ==
          "A number\n\nLooked at for personal data, and kept: It is the school office's own number.");
  }
  workspace.write_module("second", text + "\nCall " + number + ". More words.\n");
  CHECK(workspace.save_version("More words").message == "More words");
  workspace.write_module("first", text + "\nCall " + number + ".\n");
  CHECK(refused([&] { workspace.save_version("In another module"); }).size() == 1);
}

TEST_CASE("what somebody has looked at is kept with the reason, and the next thing is asked about again") {
  const SmallPackage package;
  Workspace workspace = package.open();
  std::string thread;
  {
    const auto looked = workspace.keep_personal_data("A made-up number.");
    thread = workspace.comment(on_module("first"), "Is " + number + " right?");
    workspace.reply(thread, "Nothing to look at.");
  }
  const review::Thread& kept = *workspace.review().find_thread(thread);
  CHECK(kept.events[0].text ==
        "Is " + number + " right?\n\nLooked at for personal data, and kept: A made-up number.");
  CHECK(kept.events[1].text == "Nothing to look at.");
  CHECK_THROWS_AS(workspace.reply(thread, number), PersonalDataFound);
}

TEST_CASE("a reason is needed to keep personal data, and may hold none itself") {
  const SmallPackage package;
  Workspace workspace = package.open();
  CHECK_THROWS_WITH(workspace.keep_personal_data(" \n"), Catch::Contains("needs a reason"));
  CHECK(refused([&] { (void)workspace.keep_personal_data("See a@b.org.uk"); }) ==
        std::vector<std::string>{"the reason: a@b.org.uk"});
  CHECK_THROWS_AS(workspace.comment(on_module("first"), number), PersonalDataFound);
}

TEST_CASE("numbers kept for drama and the package's own contacts are saved without a question") {
  const SmallPackage package;
  Workspace workspace = package.open();
  workspace.write_file(
      "contacts.yaml",
      "services:\n  - {id: nspcc, name: NSPCC, number: \"0808 800 5000\", email: help@nspcc.org.uk}\n");
  CHECK_NOTHROW(workspace.save_version("Contacts"));
  CHECK_NOTHROW(
      workspace.comment(on_module("first"), "0808 800 5000, help@nspcc.org.uk, 999 or 07700 900123"));
  CHECK_THROWS_AS(workspace.comment(on_module("first"), "0808 800 5001"), PersonalDataFound);
}

TEST_CASE("a refusal says where, what it looks like and what to do") {
  const SmallPackage package;
  Workspace workspace = package.open();
  CHECK_THROWS_WITH(workspace.comment(on_module("first"), "a@b.org.uk"),
                    Catch::Contains("Nothing was saved") &&
                        Catch::Contains("“a@b.org.uk” looks like an e-mail address") &&
                        Catch::Contains("Change it, or say why it may stay"));
}
