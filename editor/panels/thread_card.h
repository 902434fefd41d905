// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"
#include "editor/panels/comments_view.h"

#include <wx/textctrl.h>

#include <functional>
#include <map>
#include <set>
#include <string>

namespace waymark::editor {

/// What a person has begun to write on a card. Kept outside the card, so that it survives when the card is
/// made again.
struct ThreadDraft {
  enum class Kind { reply, resolve, reopen, decline };
  Kind kind = Kind::reply;
  std::string text;
  bool sent = false; ///< forgotten as soon as the thread shows the answer
};

/// What the cards remember between two showings.
struct CardMemory {
  std::map<std::string, ThreadDraft> drafts; ///< by thread
  std::set<std::string> unfolded;            ///< threads whose answers are all shown
};

/// One thread on a card. Sends the events of CommentsPanel. Its first control is its head: a button with the
/// whole card as its spoken name; the focus on it lights the card.
class ThreadCard : public CardPanel {
public:
  /// `memory` must outlive the card. `resized` is called when the card needs another height.
  ThreadCard(wxWindow* parent, CommentCard card, const Roster& roster, bool may_write, CardMemory& memory,
             std::function<void()> resized);

  const std::string& thread() const { return m_card.thread.id; }
  bool says_the_same(const CommentCard& other) const;
  void light(bool lit);
  void focus_head();
  bool head_has_focus() const;
  /// Opens the field for an answer and moves the focus there.
  void write(ThreadDraft::Kind kind);
  /// Sends what is in the field; nothing when it is empty.
  void send_draft();
  bool field_has_focus() const;

private:
  void build(const Roster& roster, bool may_write);
  void add_head(const Roster& roster);
  void add_subject();
  void add_picture();
  void add_answers(const Roster& roster);
  void add_actions();
  void add_field();
  wxButton* add_action(FlowSizer& row, const char* label, ButtonKind kind, std::function<void()> act);
  void show_parts();
  void close_field();
  void changed();

  CommentCard m_card;
  CardMemory& m_memory;
  std::function<void()> m_resized;
  wxButton* m_head = nullptr;
  std::vector<wxWindow*> m_actions;
  std::vector<wxWindow*> m_folded; ///< answers behind "Show more"
  wxButton* m_unfold = nullptr;
  WrappedLabel* m_field_label = nullptr;
  wxTextCtrl* m_field = nullptr;
  wxButton* m_send = nullptr;
  wxButton* m_cancel = nullptr;
};

} // namespace waymark::editor
