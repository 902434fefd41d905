// SPDX-License-Identifier: MIT
#include "editor/panels/set_aside_card.h"

#include "editor/panels/thread_words.h"
#include "editor/panels/when_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {

namespace {

bool is_standing(const SetAsideShown& shown) {
  return shown.set_aside.state == review::SetAsideState::standing;
}

std::string words_of(const review::SetAside& set_aside) {
  return set_aside.target.is_passage() ? "“" + shortened(set_aside.target.quote, 80) + "”"
                                       : "The whole module";
}

std::string who_and_when(const SetAsideShown& shown) {
  return shown.who + ", " + when_words(shown.set_aside.time) +
         (shown.by_only_author ? ". Nobody else has written this text" : "");
}

} // namespace

SetAsideCard::SetAsideCard(wxWindow* parent, const SetAsideShown& shown, bool may_decide)
    : CardPanel(parent) {
  const review::SetAside& set_aside = shown.set_aside;
  const bool standing = is_standing(shown);
  set_bar(standing ? Tone::quiet : Tone::warn);
  FlowSizer* row = add_flow(FlowSizer::LastItem::right_edge);
  auto* words = new wxStaticText(this, wxID_ANY, to_wx(words_of(set_aside)));
  words->SetFont(words->GetFont().Bold());
  words->SetForegroundColour(palette().ink);
  row->Add(words);
  row->Add(make_sized_chip(this, standing ? "Set aside" : "Lapsed", standing ? Tone::quiet : Tone::warn));
  add_gap(4);
  add_text(to_wx(set_aside.finding), Tone::quiet, 0.94);
  if (!standing) {
    add_gap(4);
    add_text("This has changed since, so the finding shows again.", Tone::warn, 0.94);
  }
  add_gap(6);
  add_text(to_wx(set_aside.reason));
  add_gap(2);
  add_text(to_wx(who_and_when(shown)), Tone::quiet, 0.88)->SetToolTip(to_wx(when_in_full(set_aside.time)));
  set_accessible_name(*this, std::string(standing ? "Set aside. " : "Lapsed. ") + words_of(set_aside) + ". " +
                                 set_aside.finding + " Reason: " + set_aside.reason + " " +
                                 who_and_when(shown) + ".");
  set_accessible_role(*this, AccessibleRole::panel);
  if (!may_decide)
    return;
  add_gap(6);
  wxButton* back = make_card_button(this, standing ? "Take back" : "Clear away", ButtonKind::quiet);
  set_accessible_name(*back, (standing ? "Take back: let the finding about " : "Clear away: ") +
                                 words_of(set_aside) + (standing ? " show again" : ""));
  back->Bind(wxEVT_BUTTON, [this, id = set_aside.id](wxCommandEvent&) {
    const std::string taken = id; // the answer may remove this card
    send(*this, set_aside_taken_back, taken);
  });
  add_flow()->Add(back);
}

wxString set_aside_heading(const std::vector<SetAsideShown>& set_asides) {
  const auto standing = std::ranges::count_if(set_asides, is_standing);
  const auto lapsed = static_cast<long>(set_asides.size()) - standing;
  wxString words = wxString::Format("Set aside (%ld)", static_cast<long>(standing));
  if (lapsed > 0)
    words += wxString::Format(", %ld lapsed", lapsed);
  return words;
}

} // namespace waymark::editor
