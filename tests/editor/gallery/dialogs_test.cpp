// SPDX-License-Identifier: MIT
#include "drive_window.h"
#include "editor/dialogs/check_release.h"
#include "editor/dialogs/choice_dialog.h"
#include "editor/dialogs/export_draft.h"
#include "editor/dialogs/join_dialog.h"
#include "editor/dialogs/merged_dialog.h"
#include "editor/dialogs/personal_data_dialog.h"
#include "editor/dialogs/picture_comment_dialog.h"
#include "editor/dialogs/publish_dialog.h"
#include "editor/dialogs/question_dialogs.h"
#include "editor/dialogs/removal_dialog.h"
#include "editor/dialogs/server_dialogs.h"
#include "editor/dialogs/welcome_dialog.h"
#include "editor/panels/picture_image.h"
#include "editor/panels/picture_view.h"
#include "sample_data.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <wx/modalhook.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace waymark;
using namespace waymark::editor;
using namespace waymark::gallery;

namespace {

/// Answers every question that would wait for a person, and counts them.
class Answers : public wxModalDialogHook {
public:
  explicit Answers(int answer) : m_answer(answer) { Register(); }
  ~Answers() override { Unregister(); }
  int count = 0;

protected:
  int Enter(wxDialog*) override {
    ++count;
    return m_answer;
  }

private:
  int m_answer;
};

template<typename Dialog> class Shown {
public:
  template<typename... Args>
  explicit Shown(Args&&... args) : m_dialog(new Dialog(nullptr, std::forward<Args>(args)...)) {
    m_dialog->Show();
    settle();
  }
  ~Shown() {
    m_dialog->Destroy();
    settle();
  }
  Dialog* operator->() { return m_dialog; }
  Dialog& operator*() { return *m_dialog; }

private:
  Dialog* m_dialog;
};

void press_escape(wxDialog& dialog) {
  wxKeyEvent key(wxEVT_CHAR_HOOK);
  key.m_keyCode = WXK_ESCAPE;
  key.SetEventObject(&dialog);
  dialog.ProcessWindowEvent(key);
  settle();
}

/// Servers are known by the host in their address.
ServerMemory servers_that_know(std::vector<std::string>& known) {
  return {"ssh-ed25519 AAAA",
          [&known](const std::string& address) {
            const auto found = std::find_if(known.begin(), known.end(), [&](const std::string& server) {
              return address.find(server) != std::string::npos;
            });
            return found == known.end() ? std::string() : *found;
          },
          [&known](const std::string& server) { std::erase(known, server); }};
}

wxTextCtrl& field(wxWindow& dialog, std::size_t place = 0) {
  return *all_of<wxTextCtrl>(dialog).at(place);
}

} // namespace

TEST_CASE(
    "A part of a picture is marked by drawing round it or chosen by name, and a click means all of it") {
  Shown<PictureCommentDialog> dialog(
      std::vector<PictureOffered>{{"artwork/a.svg", "A", drawing()}, {"artwork/b.svg", "", drawing()}},
      PictureComment{"artwork/b.svg", std::nullopt, ""});
  const auto choices = all_of<wxChoice>(*dialog);
  REQUIRE(choices.size() == 2);
  CHECK(choices[0]->GetStringSelection() == "b.svg");
  CHECK_FALSE(find_button(*dialog, "Add comment")->IsEnabled());
  all_of<wxTextCtrl>(*dialog).front()->SetValue(" Smaller? ");
  settle();
  CHECK(find_button(*dialog, "Add comment")->IsEnabled());

  PictureView& picture = *all_of<PictureView>(*dialog).front();
  const wxSize size = picture.GetMinSize();
  drag(picture, wxPoint(size.x / 2, 0), wxPoint(size.x * 2, size.y / 2));
  PictureComment answer = dialog->answer();
  CHECK(answer.path == "artwork/b.svg");
  CHECK(answer.text == "Smaller?");
  REQUIRE(answer.region);
  CHECK(answer.region->left == Approx(0.5).margin(0.01));
  CHECK(answer.region->left + answer.region->width == Approx(1));
  CHECK(answer.region->height == Approx(0.5).margin(0.01));
  CHECK(choices[1]->GetStringSelection() == "The part drawn round, at the top right");

  choose(*choices[1], 5);
  CHECK(dialog->answer().region == review::PictureRegion{0.25, 0.25, 0.5, 0.5});
  choose(*choices[1], 6);
  CHECK(dialog->answer().region == answer.region);
  drag(picture, wxPoint(9, 9), wxPoint(10, 10));
  CHECK_FALSE(dialog->answer().region);
  CHECK(choices[1]->GetStringSelection() == "The whole picture");

  choose(*choices[1], 1);
  choose(*choices[0], 0);
  CHECK(dialog->answer().path == "artwork/a.svg");
  CHECK_FALSE(dialog->answer().region);
}

TEST_CASE("A picture that cannot be shown, or would fill the memory, can be commented on all the same") {
  const std::string huge =
      std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0\x08\2\0\0\0", 29) + "crc!rest";
  const std::string large = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><desc>" +
                            std::string(3u << 20, 'x') + "</desc><rect width=\"9\" height=\"9\"/></svg>";
  for (const auto& [path, bytes] : {std::pair<std::string, std::string>{"artwork/a.png", "no picture"},
                                    {"artwork/a.png", huge},
                                    {"artwork/a.svg", large},
                                    {"artwork/a.svg", "<svg"},
                                    {"artwork/a.gif", ""}}) {
    INFO(path << " of " << bytes.size() << " bytes");
    CHECK_FALSE(draw_picture(path, bytes, wxSize(100, 100)).IsOk());
    Shown<PictureCommentDialog> dialog(std::vector<PictureOffered>{{path, "A", bytes}},
                                       PictureComment{"", std::nullopt, "Broken?"});
    CHECK(all_of<wxChoice>(*dialog).size() == 1);
    CHECK(dialog->answer().path == path);
    CHECK(find_button(*dialog, "Add comment")->IsEnabled());
  }
}

TEST_CASE("Escape asks before typed words are lost, and closes an untouched dialog at once") {
  Shown<TextDialog> dialog("Add a comment", "Comment on these words", "Add comment", "");
  {
    Answers stay(wxID_CANCEL);
    field(*dialog).SetValue("Half a thought");
    press_escape(*dialog);
    CHECK(stay.count == 1);
    CHECK(dialog->IsShown());
    CHECK(dialog->text() == "Half a thought");
  }
  field(*dialog).SetValue("");
  Answers nobody_asks(wxID_CANCEL);
  press_escape(*dialog);
  CHECK(nobody_asks.count == 0);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("A comment needs at least one visible letter") {
  Shown<TextDialog> dialog("Add a comment", "Comment on these words", "Add comment", "");
  CHECK_FALSE(find_button(*dialog, "Add comment")->IsEnabled());
  field(*dialog).SetValue("  \n ");
  settle();
  CHECK_FALSE(find_button(*dialog, "Add comment")->IsEnabled());
  field(*dialog).SetValue(" Why? ");
  settle();
  CHECK(find_button(*dialog, "Add comment")->IsEnabled());
  CHECK(dialog->text() == "Why?");
}

TEST_CASE("A suggestion starts from the words as they are and may delete them") {
  Shown<SuggestionDialog> dialog(std::string("Ash stupidly sent it."));
  CHECK_FALSE(find_button(*dialog, "Suggest")->IsEnabled());
  field(*dialog, 1).SetValue("Ash sent it.");
  field(*dialog, 2).SetValue("No blame.");
  settle();
  CHECK(find_button(*dialog, "Suggest")->IsEnabled());
  CHECK(dialog->draft().replacement == "Ash sent it.");
  CHECK(dialog->draft().why == "No blame.");
  field(*dialog, 1).SetValue("");
  settle();
  CHECK(find_button(*dialog, "Suggest")->IsEnabled());
}

TEST_CASE("A suggestion that is written again starts from the words that were written before") {
  Shown<SuggestionDialog> dialog(std::string("Ash sent it."),
                                 SuggestionDraft{"Ring 07400 123456.", "Shorter."});
  CHECK(find_button(*dialog, "Suggest")->IsEnabled());
  CHECK(dialog->draft().replacement == "Ring 07400 123456.");
  CHECK(dialog->draft().why == "Shorter.");
}

TEST_CASE("Where the team shares is a folder or an address, and the key for servers is there to be copied") {
  std::vector<std::string> none;
  Shown<SharedPlaceDialog> dialog(std::string(), servers_that_know(none));
  CHECK_FALSE(find_button(*dialog, "Sync")->IsEnabled());
  field(*dialog, 0).SetValue("  team@git.example.org:package ");
  settle();
  CHECK(find_button(*dialog, "Sync")->IsEnabled());
  CHECK(dialog->address() == "team@git.example.org:package");
  CHECK(field(*dialog, 1).GetValue() == "ssh-ed25519 AAAA");
  CHECK_FALSE(field(*dialog, 1).IsEditable());
}

TEST_CASE("A server that is known can be forgotten, once somebody has said so twice") {
  const wxString forget(L"Forget this server…");
  std::vector<std::string> known{"git.example.org"};
  Shown<SharedPlaceDialog> dialog(std::string("/media/team"), servers_that_know(known));
  CHECK_FALSE(find_button(*dialog, forget));
  field(*dialog, 0).SetValue("team@git.example.org:package");
  settle();
  CHECK(find_button(*dialog, forget));
  {
    Answers no(wxID_CANCEL);
    press(*dialog, forget);
    settle();
    CHECK(no.count == 1);
    CHECK(known.size() == 1);
  }
  Answers yes(wxID_OK);
  press(*dialog, forget);
  settle();
  CHECK(known.empty());
  CHECK_FALSE(find_button(*dialog, forget));
}

TEST_CASE("A copy is suggested where the team's place says what it is called, until the person names one") {
  const tests::ScratchFolder documents;
  documents.write("taken/letter.txt", "Mine");
  struct Case {
    const char *address, *copy;
  };
  for (const Case& one :
       {Case{"/media/team/your-call", "your-call"}, Case{"/media/team/your-call//", "your-call"},
        Case{"team@git.example.org:package", "package"},
        Case{"ssh://team@git.example.org/srv/plans.git", "plans"},
        Case{"https://git.example.org/team/plans.git/", "plans"}, Case{"/media/team/.hidden", "package"},
        Case{"taken", "taken 2"}}) {
    INFO(one.address);
    CHECK(suggested_copy(documents.path(), one.address) == documents.path() / one.copy);
  }
  CHECK(suggested_copy(documents.path(), "").empty());

  Shown<JoinDialog> dialog(std::string(), std::filesystem::path(), documents.path(),
                           std::string("ssh-ed25519 AAAA"));
  CHECK_FALSE(find_button(*dialog, "Get the package")->IsEnabled());
  field(*dialog, 0).SetValue("/media/team/plans");
  CHECK(dialog->copy() == documents.path() / "plans");
  CHECK(find_button(*dialog, "Get the package")->IsEnabled());
  field(*dialog, 1).SetValue("/home/user/mine");
  field(*dialog, 0).SetValue("/media/team/others");
  CHECK(dialog->copy() == "/home/user/mine");
  field(*dialog, 1).SetValue(" ");
  CHECK_FALSE(find_button(*dialog, "Get the package")->IsEnabled());
}

TEST_CASE("A draft needs a format, a reader and a folder") {
  git::Version saved;
  saved.id = "0123";
  saved.message = "First drafts";
  Shown<ExportDraftDialog> dialog(
      DraftPlan{publish::formats(), {{"young-people", "Young people", 11}}, {saved}, "/home/user/draft"});
  CHECK(dialog->answer().version.empty());
  CHECK(dialog->answer().request.formats.size() == publish::formats().size());
  all_of<wxChoice>(*dialog).at(0)->SetSelection(1);
  CHECK(dialog->answer().version == "0123");
  for (wxCheckBox* box : all_of<wxCheckBox>(*dialog))
    box->SetValue(false);
  press(*dialog, "Make it");
  CHECK(dialog->IsShown());
  for (wxCheckBox* box : all_of<wxCheckBox>(*dialog))
    box->SetValue(true);
  field(*dialog).SetValue(" ");
  press(*dialog, "Make it");
  CHECK(dialog->IsShown());
  field(*dialog).SetValue("/home/user/other");
  press(*dialog, "Make it");
  CHECK_FALSE(dialog->IsShown());
  CHECK(dialog->answer().request.out == "/home/user/other");
}

TEST_CASE(
    "A copy to check may come with a fingerprint, a notice and a newer release, and needs none of them") {
  Shown<CheckReleaseDialog> dialog(CopyToCheck{});
  CHECK_FALSE(find_button(*dialog, "Check it")->IsEnabled());
  field(*dialog, 0).SetValue("/media/stick/your-call-release-2.zip");
  CHECK(find_button(*dialog, "Check it")->IsEnabled());
  CHECK(dialog->answer().told.notices.empty());
  field(*dialog, 1).SetValue(" c0501e9c ");
  field(*dialog, 2).SetValue("/media/stick/recall.json");
  field(*dialog, 3).SetValue("/media/stick/your-call-release-3.zip");
  const CopyToCheck answer = dialog->answer();
  CHECK(answer.copy == "/media/stick/your-call-release-2.zip");
  CHECK(answer.told.team == "c0501e9c");
  CHECK(answer.told.notices == std::vector<std::filesystem::path>{"/media/stick/recall.json"});
  CHECK(answer.told.newer == "/media/stick/your-call-release-3.zip");
}

TEST_CASE("A new server's fingerprint is shown whole, and Escape sends nothing") {
  Shown<NewServerDialog> dialog(
      git::ServerIdentity{git::ServerIdentity::Kind::key, "git.example.org", "SHA256:HfKfI58daRl8"});
  CHECK(field(*dialog).GetValue() == "SHA256:HfKfI58daRl8");
  CHECK_FALSE(field(*dialog).IsEditable());
  press_escape(*dialog);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("A server gets a name and a password, hidden while it is typed, and it is kept only if ticked") {
  Shown<LoginDialog> dialog(git::LoginQuestion{"git.example.org", "author", true});
  CHECK(field(*dialog, 0).GetValue() == "author");
  CHECK(field(*dialog, 1).HasFlag(wxTE_PASSWORD));
  CHECK_FALSE(find_button(*dialog, "Sync")->IsEnabled());
  field(*dialog, 1).SetValue(" two words ");
  settle();
  CHECK(find_button(*dialog, "Sync")->IsEnabled());
  CHECK(dialog->login().user == "author");
  CHECK(dialog->login().password == " two words ");
  CHECK_FALSE(dialog->login().remember);
  all_of<wxCheckBox>(*dialog).at(0)->SetValue(true);
  CHECK(dialog->login().remember);
}

TEST_CASE("What may be personal data is kept only with a reason, and Escape means to change it") {
  Shown<PersonalDataDialog> dialog(personal_data());
  CHECK_FALSE(find_button(*dialog, "Keep it")->IsEnabled());
  field(*dialog).SetValue("  ");
  settle();
  CHECK_FALSE(find_button(*dialog, "Keep it")->IsEnabled());
  field(*dialog).SetValue(" It is the office. ");
  settle();
  CHECK(find_button(*dialog, "Keep it")->IsEnabled());
  CHECK(dialog->reason() == "It is the office.");
  field(*dialog).SetValue("");
  press_escape(*dialog);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("One of two versions is kept by its button, both by theirs") {
  Shown<ChoiceDialog> dialog(choice());
  const auto [button, keep] =
      GENERATE(table<const char*, Keep>({{"Keep this one", Keep::first}, {"Keep both", Keep::both}}));
  press(*dialog, button);
  CHECK(dialog->answer().keep == keep);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("Ctrl and a number keep a version") {
  Shown<ChoiceDialog> dialog(choice());
  wxKeyEvent key(wxEVT_CHAR_HOOK);
  key.m_keyCode = '2';
  key.SetControlDown(true);
  dialog->ProcessWindowEvent(key);
  CHECK(dialog->answer().keep == Keep::second);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("Words written instead of two versions are not lost by Escape, and are the answer") {
  Shown<ChoiceDialog> dialog(choice());
  CHECK_FALSE(find_button(*dialog, "Use my words"));
  press(*dialog, "Write a new one");
  wxTextCtrl& words = *all_of<wxTextCtrl>(*dialog).back();
  words.SetValue("It is never too late.");
  Answers stay(wxID_CANCEL);
  press_escape(*dialog);
  CHECK(stay.count == 1);
  CHECK(dialog->IsShown());
  press(*dialog, "Use my words");
  CHECK(dialog->answer().keep == Keep::words);
  CHECK(dialog->answer().words == "It is never too late.");
}

TEST_CASE("Of a page that one took out, the choice is that page or none; changed since, it only stands") {
  ChoiceShown shown = page_choice();
  SECTION("changed since") {
    Shown<ChoiceDialog> dialog(shown);
    CHECK_FALSE(find_button(*dialog, "Take it out")->IsEnabled());
    press(*dialog, "It is right as it stands");
    CHECK(dialog->answer().keep == Keep::now);
  }
  SECTION("as it met") {
    shown.stands = true;
    Shown<ChoiceDialog> dialog(shown);
    CHECK_FALSE(find_button(*dialog, "Write a new one"));
    CHECK_FALSE(find_button(*dialog, "Keep both"));
    press(*dialog, "Take it out");
    CHECK(dialog->answer().keep == Keep::second);
  }
}

TEST_CASE("Nothing is removed for good without a reason, and Escape keeps it") {
  Shown<RemovalDialog> dialog(RemovalShown{"Remove these words for good?", "Somebody wrote this.", "Words."});
  CHECK_FALSE(find_button(*dialog, "Remove for good")->IsEnabled());
  field(*dialog, 1).SetValue(" A pupil was named. ");
  settle();
  CHECK(find_button(*dialog, "Remove for good")->IsEnabled());
  CHECK(dialog->reason() == "A pupil was named.");
  field(*dialog, 1).SetValue("");
  press_escape(*dialog);
  CHECK_FALSE(dialog->IsShown());
}

TEST_CASE("The first start asks for a name and an organisation before it begins") {
  Shown<WelcomeDialog> dialog{Profile()};
  press(*dialog, "Open the sample");
  CHECK(dialog->IsShown());
  field(*dialog, 0).SetValue(" Policing team author ");
  press(*dialog, "Open the sample");
  CHECK(dialog->IsShown());
  field(*dialog, 1).SetValue("Child Centred Policing");
  press(*dialog, "Open the sample");
  CHECK_FALSE(dialog->IsShown());
  CHECK(dialog->choice().name == "Policing team author");
  CHECK(dialog->choice().role == "police");
  CHECK(dialog->choice().next == WelcomeChoice::Next::sample);
}

TEST_CASE("Nothing can be published while something is needed") {
  Shown<PublishDialog> dialog(blocked_plan(), PublishWork());
  CHECK_FALSE(find_button(*dialog, "Make the release")->IsEnabled());
}

TEST_CASE("A release is made beside the window, which then says where it is") {
  publish::ReleaseRequest seen;
  const PublishWork work = [&](const publish::ReleaseRequest& request, Progress& progress) {
    seen = request;
    progress.step("Making the website", 1, 2);
    return publish::ReleaseResult{request.out / "take-control-2.zip", ""};
  };
  Shown<PublishDialog> dialog(ready_plan(), work);
  press(*dialog, "Make the release");
  CHECK(wait_until([&] { return dialog->has_released(); }));
  settle();
  CHECK(seen.name == "2");
  CHECK(seen.formats.empty()); // all that can be made: none was asked for by itself
  CHECK(seen.audiences == std::vector<std::string>{"young-people", "parents", "teachers"});
  CHECK_FALSE(seen.pilot);
  CHECK(find_button(*dialog, "Open folder")->IsShownOnScreen());
  CHECK(find_button(*dialog, "Copy message to schools")->IsShownOnScreen());
}

TEST_CASE("Cancel stops the making of a release, and the choices come back") {
  std::atomic<bool> started = false;
  const PublishWork work = [&](const publish::ReleaseRequest&, Progress& progress) -> publish::ReleaseResult {
    for (int i = 0;; ++i) {
      progress.step("Working", i % 10, 10);
      started = true;
      std::this_thread::yield();
    }
  };
  Shown<PublishDialog> dialog(ready_plan(), work);
  press(*dialog, "Make the release");
  CHECK(wait_until([&] { return started.load(); }));
  press_escape(*dialog);
  CHECK(wait_until([&] { return find_button(*dialog, "Make the release")->IsShownOnScreen(); }));
  CHECK(dialog->IsShown());
  CHECK_FALSE(dialog->has_released());
}

TEST_CASE("A release that fails is said, and nothing that was chosen is lost") {
  const PublishWork work = [](const publish::ReleaseRequest&, Progress&) -> publish::ReleaseResult {
    throw Error("The disk is full. Nothing was made. Make some room, then try again.");
  };
  Answers seen(wxID_CANCEL);
  Shown<PublishDialog> dialog(ready_plan(), work);
  field(*dialog, 0).SetValue("2026 autumn");
  press(*dialog, "Make the release");
  CHECK(wait_until([&] { return seen.count == 1; }));
  CHECK(find_button(*dialog, "Make the release")->IsShownOnScreen());
  CHECK(field(*dialog, 0).GetValue() == "2026 autumn");
}
