// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/thread_card.h"

#include <wx/scrolwin.h>
#include <wx/timer.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// Cards of threads in one scrolled area: level with their passages (pushed apart where they would overlap,
/// the lit one exact) or stacked. With a few dozen threads every card is there, so that a screen reader meets
/// them all; of hundreds a card is made when it comes near the visible part.
class ThreadRegion : public wxScrolledWindow {
public:
  enum class Mode { level, stacked };
  ThreadRegion(wxWindow* parent, Mode mode, CardMemory& memory);

  void set_mode(Mode mode);
  /// Keeps the cards that say the same as before.
  void show_cards(std::vector<CommentCard> cards, const Roster& roster, bool may_write);
  /// New tops for the cards in their order (mode level).
  void set_tops(const std::vector<std::optional<int>>& tops);
  /// Lights this thread's card, if it is here, and no other. Whether it is here.
  bool light(const std::string& thread);
  /// Makes the card when needed and brings it into view; nothing when it is not here.
  ThreadCard* bring(const std::string& thread);

  std::vector<std::string> threads() const;
  /// The card that has the focus or holds the control that has it.
  ThreadCard* focused_card() const;
  int content_height();
  /// Cards beside the text that nobody sees now, because their passages are scrolled away.
  struct OutOfSight {
    int above = 0, below = 0;
    std::string nearest_above, nearest_below; ///< threads
    bool operator==(const OutOfSight&) const = default;
  };
  OutOfSight out_of_sight() const;
  std::function<void()> on_arranged; ///< cards have moved
  /// Makes every card again, as after a change of theme.
  void make_again();

private:
  struct Item {
    CommentCard data;
    ThreadCard* card = nullptr;
    int height = 0; ///< measured at m_width; 0: not yet
    int y = 0;
  };
  void make_card(Item& item);
  static void retire(ThreadCard* card);
  void arrange();
  void arrange_soon();
  int place(); ///< computes every y; returns the end of the last card
  void place_level();
  bool make_near(); ///< whether a card was made
  void make_some_more();
  bool keeps_all() const;
  int visible_top() const;
  int height_of(const Item& item) const;
  void turn_wheel(wxMouseEvent& event);

  Mode m_mode;
  CardMemory& m_memory;
  Roster m_roster;
  bool m_may_write = false;
  std::vector<Item> m_items;
  std::string m_lit;
  int m_width = 0;
  int m_shift = 0; ///< how far the wheel moved level cards when nobody scrolled the text instead
  bool m_arranging = false;
  bool m_waiting = false;
  wxTimer m_making;
};

} // namespace waymark::editor
