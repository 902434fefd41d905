// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/review/review_state.h"
#include "model/roster.h"

#include <optional>
#include <string>
#include <vector>

#include <wx/panel.h>

namespace waymark::editor {

/// One card: a thread of the module on screen, and where its passage is.
struct CommentCard {
  review::Thread thread;
  std::optional<int> y; ///< wanted top in pixels of the visible text area (may be negative or far below); nothing: the passage has changed or the whole module is meant
  bool passage_changed = false;
};

struct CommentsView {
  std::vector<CommentCard> cards; ///< in the order of the text
  Roster roster;
  std::string me;          ///< person id; empty: reading only
  std::string active;      ///< thread that is lit
};

struct ThreadAnswer {
  std::string thread;
  std::string text;
};

inline const ValueEventTag<std::string> thread_chosen{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_reply{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_resolve{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_reopen{wxNewEventType()};
inline const ValueEventTag<std::string> thread_accept{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_decline{wxNewEventType()};

/// The Comments tab: cards level with their passages, filters, and the group "This passage has changed".
class CommentsPanel : public wxPanel {
public:
  explicit CommentsPanel(wxWindow* parent);
  void show(const CommentsView& view);
  /// The text scrolled or its lines moved: new tops in the order of the cards of the last show().
  void move_cards(const std::vector<std::optional<int>>& tops);
  void light(const std::string& thread);

private:
  struct Hidden;
  Hidden* m_hidden;
};

} // namespace waymark::editor
