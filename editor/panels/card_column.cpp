// SPDX-License-Identifier: MIT
#include "editor/panels/card_column.h"

#include "editor/ui/accessible.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int side = 8, gap = 8, rate = 12, least_width = 60;

} // namespace

CardColumn::CardColumn(wxWindow* parent, std::string name)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxTAB_TRAVERSAL | wxBORDER_NONE),
      m_name(std::move(name)) {
  SetBackgroundColour(palette().window);
  SetScrollRate(0, FromDIP(rate));
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    arrange_soon();
  });
}

void CardColumn::set_cards(std::vector<CardPanel*> cards) {
  std::vector<CardPanel*> gone;
  for (CardPanel* old : m_cards)
    if (std::ranges::find(cards, old) == cards.end()) {
      old->Hide();
      gone.push_back(old);
    }
  // One of their own buttons may be what called us. Which native part takes the focus depends on whether any
  // card does.
  CallAfter([this, gone] {
    for (CardPanel* card : gone)
      card->Destroy();
    set_accessible_name(*this, m_name);
  });
  CardPanel* before = nullptr;
  for (CardPanel* card : cards) {
    if (before)
      card->MoveAfterInTabOrder(before);
    before = card;
  }
  m_cards = std::move(cards);
  arrange();
}

void CardColumn::arrange_soon() {
  if (m_waiting)
    return;
  m_waiting = true;
  CallAfter([this] {
    m_waiting = false;
    arrange();
  });
}

void CardColumn::bring(const CardPanel& card) {
  const int top = CalcUnscrolledPosition(card.GetPosition()).y,
            shown = CalcUnscrolledPosition(wxPoint(0, 0)).y;
  if (top < shown || top + card.GetSize().y > shown + GetClientSize().y)
    Scroll(0, std::max(0, top - FromDIP(gap)) / FromDIP(rate));
}

int CardColumn::height_for(int width) {
  const int inside = std::max(width - 2 * FromDIP(side), FromDIP(least_width));
  int height = FromDIP(gap);
  for (CardPanel* card : m_cards)
    height += card->height_for(inside) + FromDIP(gap);
  return height;
}

void CardColumn::arrange() {
  const wxSize size = GetClientSize();
  const int width = size.x - 2 * FromDIP(side);
  if (width < FromDIP(least_width))
    return;
  std::vector<int> heights;
  int end = FromDIP(gap);
  for (CardPanel* card : m_cards) {
    heights.push_back(card->height_for(width));
    end += heights.back() + FromDIP(gap);
  }
  SetVirtualSize(size.x, end);
  int y = FromDIP(gap);
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->SetSize(wxRect(CalcScrolledPosition(wxPoint(FromDIP(side), y)), wxSize(width, heights[i])));
    m_cards[i]->Layout();
    y += heights[i] + FromDIP(gap);
  }
}

} // namespace waymark::editor
