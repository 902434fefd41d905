// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"

#include <wx/scrolwin.h>

#include <string>
#include <vector>

namespace waymark::editor {

/// Cards under each other in a scrolled column as wide as the window. Keeps its scroll place when the cards
/// change.
class CardColumn : public wxScrolledWindow {
public:
  /// `name` is what a screen reader calls the column.
  CardColumn(wxWindow* parent, std::string name);
  /// The cards in their order; all must be children of this column. Those that were shown before and are not
  /// any more are removed.
  void set_cards(std::vector<CardPanel*> cards);
  const std::vector<CardPanel*>& cards() const { return m_cards; }
  /// What all cards need in a column of this width.
  int height_for(int width);
  /// A card's texts have changed.
  void arrange_soon();
  void bring(const CardPanel& card);

private:
  void arrange();

  std::string m_name;
  std::vector<CardPanel*> m_cards;
  bool m_waiting = false;
};

} // namespace waymark::editor
