// SPDX-License-Identifier: MIT
#include "editor/panels/comments_panel.h"

#include "editor/panels/discounted_group.h"
#include "editor/panels/fold_button.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/choice.h>
#include <wx/statline.h>
#include <wx/tglbtn.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace waymark::editor {
namespace {

constexpr std::array filter_kinds = {ThreadFilter::Kind::open, ThreadFilter::Kind::all,
                                     ThreadFilter::Kind::mine, ThreadFilter::Kind::suggestions};
constexpr std::array filter_words = {"Open", "All", "Mine", "Suggestions"};

bool about_a_place(const CommentCard& card) {
  return card.thread.target().is_passage() || card.y.has_value();
}

/// Where a window's inside begins, counted from the inside of its frame (screen places are not known before
/// that is shown).
int top_in_window(const wxWindow* window) {
  int top = 0;
  for (; window && !window->IsTopLevel(); window = window->GetParent())
    top += window->GetPosition().y;
  return top;
}

} // namespace

CommentsPanel::CommentsPanel(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE),
      m_memory(std::make_unique<CardMemory>()) {
  SetBackgroundColour(palette().window);
  build();
  Bind(thread_chosen, [this](ValueEvent<std::string>& event) {
    event.Skip(event.value() != m_view.active);
    light(event.value());
  });
  Bind(wxEVT_CHAR_HOOK, &CommentsPanel::press_key, this);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { size_groups(); });
  });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    event.Skip();
    SetBackgroundColour(palette().window);
    for (ThreadRegion* region : {m_whole, m_beside, m_changed})
      region->make_again();
    show_groups();
    Refresh();
  });
  show_filtered();
}

CommentsPanel::~CommentsPanel() {
  // The cards keep a reference to the memory, which a member's end would take from them first.
  DestroyChildren();
}

void CommentsPanel::build() {
  build_filters();
  m_whole_fold = make_fold(this);
  m_whole = new ThreadRegion(this, ThreadRegion::Mode::stacked, *m_memory);
  m_empty = new CardPanel(this, CardPanel::Frame::bare);
  m_beside = new ThreadRegion(this, ThreadRegion::Mode::level, *m_memory);
  m_changed_fold = make_fold(this);
  m_changed = new ThreadRegion(this, ThreadRegion::Mode::stacked, *m_memory);
  set_accessible_name(*m_whole, "Comments on the whole module");
  set_accessible_name(*m_beside, "Comments beside the text");
  set_accessible_name(*m_changed, "Comments whose passage has changed");
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_whole_fold, m_whole, m_empty})
    GetSizer()->Add(part, 0, wxEXPAND);
  m_whole_end = new wxStaticLine(this);
  GetSizer()->Add(m_whole_end, 0, wxEXPAND);
  m_above = make_fold(this);
  m_below = make_fold(this);
  for (wxButton* button : {m_above, m_below})
    button->Hide();
  GetSizer()->Add(m_above, 0, wxEXPAND);
  GetSizer()->Add(m_beside, 1, wxEXPAND);
  GetSizer()->Add(m_below, 0, wxEXPAND);
  m_beside->on_arranged = [this] { CallAfter([this] { show_hidden(); }); };
  m_above->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go_to(m_hidden.nearest_above); });
  m_below->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go_to(m_hidden.nearest_below); });
  m_changed_start = new wxStaticLine(this);
  GetSizer()->Add(m_changed_start, 0, wxEXPAND);
  GetSizer()->Add(m_changed_fold, 0, wxEXPAND);
  GetSizer()->Add(m_changed, 0, wxEXPAND);
  m_whole_fold->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_fold_whole = !m_fold_whole;
    m_fold_chosen = true;
    show_groups();
  });
  m_changed_fold->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_fold_changed = !m_fold_changed;
    show_groups();
  });
  m_discounted = new DiscountedGroup(this);
  m_discounted->folded = [this] { size_groups(); };
  GetSizer()->Add(m_discounted, 0, wxEXPAND);
}

// An empty column beside the text would look as if there were no comments.
void CommentsPanel::show_hidden() {
  const ThreadRegion::OutOfSight hidden = m_beside->out_of_sight();
  if (hidden == m_hidden)
    return;
  m_hidden = hidden;
  const auto say = [](wxButton& button, const char* sign, int count, const char* where) {
    const std::string words = std::to_string(count) + (count == 1 ? " comment " : " comments ") + where;
    button.SetLabel(to_wx(sign + words));
    set_accessible_name(button, words);
    button.Show(count > 0);
  };
  say(*m_above, "▲  ", hidden.above, "further up");
  say(*m_below, "▼  ", hidden.below, "further down");
  Layout();
}

void CommentsPanel::go_to(const std::string& thread) {
  send(*this, thread_chosen, thread);
}

void CommentsPanel::build_filters() {
  SetSizer(new wxBoxSizer(wxVERTICAL));
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  m_kinds = make_choice(this);
  m_organisations = make_choice(this);
  m_list = make_toggle(this, "List");
  m_list->SetToolTip("Show the comments under each other instead of beside the text");
  set_accessible_name(*m_kinds, "Which comments to show");
  set_accessible_name(*m_organisations, "Whose comments to show");
  set_accessible_name(*m_list, "Show as a list");
  for (wxWindow* control : std::initializer_list<wxWindow*>{m_kinds, m_organisations, m_list})
    row->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, FromDIP(6));
  GetSizer()->Add(row, 0, wxEXPAND | wxLEFT | wxTOP, FromDIP(8));
  m_kinds->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    m_filter.kind = filter_kinds[static_cast<std::size_t>(std::max(0, m_kinds->GetSelection()))];
    show_filtered();
  });
  m_organisations->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    const std::vector<Organisation> found = organisations_in(m_view);
    const int chosen = m_organisations->GetSelection();
    m_filter.organisation = chosen > 0 ? found[static_cast<std::size_t>(chosen - 1)].id : "";
    show_filtered();
  });
  m_list->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) {
    m_in_list = m_list->GetValue();
    m_beside->set_mode(m_in_list ? ThreadRegion::Mode::stacked : ThreadRegion::Mode::level);
  });
}

void CommentsPanel::show(const CommentsView& view) {
  const ThreadCard* focused = focused_card();
  const std::string had_focus = focused ? focused->thread() : "";
  const std::vector<std::string> before = threads_in_order();
  m_view = view;
  m_discounted->show(view.discounted);
  show_filtered();
  const ThreadCard* now = focused_card();
  if (had_focus.empty() || (now && now->thread() == had_focus))
    return;
  // A card that was settled may be gone: the next one is what comes after it.
  const std::vector<std::string> after = threads_in_order();
  auto next = std::ranges::find(after, had_focus);
  if (next == after.end() && !after.empty())
    next = after.begin() + std::min(std::ranges::find(before, had_focus) - before.begin(),
                                    static_cast<std::ptrdiff_t>(after.size()) - 1);
  if (next == after.end())
    m_kinds->SetFocus();
  else
    region_of(*next)->bring(*next)->focus_head();
}

void CommentsPanel::move_cards(const std::vector<std::optional<int>>& tops) {
  for (std::size_t i = 0; i < m_view.cards.size() && i < tops.size(); ++i)
    m_view.cards[i].y = tops[i];
  std::vector<std::optional<int>> beside;
  for (const CommentCard& card : m_view.cards)
    if (shows(m_filter, card, m_view) && !card.passage_changed && about_a_place(card))
      beside.push_back(to_region(card.y));
  m_beside->set_tops(beside);
}

void CommentsPanel::light(const std::string& thread) {
  if (thread == m_view.active)
    return;
  m_view.active = thread;
  for (ThreadRegion* region : {m_whole, m_beside, m_changed})
    region->light(thread);
  const ThreadRegion* region = region_of(thread);
  if ((region == m_changed && m_fold_changed) || (region == m_whole && m_fold_whole)) {
    (region == m_changed ? m_fold_changed : m_fold_whole) = false;
    show_groups();
  }
  if (m_in_list && region)
    m_beside->bring(thread);
}

void CommentsPanel::set_text_window(const wxWindow* text) {
  m_text = text;
}

void CommentsPanel::show_filtered() {
  fill_filters();
  std::vector<CommentCard> whole, beside, changed;
  for (const CommentCard& card : m_view.cards) {
    if (!shows(m_filter, card, m_view))
      continue;
    CommentCard placed = card;
    placed.y = to_region(card.y);
    (card.passage_changed ? changed : about_a_place(card) ? beside : whole).push_back(std::move(placed));
  }
  const bool may_write = !m_view.me.empty();
  m_whole->show_cards(std::move(whole), m_view.roster, may_write);
  m_beside->show_cards(std::move(beside), m_view.roster, may_write);
  m_changed->show_cards(std::move(changed), m_view.roster, may_write);
  for (ThreadRegion* region : {m_whole, m_beside, m_changed})
    region->light(m_view.active);
  if (!m_fold_chosen)
    m_fold_whole = !m_beside->threads().empty();
  show_groups();
}

void CommentsPanel::fill_filters() {
  const auto fill = [](wxChoice& choice, const wxArrayString& words, int selected) {
    if (choice.GetStrings() != words)
      choice.Set(words);
    choice.SetSelection(selected);
  };
  wxArrayString kinds;
  for (std::size_t i = 0; i < filter_kinds.size(); ++i)
    kinds.Add(wxString::Format("%s (%d)", filter_words[i],
                               count_shown({filter_kinds[i], m_filter.organisation}, m_view)));
  fill(*m_kinds, kinds,
       static_cast<int>(std::ranges::find(filter_kinds, m_filter.kind) - filter_kinds.begin()));

  wxArrayString names;
  names.Add("Everybody");
  int selected = 0;
  for (const Organisation& organisation : organisations_in(m_view)) {
    if (organisation.id == m_filter.organisation)
      selected = static_cast<int>(names.size());
    names.Add(wxString::Format("%s (%d)", to_wx(organisation.name),
                               count_shown({m_filter.kind, organisation.id}, m_view)));
  }
  if (selected == 0)
    m_filter.organisation.clear();
  fill(*m_organisations, names, selected);
  m_organisations->Show(names.size() > 2);
}

void CommentsPanel::show_groups() {
  const int whole = static_cast<int>(m_whole->threads().size());
  const int changed = static_cast<int>(m_changed->threads().size());
  const bool nothing = m_beside->threads().empty();
  label_fold(*m_whole_fold, "About the whole module or package", whole, m_fold_whole);
  label_fold(*m_changed_fold, "This passage has changed", changed, m_fold_changed);
  m_whole_fold->Show(whole > 0);
  m_whole_end->Show(whole > 0);
  m_whole->Show(whole > 0 && !m_fold_whole);
  m_changed_fold->Show(changed > 0);
  m_changed_start->Show(changed > 0);
  m_changed->Show(changed > 0 && !m_fold_changed);
  m_empty->Show(nothing && whole + changed == 0);
  if (m_empty->IsShown()) {
    const bool settled = !m_view.cards.empty();
    m_empty->say(
        settled
            ? "Nothing to answer here. Choose All above to read what has been settled."
            : "Nobody has commented on this module yet. Select some words in the text, then choose Comment "
              "(Ctrl+Alt+M) to say what you think.");
  }
  size_groups();
}

void CommentsPanel::size_groups() {
  const wxSize size = GetClientSize();
  const auto limit = [&](ThreadRegion& region, int percent) {
    if (region.IsShown())
      region.SetMinSize(
          wxSize(-1, std::max(FromDIP(60), std::min(region.content_height(), size.y * percent / 100))));
  };
  // The groups take what they need, up to a share that leaves room for the cards beside the text.
  limit(*m_whole, m_beside->threads().empty() ? 50 : 34);
  limit(*m_changed, m_beside->threads().empty() ? 70 : 42);
  m_discounted->fit(size.x, size.y * (m_beside->threads().empty() ? 50 : 34) / 100);
  if (m_empty->IsShown())
    m_empty->SetMinSize(wxSize(-1, m_empty->height_for(size.x)));
  Layout();
  if (m_in_list || m_view.cards.empty())
    return;
  std::vector<std::optional<int>> tops;
  for (const CommentCard& card : m_view.cards)
    tops.push_back(card.y);
  move_cards(tops);
}

void CommentsPanel::press_key(wxKeyEvent& event) {
  ThreadCard* card = focused_card();
  if (!card) {
    event.Skip();
    return;
  }
  const int key = event.GetKeyCode();
  if (card->field_has_focus()) {
    if (key == WXK_ESCAPE)
      card->focus_head();
    else if ((key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && event.ControlDown())
      card->send_draft();
    else
      event.Skip();
    return;
  }
  if ((key == WXK_DOWN || key == WXK_UP) && !event.HasAnyModifiers())
    move_focus(key == WXK_DOWN ? 1 : -1);
  else if ((key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && card->head_has_focus())
    card->write(ThreadDraft::Kind::reply);
  else
    event.Skip();
}

void CommentsPanel::move_focus(int step) {
  const std::vector<std::string> order = threads_in_order();
  const auto next = std::ranges::find(order, focused_card()->thread()) - order.begin() + step;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size()))
    return;
  const std::string& thread = order[static_cast<std::size_t>(next)];
  ThreadRegion* region = region_of(thread);
  region->light(thread);
  region->bring(thread)->focus_head();
}

std::vector<std::string> CommentsPanel::threads_in_order() const {
  std::vector<std::string> order;
  for (const ThreadRegion* region : {m_whole, m_beside, m_changed})
    if (region->IsShown())
      std::ranges::copy(region->threads(), std::back_inserter(order));
  return order;
}

ThreadCard* CommentsPanel::focused_card() const {
  for (const ThreadRegion* region : {m_whole, m_beside, m_changed})
    if (ThreadCard* card = region->focused_card())
      return card;
  return nullptr;
}

ThreadRegion* CommentsPanel::region_of(const std::string& thread) const {
  for (ThreadRegion* region : {m_whole, m_beside, m_changed})
    if (std::ranges::count(region->threads(), thread) > 0)
      return region;
  return nullptr;
}

std::optional<int> CommentsPanel::to_region(std::optional<int> top) const {
  if (!top)
    return {};
  const int placed = *top + top_in_window(m_text ? m_text : this) - top_in_window(m_beside);
  // What stands above the cards must not hide one whose passage is on screen.
  return *top >= 0 ? std::max(placed, FromDIP(4)) : placed;
}

} // namespace waymark::editor
