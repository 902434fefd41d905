// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/discounted.h"
#include "model/review/review_state.h"
#include "model/roster.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// One card: a thread of the module on screen, and where its passage is.
struct CommentCard {
  review::Thread thread;
  std::optional<int> y; ///< wanted top in pixels of the visible text area (may be negative or far below);
                        ///< nothing: the passage has changed or the whole module is meant
  bool passage_changed = false;
  std::shared_ptr<const std::string> picture = {}; ///< bytes of the picture that it is about
};

struct CommentsView {
  std::vector<CommentCard> cards; ///< in the order of the text
  Roster roster;
  std::string me;                     ///< person id; empty: reading only
  std::string active;                 ///< thread that is lit
  std::vector<Discounted> discounted; ///< what was written about this module and does not count
};

struct ThreadAnswer {
  std::string thread;
  std::string text;
};

inline const ValueEventTag<std::string> thread_chosen{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_reply{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_resolve{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_reopen{wxNewEventType()};
/// The wheel turned over level cards: the text should scroll by so many pixels. Not handled: the cards move
/// alone.
inline const ValueEventTag<int> text_scroll_asked{wxNewEventType()};
inline const ValueEventTag<std::string> thread_accept{wxNewEventType()};
inline const ValueEventTag<ThreadAnswer> thread_decline{wxNewEventType()};

} // namespace waymark::editor
