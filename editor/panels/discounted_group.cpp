// SPDX-License-Identifier: MIT
#include "editor/panels/discounted_group.h"

#include "editor/panels/card_column.h"
#include "editor/panels/fold_button.h"
#include "editor/ui/accessible.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/sizer.h>
#include <wx/statline.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr std::size_t most_cards = 50; // a computer that was lost may have written thousands

CardPanel* make_card(CardColumn& column, const Discounted& thing) {
  auto* card = new CardPanel(&column);
  card->set_bar(Tone::quiet);
  card->add_text(to_wx(thing.what), Tone::quiet);
  card->add_gap(4);
  card->add_text(to_wx("Does not count, because " + thing.why + "."), Tone::quiet, 0.88);
  set_accessible_name(*card, thing.what + ". Does not count, because " + thing.why + ".");
  set_accessible_role(*card, AccessibleRole::panel);
  return card;
}

} // namespace

DiscountedGroup::DiscountedGroup(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE) {
  SetSizer(new wxBoxSizer(wxVERTICAL));
  m_fold = make_fold(this);
  m_column = new CardColumn(this, "What does not count");
  GetSizer()->Add(new wxStaticLine(this), 0, wxEXPAND);
  GetSizer()->Add(m_fold, 0, wxEXPAND);
  GetSizer()->Add(m_column, 1, wxEXPAND);
  m_fold->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_folded = !m_folded;
    show_cards();
    folded();
  });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    event.Skip();
    m_column->SetBackgroundColour(palette().window);
    show_cards();
  });
  Hide();
}

void DiscountedGroup::show(const std::vector<Discounted>& things) {
  if (things == m_things)
    return;
  m_things = things;
  Show(!things.empty());
  show_cards();
}

void DiscountedGroup::show_cards() {
  label_fold(*m_fold, "Kept, but does not count", static_cast<int>(m_things.size()), m_folded);
  m_column->Show(!m_folded);
  std::vector<CardPanel*> cards;
  for (std::size_t i = 0; !m_folded && i < std::min(m_things.size(), most_cards); ++i)
    cards.push_back(make_card(*m_column, m_things[i]));
  if (!cards.empty() && m_things.size() > most_cards) {
    cards.push_back(new CardPanel(m_column, CardPanel::Frame::bare));
    cards.back()->say("All of them are listed behind “See why”, above.");
  }
  m_column->set_cards(std::move(cards));
}

void DiscountedGroup::fit(int width, int most) {
  if (!m_folded)
    m_column->SetMinSize(wxSize(-1, std::min(m_column->height_for(width), most)));
  SetMinSize(GetSizer()->CalcMin());
  Layout();
}

} // namespace waymark::editor
