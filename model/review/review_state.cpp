// SPDX-License-Identifier: MIT
#include "model/review/review_state.h"

#include <map>

namespace waymark::review {

namespace {

class Folder {
public:
  void take(const Event& event) {
    switch (event.kind) {
    case EventKind::comment:
    case EventKind::suggest:
      return open(event);
    case EventKind::reply:
    case EventKind::resolve:
    case EventKind::reopen:
    case EventKind::accept:
    case EventKind::decline:
      return continue_thread(event);
    case EventKind::sign_off:
    case EventKind::ask_for_changes:
    case EventKind::withdraw:
      m_state.sign_offs.push_back(event);
      return;
    case EventKind::set_aside:
      return set_aside(event);
    case EventKind::take_back:
      return take_back(event);
    case EventKind::word_added:
    case EventKind::word_removed:
    case EventKind::rule_switched:
      m_state.rule_changes.push_back(event);
      return;
    default:
      m_state.others.push_back(event);
    }
  }

  ReviewState result(const std::vector<Problem>& problems) {
    m_state.problems.insert(m_state.problems.begin(), problems.begin(), problems.end());
    return std::move(m_state);
  }

private:
  void open(const Event& event) {
    if (!m_index.emplace(event.thread, m_state.threads.size()).second)
      return;
    Thread thread{event.thread,      event.kind == EventKind::suggest,
                  event.target,      event.replacement,
                  ThreadState::open, {event}};
    m_state.threads.push_back(std::move(thread));
  }

  void continue_thread(const Event& event) {
    const auto found = m_index.find(event.thread);
    if (found == m_index.end())
      return keep_for_later(event, "An answer of " + event.person + " belongs to a comment");
    Thread& thread = m_state.threads[found->second];
    thread.events.push_back(event);
    thread.state = next(thread, event.kind);
  }

  void keep_for_later(const Event& event, const std::string& what) {
    m_state.problems.push_back({"", 0, what + " that is not here yet; it is kept and will show with it."});
    m_state.others.push_back(event);
  }

  void set_aside(const Event& event) {
    // One that an older program wrote without saying what it is about covers nothing.
    if (event.rule.empty() || event.target.module.empty()) {
      m_state.others.push_back(event);
      return;
    }
    if (!m_set_asides.emplace(event.thread, m_state.set_asides.size()).second)
      return;
    SetAside made;
    made.id = event.thread;
    made.rule = event.rule;
    made.target = event.target;
    made.finding = event.finding;
    made.reason = event.text;
    made.person = event.person;
    made.time = event.time;
    m_state.set_asides.push_back(std::move(made));
  }

  void take_back(const Event& event) {
    const auto found = m_set_asides.find(event.thread);
    if (found == m_set_asides.end())
      return keep_for_later(event, event.person + " took back a set-aside");
    SetAside& set_aside = m_state.set_asides[found->second];
    if (set_aside.state == SetAsideState::taken_back)
      return;
    set_aside.state = SetAsideState::taken_back;
    set_aside.taken_back_by = event.person;
    set_aside.taken_back_at = event.time;
    set_aside.taken_back_why = event.text;
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

  ReviewState m_state;
  std::map<std::string, std::size_t> m_index;
  std::map<std::string, std::size_t> m_set_asides;
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

ReviewState fold(const SegmentReading& reading) {
  Folder folder;
  for (const Segment& segment : reading.segments) {
    for (const Event& event : segment.events)
      folder.take(event);
  }
  return folder.result(reading.problems);
}

} // namespace waymark::review
