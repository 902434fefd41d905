// SPDX-License-Identifier: MIT
#include "drive_window.h"
#include "editor/panels/comments_panel.h"
#include "editor/panels/discounted_group.h"
#include "editor/panels/picture_view.h"
#include "editor/panels/thread_card.h"
#include "editor/panels/thread_region.h"
#include "editor/ui/wx_text.h"
#include "sample_data.h"

#include <catch2/catch.hpp>
#include <wx/choice.h>

#include <algorithm>

using namespace waymark;
using namespace waymark::editor;
using namespace waymark::gallery;

namespace {

ThreadCard* card_of(wxWindow& panel, const std::string& thread) {
  for (ThreadCard* card : all_of<ThreadCard>(panel))
    if (card->IsShown() && card->thread() == thread)
      return card;
  return nullptr;
}

wxTextCtrl& field_of(ThreadCard& card) {
  return *all_of<wxTextCtrl>(card).front();
}

CommentsView with_answer(CommentsView view, const std::string& thread) {
  for (CommentCard& card : view.cards)
    if (card.thread.id == thread) {
      review::Event answer;
      answer.kind = review::EventKind::reply;
      answer.id = "answer";
      answer.person = view.me;
      answer.text = "Answered.";
      card.thread.events.push_back(answer);
    }
  return view;
}

void press_key(CommentsPanel& panel, int key, int modifiers = 0) {
  wxKeyEvent event(wxEVT_CHAR_HOOK);
  event.m_keyCode = key;
  event.SetControlDown((modifiers & wxMOD_CONTROL) != 0);
  panel.ProcessWindowEvent(event);
  settle();
}

} // namespace

TEST_CASE("Cards never overlap and the lit one is level with its passage") {
  PanelWindow<CommentsPanel> window;
  window.panel().show(comments());
  settle();
  std::vector<ThreadCard*> cards;
  for (ThreadCard* card : all_of<ThreadCard>(window.panel()))
    if (card->IsShown() && card_of(window.panel(), card->thread())->GetParent() ==
                               card_of(window.panel(), "bare-act")->GetParent())
      cards.push_back(card);
  REQUIRE(cards.size() >= 3);
  std::ranges::sort(cards, {}, [](const ThreadCard* card) { return card->GetPosition().y; });
  for (std::size_t i = 1; i < cards.size(); ++i)
    CHECK(cards[i - 1]->GetRect().GetBottom() < cards[i]->GetPosition().y);

  for (const char* lit : {"learning-line", "bare-act", "contact"}) {
    window.panel().light(lit);
    settle();
    const ThreadCard* card = card_of(window.panel(), lit);
    REQUIRE(card);
    CHECK(card->is_lit());
    const auto& all = comments().cards;
    const auto wanted =
        std::ranges::find(all, std::string(lit), [](const CommentCard& one) { return one.thread.id; })->y;
    CHECK(card->GetPosition().y + card->GetParent()->GetPosition().y == wanted);
  }
}

TEST_CASE("Of hundreds of comments only those near the visible part are made") {
  PanelWindow<CommentsPanel> window;
  window.panel().show(many_comments(400));
  settle();
  const std::size_t made = all_of<ThreadCard>(window.panel()).size();
  CHECK(made > 5);
  CHECK(made < 40);
}

TEST_CASE("Of a few dozen comments every card is there for a screen reader") {
  PanelWindow<CommentsPanel> window;
  window.panel().show(many_comments(40));
  CHECK(wait_until([&] { return all_of<ThreadCard>(window.panel()).size() == 40; }));
  for (const ThreadCard* card : all_of<ThreadCard>(window.panel()))
    CHECK(card->IsShown());
}

TEST_CASE("Scrolling the text moves the cards with it") {
  PanelWindow<CommentsPanel> window;
  const CommentsView view = many_comments(400);
  window.panel().show(view);
  settle();
  REQUIRE(card_of(window.panel(), "many-0"));
  std::vector<std::optional<int>> tops;
  for (const CommentCard& card : view.cards)
    tops.push_back(*card.y - 20'000);
  window.panel().move_cards(tops);
  settle();
  CHECK_FALSE(card_of(window.panel(), "many-0"));
  CHECK(std::ranges::any_of(all_of<ThreadCard>(window.panel()),
                            [](const ThreadCard* card) { return card->IsShown(); }));
}

TEST_CASE("An answer is sent once written, and its words stay until the thread shows it") {
  PanelWindow<CommentsPanel> window;
  auto& replies = window.listen(thread_reply);
  CommentsView view = comments();
  window.panel().show(view);
  settle();
  ThreadCard* card = card_of(window.panel(), "learning-line");
  REQUIRE(card);
  press(*card, "Reply");
  CHECK_FALSE(find_button(*card, "Send")->IsEnabled());
  field_of(*card).SetValue("  Both have moved.  ");
  settle();
  press(*card, "Send");
  REQUIRE(replies.size() == 1);
  CHECK(replies[0].thread == "learning-line");
  CHECK(replies[0].text == "Both have moved.");

  // It could not be kept: nothing new is shown, and nothing that was written is gone.
  window.panel().show(view);
  settle();
  card = card_of(window.panel(), "learning-line");
  CHECK(field_of(*card).GetValue() == "  Both have moved.  ");
  CHECK(field_of(*card).IsShown());

  window.panel().show(with_answer(view, "learning-line"));
  settle();
  card = card_of(window.panel(), "learning-line");
  CHECK(field_of(*card).GetValue().empty());
  CHECK_FALSE(field_of(*card).IsShown());
}

TEST_CASE("What somebody is writing survives an answer by somebody else") {
  PanelWindow<CommentsPanel> window;
  const CommentsView view = comments();
  window.panel().show(view);
  settle();
  press(*card_of(window.panel(), "bare-act"), "Decline");
  field_of(*card_of(window.panel(), "bare-act")).SetValue("The word is from");
  settle();
  window.panel().show(with_answer(view, "bare-act"));
  settle();
  ThreadCard* card = card_of(window.panel(), "bare-act");
  CHECK(field_of(*card).IsShown());
  CHECK(field_of(*card).GetValue() == "The word is from");
  CHECK(find_button(*card, "Decline"));
  press(*card, "Cancel");
  CHECK_FALSE(field_of(*card).IsShown());
  CHECK(find_button(*card, "Accept"));
}

TEST_CASE("A suggestion is accepted with one button, unless its passage has changed") {
  PanelWindow<CommentsPanel> window;
  auto& accepted = window.listen(thread_accept);
  CommentsView view = comments();
  window.panel().show(view);
  settle();
  press(*card_of(window.panel(), "bare-act"), "Accept");
  CHECK(accepted == std::vector<std::string>{"bare-act"});

  for (CommentCard& card : view.cards)
    if (card.thread.id == "bare-act") {
      card.passage_changed = true;
      card.y.reset();
    }
  view.active = "bare-act";
  window.panel().show(view);
  window.panel().light("learning-line");
  window.panel().light("bare-act");
  settle();
  ThreadCard* card = card_of(window.panel(), "bare-act");
  REQUIRE(card);
  CHECK_FALSE(find_button(*card, "Accept"));
  CHECK(find_button(*card, "Decline"));
}

TEST_CASE("Who only reads is offered no buttons") {
  PanelWindow<CommentsPanel> window;
  CommentsView view = comments();
  view.me.clear();
  window.panel().show(view);
  settle();
  ThreadCard* card = card_of(window.panel(), "bare-act");
  REQUIRE(card);
  for (const char* label : {"Accept", "Decline", "Reply"})
    CHECK_FALSE(find_button(*card, label));
}

TEST_CASE("The filter shows settled comments on request, and they can be opened again") {
  PanelWindow<CommentsPanel> window;
  auto& reopened = window.listen(thread_reopen);
  window.panel().show(comments());
  settle();
  CHECK_FALSE(card_of(window.panel(), "resolved"));
  wxChoice* kinds = all_of<wxChoice>(window.panel()).front();
  CHECK(kinds->GetString(0) == "Open (6)");
  kinds->SetSelection(1);
  wxCommandEvent chosen(wxEVT_CHOICE, kinds->GetId());
  kinds->ProcessWindowEvent(chosen);
  window.panel().light("resolved");
  settle();
  ThreadCard* card = card_of(window.panel(), "resolved");
  REQUIRE(card);
  press(*card, "Reopen");
  field_of(*card).SetValue("One more thought.");
  settle();
  press(*card, "Open again");
  REQUIRE(reopened.size() == 1);
  CHECK(reopened[0].thread == "resolved");
}

TEST_CASE("The whole round of an answer can be made by keyboard, and Escape keeps the words") {
  PanelWindow<CommentsPanel> window;
  auto& chosen = window.listen(thread_chosen);
  auto& replies = window.listen(thread_reply);
  window.panel().show(comments());
  settle();
  card_of(window.panel(), "learning-line")->focus_head();
  REQUIRE(wait_until([&] { return card_of(window.panel(), "learning-line")->head_has_focus(); }));
  press_key(window.panel(), WXK_DOWN);
  CHECK(card_of(window.panel(), "bare-act")->head_has_focus());
  CHECK(chosen.back() == "bare-act");
  press_key(window.panel(), WXK_UP);
  press_key(window.panel(), WXK_UP);
  ThreadCard* card = card_of(window.panel(), "screen");
  REQUIRE(card);
  CHECK(card->head_has_focus());

  press_key(window.panel(), WXK_RETURN);
  REQUIRE(card->field_has_focus());
  field_of(*card).SetValue("Thank you.");
  press_key(window.panel(), WXK_ESCAPE);
  CHECK(card->head_has_focus());
  CHECK(field_of(*card).IsShown());
  press_key(window.panel(), WXK_RETURN);
  CHECK(field_of(*card).GetValue() == "Thank you.");
  press_key(window.panel(), WXK_RETURN, wxMOD_CONTROL);
  REQUIRE(replies.size() == 1);
  CHECK(replies[0].text == "Thank you.");
}

TEST_CASE("The focus stays with a card that is made again") {
  PanelWindow<CommentsPanel> window;
  const CommentsView view = comments();
  window.panel().show(view);
  settle();
  card_of(window.panel(), "bare-act")->focus_head();
  settle();
  window.panel().show(with_answer(view, "bare-act"));
  settle();
  CHECK(card_of(window.panel(), "bare-act")->head_has_focus());
}

TEST_CASE("When the card with the focus is settled, the next one takes the focus") {
  PanelWindow<CommentsPanel> window;
  CommentsView view = comments();
  window.panel().show(view);
  settle();
  card_of(window.panel(), "learning-line")->focus_head();
  settle();
  for (CommentCard& card : view.cards)
    if (card.thread.id == "learning-line")
      card.thread.state = review::ThreadState::resolved;
  window.panel().show(view);
  settle();
  CHECK_FALSE(card_of(window.panel(), "learning-line"));
  CHECK(card_of(window.panel(), "bare-act")->head_has_focus());
}

TEST_CASE("A card that somebody writes on is whole, also at the lower end of the window") {
  PanelWindow<CommentsPanel> window;
  CommentsView view = comments();
  view.cards.erase(view.cards.end() - 1);
  for (CommentCard& card : view.cards)
    if (card.thread.id == "contact")
      card.y = 880;
  window.panel().show(view);
  window.panel().light("contact");
  settle();
  ThreadCard* card = card_of(window.panel(), "contact");
  REQUIRE(card);
  card->write(ThreadDraft::Kind::reply);
  settle();
  CHECK(card->GetRect().GetBottom() <= card->GetParent()->GetClientSize().y);
  CHECK(find_button(*card, "Cancel")->IsShownOnScreen());
}

TEST_CASE("A comment on a picture shows the picture beside the line that shows it, with the part outlined") {
  PanelWindow<CommentsPanel> window;
  window.panel().show(comments_on_pictures());
  settle();
  ThreadCard* card = card_of(window.panel(), "picture");
  REQUIRE(card);
  const auto pictures = all_of<PictureView>(*card);
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0]->GetSize().y >= 90);
  std::string words;
  for (const WrappedLabel* text : all_of<WrappedLabel>(*card))
    words += from_wx(text->GetLabelText()) + "\n";
  CHECK(words.find("About the picture evening.svg, at the top right") != std::string::npos);
  press(window.panel(), L"▸  About the whole module or package (1)");
  CHECK(card_of(window.panel(), "package"));
}

TEST_CASE("What does not count is at hand, grey and with its reason, and goes when it counts after all") {
  PanelWindow<CommentsPanel> window;
  DiscountedGroup& group = *all_of<DiscountedGroup>(window.panel()).front();
  window.panel().show(comments());
  settle();
  CHECK_FALSE(group.IsShown());

  window.panel().show(comments_not_counted());
  settle();
  CHECK(all_of<CardPanel>(group).empty());
  press(group, L"▸  Kept, but does not count (2)");
  const auto cards = all_of<CardPanel>(group);
  REQUIRE(cards.size() == 2);
  CHECK(cards[0]->GetSize().y > 0);
  CHECK(group.GetRect().GetBottom() <= window.panel().GetClientSize().y);
  CHECK(card_of(window.panel(), "learning-line")); // the others stay in sight beside it
  std::string words;
  for (const WrappedLabel* text : all_of<WrappedLabel>(group))
    words += from_wx(text->GetLabelText()) + "\n";
  CHECK(words.find("Illustrator, 4 November 2026, comment on “The moment”") != std::string::npos);
  CHECK(words.find("Does not count, because it was written on a computer that was lost") !=
        std::string::npos);

  CommentsView thousands = comments();
  thousands.discounted.assign(5'000, comments_not_counted().discounted[0]);
  window.panel().show(thousands);
  settle();
  CHECK(all_of<CardPanel>(group).size() == 51);

  window.panel().show(comments());
  settle();
  CHECK_FALSE(group.IsShown());
}

TEST_CASE("Comments that are scrolled out of sight are counted, and one press goes there") {
  PanelWindow<CommentsPanel> window;
  auto& chosen = window.listen(thread_chosen);
  const CommentsView view = comments();
  window.panel().show(view);
  settle();
  const auto move_all = [&](int y) {
    window.panel().move_cards(std::vector<std::optional<int>>(view.cards.size(), y));
    settle();
  };
  const auto hint = [&](const char* where) -> wxButton* {
    for (wxButton* button : all_of<wxButton>(window.panel()))
      if (button->IsShown() && button->GetLabel().Contains(where))
        return button;
    return nullptr;
  };
  move_all(5000);
  REQUIRE(hint("further down"));
  CHECK_FALSE(hint("further up"));
  press(window.panel(), hint("further down")->GetLabel());
  REQUIRE(chosen.size() == 1);
  CHECK(card_of(window.panel(), chosen[0]));
  move_all(-5000);
  CHECK(hint("further up"));
}
