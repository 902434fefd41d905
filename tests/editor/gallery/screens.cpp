// SPDX-License-Identifier: MIT
#include "screens.h"

#include "editor/dialogs/check_release.h"
#include "editor/dialogs/choice_dialog.h"
#include "editor/dialogs/decision_dialog.h"
#include "editor/dialogs/export_draft.h"
#include "editor/dialogs/join_dialog.h"
#include "editor/dialogs/merged_dialog.h"
#include "editor/dialogs/person_dialog.h"
#include "editor/dialogs/personal_data_dialog.h"
#include "editor/dialogs/picture_comment_dialog.h"
#include "editor/dialogs/publish_dialog.h"
#include "editor/dialogs/question_dialogs.h"
#include "editor/dialogs/removal_dialog.h"
#include "editor/dialogs/rescue_dialog.h"
#include "editor/dialogs/server_dialogs.h"
#include "editor/dialogs/sign_off_rules_dialog.h"
#include "editor/dialogs/welcome_dialog.h"
#include "editor/panels/checks_panel.h"
#include "editor/panels/comments_panel.h"
#include "editor/panels/history_panel.h"
#include "editor/panels/sign_off_panel.h"
#include "editor/panels/thread_card.h"
#include "editor/panels/waiting_notice.h"
#include "editor/ui/layout.h"
#include "sample_data.h"

#include <wx/frame.h>
#include <wx/sizer.h>

namespace waymark::gallery {
namespace {

using namespace waymark::editor;

template<typename Panel, typename Fill> std::function<wxTopLevelWindow*()> in_frame(Fill fill) {
  return [fill] {
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Gallery", wxPoint(0, 0));
    auto* panel = new Panel(frame);
    frame->SetSizer(new wxBoxSizer(wxVERTICAL));
    frame->GetSizer()->Add(panel, 1, wxEXPAND);
    frame->SetClientSize(scaled(*frame, 400), 900);
    frame->Layout();
    fill(*panel);
    return frame;
  };
}

template<typename Dialog, typename... Args> std::function<wxTopLevelWindow*()> dialog(Args... args) {
  return [args...]() -> wxTopLevelWindow* { return new Dialog(nullptr, args...); };
}

void fill_history(HistoryPanel& panel) {
  panel.Bind(compare_asked, [&panel](ValueEvent<CompareAsked>&) {
    panel.show_comparison("Version of 3 May", old_text(), "the text now", new_text());
  });
  panel.show(versions());
}

template<typename Kind> Kind* find_inside(wxWindow& window, const std::function<bool(const Kind&)>& wanted) {
  for (wxWindow* child : window.GetChildren()) {
    if (auto* kind = dynamic_cast<Kind*>(child); kind && wanted(*kind))
      return kind;
    if (Kind* inner = find_inside(*child, wanted))
      return inner;
  }
  return nullptr;
}

void press_inside(wxWindow& window, const wxString& label) {
  wxButton* button = find_inside<wxButton>(
      window, [&](const wxButton& one) { return one.IsShown() && one.GetLabel().Contains(label); });
  wxCommandEvent pressed(wxEVT_BUTTON, button->GetId());
  pressed.SetEventObject(button);
  button->ProcessWindowEvent(pressed);
}

std::vector<PictureOffered> pictures_offered() {
  return {{"artwork/corridor.svg", "A corridor", drawing()},
          {"artwork/evening.svg", "An evening lamp above a calm lake", drawing()},
          {"artwork/broken.png", "", "no picture"}};
}

void fill_answer(CommentsPanel& panel) {
  panel.show(comments());
  panel.CallAfter([&panel] {
    press_inside(panel, "About the whole");
    press_inside(panel, "This passage");
    panel.light("bare-act");
    ThreadCard* card =
        find_inside<ThreadCard>(panel, [](const ThreadCard& one) { return one.thread() == "bare-act"; });
    card->write(ThreadDraft::Kind::decline);
  });
}

void fill_set_asides(ChecksPanel& panel) {
  ChecksView view = set_asides();
  view.findings.alerts.resize(1);
  panel.show(view);
  panel.CallAfter([&panel] {
    press_inside(panel, "Set aside");
    press_inside(panel, "Show");
  });
}

wxTopLevelWindow* made_release() {
  auto* dialog =
      new PublishDialog(nullptr, ready_plan(), [](const publish::ReleaseRequest& request, Progress&) {
        return publish::ReleaseResult{request.out / "take-control-2.zip", ""};
      });
  dialog->CallAfter([dialog] { press_inside(*dialog, "Make the release"); });
  return dialog;
}

wxTopLevelWindow* incomplete_welcome() {
  auto* dialog = new WelcomeDialog(nullptr, Profile());
  dialog->CallAfter([dialog] { press_inside(*dialog, "Open the sample"); });
  return dialog;
}

wxTopLevelWindow* writing_choice() {
  auto* dialog = new ChoiceDialog(nullptr, choice());
  dialog->CallAfter([dialog] { press_inside(*dialog, "Write a new one"); });
  return dialog;
}

PublishWork slow_work() {
  return [](const publish::ReleaseRequest& request, Progress&) {
    return publish::ReleaseResult{request.out / "take-control-2.zip", std::string(40, 'a')};
  };
}

SignOffView unsaved() {
  SignOffView view = sign_offs();
  view.unsaved = true;
  return view;
}

SignOffView reading_only() {
  SignOffView view = sign_offs();
  view.me.clear();
  return view;
}

const MakeTeamChange never = [](const Roster&) { return false; };

RescueShown damaged_record() {
  return {
      "The disk of this computer had damaged files of this package, so Waymark put its record right before "
      "it "
      "opened. Your pages are as you left them.",
      {"The disk had damaged 3 parts of the record. They were set aside. Sync brings them back if a "
       "colleague or "
       "the shared folder has them.",
       "Older states of the text cannot be read any more. Sync brings them back if a colleague or the shared "
       "folder has them."},
      true};
}

} // namespace

const std::vector<Screen>& screens() {
  static const std::vector<Screen> all = {
      {"comments", in_frame<CommentsPanel>([](CommentsPanel& panel) { panel.show(comments()); })},
      {"comments-not-counted", in_frame<CommentsPanel>([](CommentsPanel& panel) {
         panel.show(comments_not_counted());
         panel.CallAfter([&panel] { press_inside(panel, "does not count"); });
       })},
      {"comments-on-pictures",
       in_frame<CommentsPanel>([](CommentsPanel& panel) { panel.show(comments_on_pictures()); })},
      {"picture-comment", dialog<PictureCommentDialog>(
                              pictures_offered(), PictureComment{"artwork/evening.svg",
                                                                 review::PictureRegion{0.6, 0.05, 0.3, 0.5},
                                                                 "Could the lamp be smaller?"})},
      {"comments-answer", in_frame<CommentsPanel>(fill_answer)},
      {"publish-made", made_release},
      {"welcome-incomplete", incomplete_welcome},
      {"comments-empty", in_frame<CommentsPanel>([](CommentsPanel& panel) { panel.show({}); })},
      {"comments-many",
       in_frame<CommentsPanel>([](CommentsPanel& panel) { panel.show(many_comments(400)); })},
      {"checks", in_frame<ChecksPanel>([](ChecksPanel& panel) { panel.show(findings()); })},
      {"checks-set-aside", in_frame<ChecksPanel>(fill_set_asides)},
      {"checks-many", in_frame<ChecksPanel>([](ChecksPanel& panel) { panel.show(many_findings(500)); })},
      {"checks-empty", in_frame<ChecksPanel>([](ChecksPanel& panel) { panel.show(checks::Findings{}); })},
      {"sign-off", in_frame<SignOffPanel>([](SignOffPanel& panel) { panel.show(sign_offs()); })},
      {"sign-off-unsaved", in_frame<SignOffPanel>([](SignOffPanel& panel) { panel.show(unsaved()); })},
      {"sign-off-reading", in_frame<SignOffPanel>([](SignOffPanel& panel) { panel.show(reading_only()); })},
      {"history", in_frame<HistoryPanel>(fill_history)},
      {"history-empty", in_frame<HistoryPanel>([](HistoryPanel& panel) { panel.show({}); })},
      {"welcome", dialog<WelcomeDialog>(Profile())},
      {"publish-blocked", dialog<PublishDialog>(blocked_plan(), slow_work())},
      {"publish-ready", dialog<PublishDialog>(ready_plan(), slow_work())},
      {"team", dialog<TeamDialog>(team_of_keyholder())},
      {"team-from-outside", dialog<TeamDialog>(team_from_outside())},
      {"team-person",
       dialog<PersonDialog>(team_package().roster, team_package().roster.people.back(), never)},
      {"team-decision", dialog<DecisionDialog>(team_package().roster, never)},
      {"team-rules", dialog<SignOffRulesDialog>(team_package(), never)},
      {"rescue", dialog<RescueDialog>("The record was put right", damaged_record())},
      {"text", dialog<TextDialog>("Add a comment", wxString::FromUTF8("Comment on “a message from Blake”"),
                                  "Add comment", "")},
      {"suggestion", dialog<SuggestionDialog>(std::string("Ash stupidly sent a picture."))},
      {"choice", dialog<ChoiceDialog>(choice())},
      {"choice-writing", writing_choice},
      {"choice-page", dialog<ChoiceDialog>(page_choice())},
      {"choice-picture", dialog<ChoiceDialog>(picture_choice())},
      {"merged", dialog<MergedDialog>(merged())},
      {"removal", dialog<RemovalDialog>(RemovalShown{
                      "Remove these words for good?",
                      "Charity reviewer wrote this. Answers to it stay, and so do the words of the page "
                      "that it is about.",
                      "Ask the pupil in form 9C who told us."})},
      {"shared-place",
       dialog<SharedPlaceDialog>(
           std::string("team@git.example.org:your-call"),
           ServerMemory{"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMRcF4oD9gplQzlqpcwGdhjuseBl1L3KmIlqjAqV5xWb",
                        [](const std::string&) { return std::string("git.example.org"); },
                        [](const std::string&) {}})},
      {"export-draft", dialog<ExportDraftDialog>(
                           DraftPlan{publish::formats(), team_package().audiences, {}, "/home/user/draft"})},
      {"check-release", dialog<CheckReleaseDialog>(CopyToCheck{"/media/stick/your-call-release-2.zip", {}})},
      {"report", dialog<ReportDialog>(Report{"A page could not be made",
                                             Tone::bad,
                                             "The others are there.",
                                             {"modules/my-plan.md, line 3: It has no steps."},
                                             "/home/user"})},
      {"join-team",
       dialog<JoinDialog>(
           std::string("team@git.example.org:your-call"), std::filesystem::path(),
           std::filesystem::path("/home/user/Documents/Waymark packages"),
           std::string("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMRcF4oD9gplQzlqpcwGdhjuseBl1L3KmIlqjAqV5xWb"))},
      {"new-server",
       dialog<NewServerDialog>(git::ServerIdentity{git::ServerIdentity::Kind::key, "git.example.org:2222",
                                                   "SHA256:HfKfI58daRl8ydJj6TWM7qrtmx1peOSOwjyjsT1K3eU"})},
      {"new-certificate",
       dialog<NewServerDialog>(git::ServerIdentity{git::ServerIdentity::Kind::certificate, "git.example.org",
                                                   "5B:0C:91:F3:5B:0C:91:F3:5B:0C:91:F3:5B:0C:91:F3:5B:0C:91:"
                                                   "F3:5B:0C:91:F3:5B:0C:91:F3:5B:0C:91:F3"})},
      {"login", dialog<LoginDialog>(git::LoginQuestion{"git.example.org", "", false})},
      {"login-again", dialog<LoginDialog>(git::LoginQuestion{"git.example.org", "author", true})},
      {"waiting", in_frame<WaitingNotice>([](WaitingNotice& notice) {
         notice.show({1, 2, 3, 0});
       })},
      {"personal-data", dialog<PersonalDataDialog>(personal_data())},
      {"error", dialog<MessageDialog>("The version could not be saved",
                                      "The disk is full. Your words are safe in the window and in the "
                                      "journal. Make some room, then save again.",
                                      "write: no space left")},
      {"question",
       dialog<YesNoDialog>(
           "Go back to this version?",
           "The words of 3 May come back as a new version. The words you have now stay in the history.",
           "Go back")},
  };
  return all;
}

} // namespace waymark::gallery
