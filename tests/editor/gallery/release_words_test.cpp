// SPDX-License-Identifier: MIT
#include "editor/dialogs/check_release.h"
#include "editor/dialogs/recipient_list.h"
#include "editor/dialogs/release_words.h"
#include "editor/ui/wx_text.h"
#include "sample_data.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::editor;
using publish::ReleaseLine;
using publish::ReleaseState;

namespace {

ReleaseLine line(ReleaseState state) {
  ReleaseLine line;
  line.release.tag = "release-2";
  line.release.name = "2";
  line.release.manifest_sha256 = "a sum";
  line.state = state;
  line.release.signatures = {1, state == ReleaseState::waiting ? 2 : 1};
  if (state == ReleaseState::withdrawn)
    line.release.withdrawn = Withdrawal{"release-2", {}, "A number is wrong.", "publisher", 1'774'958'400};
  return line;
}

ReleasesView seen_by(const std::string& person) {
  ReleasesView view;
  view.roster.people = {{.id = "publisher", .name = "Policing team author", .organisation = "police"},
                        {.id = "artist", .name = "Illustrator", .organisation = "police"}};
  view.roster.keyholders.people = {"publisher"};
  view.roster.publishing.people = {"publisher"};
  view.me = person;
  view.has_key = true;
  return view;
}

} // namespace

TEST_CASE("How it stands with a release is said by a sign and in words") {
  CHECK(state_in_words(line(ReleaseState::pilot)) == "⚑  Pilot");
  CHECK(state_in_words(line(ReleaseState::forced)) == "!  Made without every sign-off");
  CHECK(state_in_words(line(ReleaseState::released)) == "✓  Released, replaced since");
  CHECK_THAT(state_in_words(line(ReleaseState::withdrawn)),
             Catch::StartsWith("✗  Withdrawn on 31 March 2026"));
  ReleaseLine waiting = line(ReleaseState::waiting), current = line(ReleaseState::released);
  CHECK(state_in_words(waiting) == "◷  Waits for another organisation to sign");
  waiting.waits_for_me = true;
  CHECK(state_in_words(waiting) == "◷  Waits for your signature");
  current.current = true;
  CHECK(state_in_words(current) == "✓  Released, the one to use");
  CHECK(tone_of(current) != tone_of(line(ReleaseState::withdrawn)));
}

TEST_CASE("Whoever may not do something with a release reads why, and with whom to speak") {
  struct Case {
    const char* what;
    ReleaseLine line;
    const char* me;
    const char *sign, *pack, *withdraw, *notice; // nullptr: they can
  };
  ReleaseLine mine = line(ReleaseState::waiting), old = line(ReleaseState::released);
  mine.waits_for_me = true;
  old.release.manifest_sha256.clear();
  const Case cases[] = {
      {"released", line(ReleaseState::released), "publisher", "every signature", nullptr, nullptr,
       "not withdrawn"},
      {"waits for me", mine, "publisher", nullptr, "1 of 2", nullptr, "not withdrawn"},
      {"waits for others", line(ReleaseState::waiting), "publisher", "You have signed", "1 of 2", nullptr,
       "not withdrawn"},
      {"withdrawn", line(ReleaseState::withdrawn), "publisher", "is withdrawn", nullptr, "already", nullptr},
      {"of an older program", old, "publisher", "older Waymark", "older Waymark", nullptr, "older Waymark"},
      {"no publisher", line(ReleaseState::released), "artist", "Policing team author", nullptr,
       "Policing team author", "Policing team author"},
      {"a reader", line(ReleaseState::released), "", "join its team", nullptr, "join its team",
       "join its team"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    const WhyNot why = why_not(one.line, seen_by(one.me));
    const auto is = [](const std::string& said, const char* expected) {
      return expected ? said.find(expected) != std::string::npos : said.empty();
    };
    CHECK(is(why.sign, one.sign));
    CHECK(is(why.pack, one.pack));
    CHECK(is(why.withdraw, one.withdraw));
    CHECK(is(why.notice, one.notice));
  }
  ReleasesView keyless = seen_by("publisher");
  keyless.has_key = false;
  CHECK_THAT(why_not(line(ReleaseState::withdrawn), keyless).notice, Catch::Contains("no key"));
}

TEST_CASE("What is said about a release holds why it was withdrawn, and how many have it") {
  const auto has = [](const std::vector<std::string>& sentences, const char* words) {
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const std::string& one) { return one.find(words) != std::string::npos; });
  };
  const auto withdrawn = sentences_about(line(ReleaseState::withdrawn), seen_by("artist"), std::nullopt);
  CHECK(has(withdrawn, "by Policing team author. Schools that have it should stop"));
  CHECK(has(withdrawn, "Why: A number is wrong."));
  CHECK_FALSE(has(withdrawn, "recipient"));
  const auto counted = [&](std::size_t count) {
    return sentences_about(line(ReleaseState::pilot), seen_by("artist"), Holders{{{"release-2", count}}});
  };
  CHECK(has(counted(0), "Nobody in the register has it."));
  CHECK(has(counted(1), "1 recipient has it."));
  CHECK(has(counted(12), "12 recipients have it."));
}

TEST_CASE("What a recipient has is said with the name of the release") {
  publish::KnownRelease one, two;
  one.tag = "release-1";
  one.name = "1";
  two.tag = "release-2";
  two.name = "2";
  std::vector<publish::KnownRelease> history{one, two};
  const auto said = [&](const char* tag) {
    publish::Recipient recipient{"hill", "Hill School"};
    if (tag)
      recipient.had = {{"small", tag, "2026-04-01"}};
    return standing_in_words(recipient, publish::Standings("small", history));
  };
  CHECK(said(nullptr) == "–  Nothing yet");
  CHECK(said("release-1") == "↻  Release 1, a newer one is out");
  CHECK(said("release-2") == "✓  Release 2");
  CHECK_THAT(said("release-9"), Catch::Contains("release-9") && Catch::Contains("Sync"));
  history[0].withdrawn = Withdrawal{"release-1", {}, "Wrong.", "p", 0};
  CHECK(said("release-1") == "✗  Release 1, which is withdrawn");
}

TEST_CASE("What a check of a copy found begins with whether to use it, and says why not") {
  publish::Verification genuine;
  genuine.genuine = true;
  genuine.title = "Your call";
  genuine.release = "2";
  genuine.date = "2026-11-02";
  genuine.files = 3;
  genuine.signed_by = {{"first", "police", "Policing team author", "Policing team", "2026-11-01"}};
  publish::Verification changed = genuine, withdrawn = genuine, old = genuine;
  changed.genuine = false;
  changed.faults = {"“a.html” was changed."};
  withdrawn.withdrawn = true;
  withdrawn.withdrawn_on = "2026-11-20";
  withdrawn.withdrawn_because = "A number is wrong.";
  withdrawn.use_instead = "3";
  old.newer = "3";
  struct Case {
    const publish::Verification& found;
    const char* title;
    const char* words;
  };
  for (const Case& one :
       {Case{genuine, "Genuine: Your call, release 2, text of 2 November 2026", ""},
        Case{changed, "NOT GENUINE: Your call", "Do not use this copy. Ask the sender"},
        Case{withdrawn, "Genuine, but not to be used any more: ", "WITHDRAWN on 20 November 2026"},
        Case{withdrawn, "Genuine", "Why: A number is wrong.\nUse release 3 instead."},
        Case{old, "Genuine, but not to be used any more: ", "A newer release is at hand: 3."}}) {
    INFO(one.title);
    const Report report = report_of(one.found);
    CHECK(from_wx(report.title).starts_with(one.title));
    CHECK_THAT(from_wx(report.words), Catch::Contains(one.words));
    CHECK(report.tone == (&one.found == &genuine ? Tone::good : Tone::bad));
    CHECK(report.particulars.back() ==
          "first: signed off for police by Policing team author, Policing team, 1 November 2026");
  }
  CHECK(report_of(genuine).words.empty());
  CHECK(report_of(changed).particulars.front() == "- “a.html” was changed.");
}
