// SPDX-License-Identifier: MIT
#include "drive_window.h"
#include "editor/panels/checks_panel.h"
#include "editor/panels/finding_card.h"
#include "editor/panels/history_panel.h"
#include "editor/panels/reading_age_plot.h"
#include "editor/panels/set_aside_card.h"
#include "editor/panels/sign_off_panel.h"
#include "editor/reading_history_job.h"
#include "sample_data.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>
#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>

using namespace waymark;
using namespace waymark::editor;
using namespace waymark::gallery;

namespace {

std::vector<FindingCard*> shown_findings(wxWindow& panel) {
  std::vector<FindingCard*> cards;
  for (FindingCard* card : all_of<FindingCard>(panel))
    if (card->IsShown())
      cards.push_back(card);
  return cards;
}

} // namespace

TEST_CASE("Findings that are shown again keep their cards and learn their new places") {
  PanelWindow<ChecksPanel> window;
  auto& fixes = window.listen(finding_fix);
  checks::Findings found = findings();
  window.panel().show(found);
  settle();
  const auto before = shown_findings(window.panel());
  REQUIRE(before.size() == found.alerts.size());

  // A finding is put right: the others move up one place.
  found.alerts.erase(found.alerts.begin());
  window.panel().show(found);
  settle();
  const auto after = shown_findings(window.panel());
  REQUIRE(after.size() == found.alerts.size());
  for (const FindingCard* card : after)
    CHECK(std::ranges::find(before, card) != before.end());
  press(window.panel(), wxString::FromUTF8("Change to “receive”"));
  REQUIRE(fixes.size() == 1);
  CHECK(found.alerts[fixes[0].finding].match == "recieve");
  CHECK(fixes[0].replacement == "receive");
}

TEST_CASE("The reading age's history is there when there are saved versions") {
  PanelWindow<ChecksPanel> window;
  ChecksView view{findings(), {}, true, {}, {}};
  window.panel().show(view);
  settle();
  const auto plots = all_of<ReadingAgePlot>(window.panel());
  REQUIRE(plots.size() == 1);
  CHECK_FALSE(plots.front()->IsShown());
  view.past = {{1'772'443'800, 13.2}, {1'772'530'200, 12.4}};
  window.panel().show(view);
  settle();
  CHECK(plots.front()->IsShown());
  CHECK(plots.front()->GetSize().y > 20);
}

TEST_CASE("The ages of a module's saved versions come oldest first, and again only with a new version") {
  tests::SmallPackage package;
  PanelWindow<ChecksPanel> window;
  std::vector<ReadingHistoryJob::Answer> answers;
  ReadingHistoryJob job(window.panel(),
                        [&](ReadingHistoryJob::Answer answer) { answers.push_back(std::move(answer)); });
  job.request({package.folder(), "first"});
  REQUIRE(wait_until([&] { return answers.size() == 1; }));
  REQUIRE(answers[0].ages.size() == 3);
  CHECK(answers[0].ages[0].time < answers[0].ages[2].time);
  job.request({package.folder(), "first"}); // nothing new: no answer
  Workspace workspace = package.open();
  workspace.write_module("first", workspace.package().find_module("first")->source + "\nOne more line.\n");
  workspace.save_version("More");
  job.request({package.folder(), "first"});
  REQUIRE(wait_until([&] { return answers.size() >= 2; }));
  CHECK(answers[1].ages.size() == 4);
  job.request({package.folder(), "no-such-page"});
  REQUIRE(wait_until([&] { return answers.size() == 3; }));
  CHECK(answers[2].ages.empty());
}

TEST_CASE("Hundreds of findings come a portion at a time") {
  PanelWindow<ChecksPanel> window;
  window.panel().show(many_findings(500));
  settle();
  const std::size_t first = shown_findings(window.panel()).size();
  CHECK(first < 60);
  press(window.panel(), "Show 60 more");
  CHECK(shown_findings(window.panel()).size() == first + 60);
}

TEST_CASE("A finding is gone to, and a word is added to the team's list") {
  PanelWindow<ChecksPanel> window;
  auto& chosen = window.listen(finding_chosen);
  auto& words = window.listen(finding_add_word);
  const checks::Findings found = findings();
  window.panel().show(found);
  settle();
  press(window.panel(), "Go to");
  press(window.panel(), "Add to our word list");
  REQUIRE(chosen.size() == 1);
  CHECK(found.alerts[chosen[0]].level == checks::Level::error);
  CHECK(words == std::vector<std::string>{"recieve"});
}

TEST_CASE("A finding is set aside with a reason, and not without one") {
  PanelWindow<ChecksPanel> window;
  auto& given = window.listen(finding_set_aside);
  window.panel().show(findings());
  settle();
  FindingCard* card = shown_findings(window.panel()).front();
  const auto field = [&] { return all_of<wxTextCtrl>(*card).front(); };
  CHECK_FALSE(field()->IsShown());
  press(*card, "Set aside");
  CHECK(field()->IsShown());
  CHECK(field()->HasFocus());
  // The button of the row stands before the one that sends.
  std::vector<wxButton*> buttons;
  for (wxButton* button : all_of<wxButton>(*card))
    if (button->IsShown() && button->GetLabel() == "Set aside")
      buttons.push_back(button);
  REQUIRE(buttons.size() == 2);
  CHECK_FALSE(buttons[1]->IsEnabled());
  field()->SetValue("  \n ");
  CHECK_FALSE(buttons[1]->IsEnabled());
  field()->SetValue(" He says it, not we.\n");
  REQUIRE(buttons[1]->IsEnabled());
  wxCommandEvent event(wxEVT_BUTTON, buttons[1]->GetId());
  buttons[1]->ProcessWindowEvent(event);
  REQUIRE(given.size() == 1);
  CHECK(given[0].reason == "He says it, not we.");
  CHECK(given[0].finding == card->index());
  press(*card, "Cancel");
  CHECK_FALSE(field()->IsShown());
  CHECK(field()->GetValue() == " He says it, not we.\n");
}

TEST_CASE("What is set aside is folded under the findings, with its reason, and can be taken back") {
  PanelWindow<ChecksPanel> window;
  auto& taken_back = window.listen(set_aside_taken_back);
  window.panel().show(set_asides());
  settle();
  CHECK(all_of<SetAsideCard>(window.panel()).empty());
  press(window.panel(), "Show");
  CHECK(all_of<SetAsideCard>(window.panel()).size() == 3);
  press(window.panel(), "Take back");
  CHECK(taken_back == std::vector<std::string>{"one"});
  press(window.panel(), "Clear away");
  CHECK(taken_back.back() == "three");
  // Shown again, as after every check, they stay unfolded.
  window.panel().show(set_asides());
  settle();
  CHECK(all_of<SetAsideCard>(window.panel()).size() == 3);
  press(window.panel(), "Hide");
  CHECK(all_of<SetAsideCard>(window.panel()).empty());
}

TEST_CASE("Only findings on tone can be marked as quoted speech, and a word goes off the list again") {
  PanelWindow<ChecksPanel> window;
  auto& quoted = window.listen(finding_quoted);
  auto& off = window.listen(word_taken_off);
  const ChecksView view = set_asides();
  window.panel().show(view);
  settle();
  for (FindingCard* card : shown_findings(window.panel())) {
    const checks::Alert& alert = view.findings.alerts[card->index()];
    const bool offered = find_button(*card, "Mark as quoted speech") != nullptr;
    CHECK(offered == (checks::category_of(alert) == "Tone" && !alert.match.empty()));
  }
  press(window.panel(), "Mark as quoted speech");
  REQUIRE(quoted.size() == 1);
  CHECK(view.findings.alerts[quoted[0]].match == "your own fault");
  press(window.panel(), "Take it off again");
  CHECK(off == std::vector<std::string>{"Blakey"});
}

TEST_CASE("Somebody who is not in the team is offered no decision") {
  PanelWindow<ChecksPanel> window;
  ChecksView view = set_asides();
  view.may_decide = false;
  view.added_word.clear();
  window.panel().show(view);
  settle();
  press(window.panel(), "Show");
  for (const char* label : {"Set aside", "Mark as quoted speech", "Add to our word list", "Take back"})
    CHECK_FALSE(find_button(window.panel(), label));
  CHECK(find_button(window.panel(), "Go to"));
}

TEST_CASE("A misspelling gets its better spellings without being asked, and keeps them") {
  PanelWindow<ChecksPanel> window;
  checks::Findings found;
  found.alerts = {{"Vale.Spelling",
                   checks::Level::warning,
                   {},
                   "mesage",
                   "“mesage” is not in the dictionary.",
                   "",
                   {},
                   ""}};
  window.panel().show(found);
  const auto has_better = [&] {
    return find_button(window.panel(), wxString::FromUTF8("Change to “message”")) != nullptr;
  };
  CHECK(wait_until(has_better));
  window.panel().show(found);
  settle();
  CHECK(has_better());
}

TEST_CASE("The reason of a finding is one click away and folds again") {
  PanelWindow<ChecksPanel> window;
  window.panel().show(findings());
  settle();
  const auto heights = [&] { return shown_findings(window.panel()).front()->GetSize().y; };
  const int folded = heights();
  press(window.panel(), "Why?");
  CHECK(heights() > folded);
  press(window.panel(), "Hide why");
  CHECK(heights() == folded);
}

TEST_CASE("A sign-off is offered for the person's own role, once the text is in a saved version") {
  PanelWindow<SignOffPanel> window;
  auto& signed_off = window.listen(sign_off_asked);
  SignOffView view = sign_offs();
  view.unsaved = true;
  window.panel().show(view);
  settle();
  REQUIRE(find_button(window.panel(), "Sign off as Police"));
  CHECK_FALSE(find_button(window.panel(), "Sign off as Police")->IsEnabled());
  CHECK_FALSE(find_button(window.panel(), "Sign off as School"));

  view.unsaved = false;
  window.panel().show(view);
  settle();
  press(window.panel(), "Sign off as Police");
  CHECK(signed_off == std::vector<std::string>{"police"});

  view.me = "school-lead";
  window.panel().show(view);
  settle();
  CHECK_FALSE(find_button(window.panel(), "Sign off as School"));
  CHECK(find_button(window.panel(), "Withdraw my sign-off"));
}

TEST_CASE(
    "A chosen version is compared with the text now, with the one before, or with another, older first") {
  PanelWindow<HistoryPanel> window;
  auto& asked = window.listen(compare_asked);
  auto& restored = window.listen(restore_asked);
  const std::vector<git::Version> all = versions();
  window.panel().show(all);
  settle();
  REQUIRE_FALSE(asked.empty());
  CHECK(asked.back().from == all[0].id);
  CHECK(asked.back().to == "now");

  wxChoice* other = all_of<wxChoice>(window.panel()).front();
  const auto choose = [&](int place) {
    other->SetSelection(place);
    wxCommandEvent event(wxEVT_CHOICE, other->GetId());
    other->ProcessWindowEvent(event);
    settle();
  };
  choose(1);
  CHECK(asked.back().from == all[1].id);
  CHECK(asked.back().to == all[0].id);
  choose(5);
  CHECK(asked.back().from == all[3].id);
  CHECK(asked.back().to == all[0].id);

  press(window.panel(), "Go back to this version");
  CHECK(restored == std::vector<std::string>{all[0].id});
}
