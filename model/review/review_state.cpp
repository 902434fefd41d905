// SPDX-License-Identifier: MIT
#include "model/review/review_state.h"

#include <algorithm>
#include <memory_resource>
#include <optional>
#include <unordered_map>

namespace waymark::review {

namespace {

// Finds the item of an id. Asked for all the events of a record it needs an index; for those of one segment a
// look along the list is quicker than making one.
template<typename Item> class Places {
public:
  explicit Places(std::vector<Item>& items) : m_items(items) {}

  /// At most so many will be added.
  void index(std::size_t most) {
    m_items.reserve(most); // ids stay where they are
    m_index.emplace(&m_memory).reserve(most);
  }
  Item* find(std::string_view id) {
    if (m_index) {
      const auto found = m_index->find(id);
      return found == m_index->end() ? nullptr : &m_items[found->second];
    }
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
  }
  /// Unless there is one of its id.
  void add(Item item) {
    if (!m_index && find(item.id))
      return;
    m_items.push_back(std::move(item));
    if (m_index && !m_index->emplace(m_items.back().id, m_items.size() - 1).second)
      m_items.pop_back();
  }

private:
  std::vector<Item>& m_items;
  std::pmr::monotonic_buffer_resource m_memory;
  std::optional<std::pmr::unordered_map<std::string_view, std::size_t>> m_index; // place by id
};

class Folder {
public:
  explicit Folder(ReviewState& state)
      : m_state(state), m_threads(state.threads), m_set_asides(state.set_asides) {}

  /// Of an empty state to which these will be added.
  void expect(const std::vector<Segment>& segments) {
    std::size_t threads = 0, set_asides = 0;
    for (const Segment& segment : segments)
      for (const Event& event : segment.events) {
        threads += event.kind == EventKind::comment || event.kind == EventKind::suggest;
        set_asides += event.kind == EventKind::set_aside;
      }
    m_threads.index(threads);
    m_set_asides.index(set_asides);
  }

  void take(Event&& event) {
    switch (event.kind) {
    case EventKind::comment:
    case EventKind::suggest:
      return open(std::move(event));
    case EventKind::reply:
    case EventKind::resolve:
    case EventKind::reopen:
    case EventKind::accept:
    case EventKind::decline:
      return continue_thread(std::move(event));
    case EventKind::sign_off:
    case EventKind::ask_for_changes:
    case EventKind::withdraw:
      m_state.sign_offs.push_back(std::move(event));
      return;
    case EventKind::set_aside:
      return set_aside(std::move(event));
    case EventKind::take_back:
      return take_back(std::move(event));
    case EventKind::word_added:
    case EventKind::word_removed:
    case EventKind::rule_switched:
      m_state.rule_changes.push_back(std::move(event));
      return;
    default:
      m_state.others.push_back(std::move(event));
    }
  }

private:
  void open(Event&& event) {
    Thread thread{event.thread, event.kind == EventKind::suggest};
    thread.events.push_back(std::move(event));
    m_threads.add(std::move(thread));
  }

  void continue_thread(Event&& event) {
    Thread* thread = m_threads.find(event.thread);
    if (!thread) {
      const std::string what = "An answer of " + event.person + " belongs to a comment";
      return keep_for_later(std::move(event), what);
    }
    thread->state = next(*thread, event.kind);
    thread->events.push_back(std::move(event));
  }

  void keep_for_later(Event&& event, const std::string& what) {
    m_state.problems.push_back({"", 0, what + " that is not here yet; it is kept and will show with it."});
    m_state.others.push_back(std::move(event));
  }

  void set_aside(Event&& event) {
    // One that an older program wrote without saying what it is about covers nothing.
    if (event.rule.empty() || event.target.module.empty()) {
      m_state.others.push_back(std::move(event));
      return;
    }
    SetAside made;
    made.id = event.thread;
    made.rule = event.rule;
    made.target = event.target;
    made.finding = event.finding;
    made.reason = event.text;
    made.person = event.person;
    made.time = event.time;
    m_set_asides.add(std::move(made));
  }

  void take_back(Event&& event) {
    SetAside* set_aside = m_set_asides.find(event.thread);
    if (!set_aside) {
      const std::string what = event.person + " took back a set-aside";
      return keep_for_later(std::move(event), what);
    }
    if (set_aside->state == SetAsideState::taken_back)
      return;
    set_aside->state = SetAsideState::taken_back;
    set_aside->taken_back_by = event.person;
    set_aside->taken_back_at = event.time;
    set_aside->taken_back_why = event.text;
  }

  // What two people did at the same time without knowing of each other must not undo a decision: only an open
  // suggestion is decided, everything else only adds its words.
  static ThreadState next(const Thread& thread, EventKind kind) {
    const bool open = thread.state == ThreadState::open;
    if (kind == EventKind::reopen)
      return ThreadState::open;
    if (kind == EventKind::resolve && open)
      return ThreadState::resolved;
    if (kind == EventKind::accept && open && thread.suggestion)
      return ThreadState::accepted;
    if (kind == EventKind::decline && open && thread.suggestion)
      return ThreadState::declined;
    return thread.state;
  }

  ReviewState& m_state;
  Places<Thread> m_threads;
  Places<SetAside> m_set_asides;
};

} // namespace

std::string_view name_of(ThreadState state) {
  switch (state) {
  case ThreadState::open:
    return "open";
  case ThreadState::resolved:
    return "resolved";
  case ThreadState::accepted:
    return "accepted";
  case ThreadState::declined:
    return "declined";
  }
  return "open";
}

const Thread* ReviewState::find_thread(std::string_view id) const {
  for (const Thread& thread : threads) {
    if (thread.id == id)
      return &thread;
  }
  return nullptr;
}

const SetAside* ReviewState::find_set_aside(std::string_view id) const {
  for (const SetAside& set_aside : set_asides) {
    if (set_aside.id == id)
      return &set_aside;
  }
  return nullptr;
}

ReviewState fold(SegmentReading reading) {
  ReviewState state;
  state.problems = std::move(reading.problems);
  Folder folder(state);
  folder.expect(reading.segments);
  for (Segment& segment : reading.segments)
    for (Event& event : segment.events)
      folder.take(std::move(event));
  return state;
}

void add_segment(ReviewState& state, const Segment& segment) {
  Folder folder(state);
  for (const Event& event : segment.events)
    folder.take(Event(event));
}

} // namespace waymark::review
