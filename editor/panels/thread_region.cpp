// SPDX-License-Identifier: MIT
#include "editor/panels/thread_region.h"

#include <wx/app.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace waymark::editor {
namespace {

constexpr int side = 8, gap = 8, top_gap = 6, likely_height = 104;
constexpr std::size_t most_kept = 80;
constexpr int made_at_once = 3, pause_ms = 20;

} // namespace

ThreadRegion::ThreadRegion(wxWindow* parent, Mode mode, CardMemory& memory)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxTAB_TRAVERSAL | wxBORDER_NONE),
      m_mode(mode), m_memory(memory) {
  SetBackgroundColour(palette().window);
  m_container.DisableSelfFocus();
  SetScrollRate(0, FromDIP(12));
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    arrange_soon();
  });
  m_making.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { make_some_more(); });
  Bind(wxEVT_MOUSEWHEEL, &ThreadRegion::turn_wheel, this);
  for (const auto& scrolled : {wxEVT_SCROLLWIN_TOP, wxEVT_SCROLLWIN_BOTTOM, wxEVT_SCROLLWIN_LINEUP,
                               wxEVT_SCROLLWIN_LINEDOWN, wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN,
                               wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE})
    Bind(scrolled, [this](wxScrollWinEvent& event) {
      event.Skip();
      arrange_soon();
    });
}

void ThreadRegion::set_mode(Mode mode) {
  if (mode == m_mode)
    return;
  m_mode = mode;
  m_shift = 0;
  Scroll(0, 0);
  arrange();
}

void ThreadRegion::show_cards(std::vector<CommentCard> cards, const Roster& roster, bool may_write) {
  std::vector<Item> old = std::move(m_items);
  const bool same_people = may_write == m_may_write;
  m_items.clear();
  m_roster = roster;
  m_may_write = may_write;
  for (CommentCard& data : cards) {
    Item item;
    const auto before =
        std::ranges::find_if(old, [&](const Item& one) { return one.data.thread.id == data.thread.id; });
    if (before != old.end() && before->card) {
      if (same_people && before->card->says_the_same(data)) {
        item.card = std::exchange(before->card, nullptr);
        item.height = before->height;
      } else if (const auto draft = m_memory.drafts.find(data.thread.id);
                 draft != m_memory.drafts.end() && draft->second.sent) {
        m_memory.drafts.erase(draft);
      }
    }
    item.data = std::move(data);
    m_items.push_back(std::move(item));
  }
  for (Item& item : old)
    if (item.card)
      retire(item.card);
  arrange();
}

void ThreadRegion::set_tops(const std::vector<std::optional<int>>& tops) {
  for (std::size_t i = 0; i < m_items.size() && i < tops.size(); ++i)
    m_items[i].data.y = tops[i];
  m_shift = 0;
  if (m_mode == Mode::level)
    arrange();
}

bool ThreadRegion::light(const std::string& thread) {
  bool here = false;
  if (m_lit != thread)
    m_shift = 0;
  m_lit = thread;
  for (Item& item : m_items) {
    const bool lit = !thread.empty() && item.data.thread.id == thread;
    here = here || lit;
    if (item.card)
      item.card->light(lit);
  }
  arrange();
  return here;
}

ThreadCard* ThreadRegion::bring(const std::string& thread) {
  const auto found =
      std::ranges::find_if(m_items, [&](const Item& item) { return item.data.thread.id == thread; });
  if (found == m_items.end())
    return nullptr;
  if (!found->card)
    make_card(*found);
  ThreadCard* card = found->card;
  if (m_mode == Mode::stacked) {
    place();
    const int rate = FromDIP(12), top = visible_top(), page = GetClientSize().y;
    if (found->y < top || found->y + height_of(*found) > top + page)
      Scroll(0, std::max(0, found->y - top_gap) / rate);
  }
  arrange();
  card->Show();
  return card;
}

std::vector<std::string> ThreadRegion::threads() const {
  std::vector<std::string> ids;
  for (const Item& item : m_items)
    ids.push_back(item.data.thread.id);
  return ids;
}

ThreadCard* ThreadRegion::focused_card() const {
  const wxWindow* focus = FindFocus();
  for (const Item& item : m_items)
    if (item.card && focus && (focus == item.card || item.card->IsDescendant(const_cast<wxWindow*>(focus))))
      return item.card;
  return nullptr;
}

int ThreadRegion::content_height() {
  return place();
}

void ThreadRegion::make_again() {
  SetBackgroundColour(palette().window);
  for (Item& item : m_items) {
    if (item.card)
      retire(std::exchange(item.card, nullptr));
    item.height = 0;
  }
  arrange();
}

void ThreadRegion::make_card(Item& item) {
  const std::string id = item.data.thread.id;
  item.card = new ThreadCard(this, item.data, m_roster, m_may_write, m_memory, [this, id] {
    for (Item& one : m_items)
      if (one.data.thread.id == id)
        one.height = 0;
    arrange_soon();
  });
  item.card->light(!m_lit.empty() && id == m_lit);
  item.height = item.card->height_for(m_width);
}

void ThreadRegion::retire(ThreadCard* card) {
  // One of its own buttons may be what called us.
  card->Hide();
  wxTheApp->ScheduleForDestruction(card);
}

void ThreadRegion::arrange_soon() {
  if (m_waiting)
    return;
  m_waiting = true;
  CallAfter([this] {
    m_waiting = false;
    arrange();
  });
}

void ThreadRegion::arrange() {
  const wxSize size = GetClientSize();
  const int width = size.x - 2 * FromDIP(side);
  if (m_arranging || width < FromDIP(60))
    return;
  m_arranging = true;
  if (width != m_width) {
    m_width = width;
    for (Item& item : m_items)
      item.height = 0;
  }
  int end = place();
  // A made card may be higher than its guess and so bring fewer or others into view; this settles within a
  // few rounds.
  for (int round = 0; round < 4 && make_near(); ++round)
    end = place();
  SetVirtualSize(size.x, m_mode == Mode::stacked ? end : size.y);
  const int top = visible_top();
  for (Item& item : m_items) {
    if (!item.card)
      continue;
    const int y = item.y - top, height = height_of(item);
    const bool near = y < size.y + size.y / 2 && y + height > -size.y / 2;
    // The others wait just outside, so that scrolling moves no more than a screenful.
    const int place = near ? y : y < 0 ? -height - FromDIP(gap) : size.y + FromDIP(gap);
    const wxRect rect(FromDIP(side), m_mode == Mode::level ? place : y, m_width, height);
    if (item.card->GetRect() != rect)
      item.card->SetSize(rect);
    if (near || item.card != focused_card())
      item.card->Show(near || keeps_all());
  }
  if (keeps_all() && std::ranges::any_of(m_items, [](const Item& item) { return !item.card; }))
    m_making.StartOnce(pause_ms);
  m_arranging = false;
  if (on_arranged)
    on_arranged();
}

ThreadRegion::OutOfSight ThreadRegion::out_of_sight() const {
  OutOfSight hidden;
  if (m_mode != Mode::level)
    return hidden;
  const int page = GetClientSize().y;
  for (const Item& item : m_items) {
    if (item.y + height_of(item) <= 0) {
      ++hidden.above;
      hidden.nearest_above = item.data.thread.id;
    } else if (item.y >= page && ++hidden.below == 1) {
      hidden.nearest_below = item.data.thread.id;
    }
  }
  return hidden;
}

int ThreadRegion::place() {
  for (Item& item : m_items)
    if (item.card && item.height == 0) {
      item.height = item.card->height_for(m_width);
      item.card->Layout();
    }
  if (m_mode == Mode::level)
    place_level();
  else
    for (int y = FromDIP(top_gap); Item & item : m_items) {
      item.y = y;
      y += height_of(item) + FromDIP(gap);
    }
  return m_items.empty() ? 0 : m_items.back().y + height_of(m_items.back()) + FromDIP(gap);
}

void ThreadRegion::place_level() {
  const int page = GetClientSize().y;
  const auto wanted = [&](const Item& item) {
    const int y = item.data.y.value_or(0) + m_shift;
    const bool writing = m_memory.drafts.contains(item.data.thread.id);
    // What one works on is whole, even at the lower end of the window.
    if (item.data.thread.id == m_lit && (writing || (y >= 0 && y < page)))
      return std::max(FromDIP(top_gap), std::min(y, page - height_of(item) - FromDIP(gap)));
    return y;
  };
  const auto lit =
      std::ranges::find_if(m_items, [this](const Item& item) { return item.data.thread.id == m_lit; });
  const std::size_t exact = lit == m_items.end() ? 0 : static_cast<std::size_t>(lit - m_items.begin());
  int end = std::numeric_limits<int>::min();
  for (std::size_t i = exact; i < m_items.size(); ++i) {
    m_items[i].y = std::max(wanted(m_items[i]), end);
    end = m_items[i].y + height_of(m_items[i]) + FromDIP(gap);
  }
  for (std::size_t i = exact; i-- > 0;)
    m_items[i].y = std::min(wanted(m_items[i]), m_items[i + 1].y - FromDIP(gap) - height_of(m_items[i]));
}

bool ThreadRegion::make_near() {
  const int top = visible_top(), page = GetClientSize().y;
  bool made = false;
  for (Item& item : m_items) {
    const int y = item.y - top;
    if (item.card || y > page + page / 2 || y + height_of(item) < -page / 2)
      continue;
    make_card(item);
    made = true;
  }
  return made;
}

void ThreadRegion::make_some_more() {
  int made = 0;
  for (Item& item : m_items)
    if (!item.card && made < made_at_once && m_width > 0) {
      make_card(item);
      ++made;
    }
  if (made > 0)
    arrange();
}

bool ThreadRegion::keeps_all() const {
  return m_items.size() <= most_kept;
}

int ThreadRegion::visible_top() const {
  return m_mode == Mode::stacked ? CalcUnscrolledPosition(wxPoint(0, 0)).y : 0;
}

int ThreadRegion::height_of(const Item& item) const {
  return item.height > 0 ? item.height : FromDIP(likely_height);
}

void ThreadRegion::turn_wheel(wxMouseEvent& event) {
  if (m_mode == Mode::stacked) {
    event.Skip();
    arrange_soon();
    return;
  }
  const int pixels = -event.GetWheelRotation() * FromDIP(60) / std::max(1, event.GetWheelDelta());
  ValueEvent<int> asked(text_scroll_asked, pixels);
  asked.SetEventObject(this);
  if (ProcessEvent(asked))
    return;
  m_shift -= pixels;
  arrange();
}

} // namespace waymark::editor
