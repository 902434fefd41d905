// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/event.h"
#include "model/review/segment.h"
#include "model/review/set_aside.h"

#include <string>
#include <vector>

namespace waymark::review {

enum class ThreadState { open, resolved, accepted, declined };

std::string_view name_of(ThreadState state); ///< "open", "resolved", "accepted", "declined"

/// A comment or a suggestion with everything that followed.
struct Thread {
  std::string id;
  bool suggestion = false;
  ThreadState state = ThreadState::open;
  std::vector<Event> events; ///< the opening one first; never empty

  const Target& target() const { return events.front().target; }
  const std::string& replacement() const { return events.front().replacement; } ///< suggestion
};

struct ReviewState {
  std::vector<Thread> threads;      ///< in the order in which they were opened
  std::vector<Event> sign_offs;     ///< sign-offs, objections and withdrawals, in order
  std::vector<SetAside> set_asides; ///< findings that were set aside, in the order in which they were
  std::vector<Event> rule_changes;  ///< words added and removed, rules switched, in order
  std::vector<Event> others;        ///< requests, releases, unknown kinds
  std::vector<Problem> problems;

  const Thread* find_thread(std::string_view id) const;
  const SetAside* find_set_aside(std::string_view id) const;
};

/// The state that the events of these segments add up to. A pure function: equal segments in, equal state
/// out.
ReviewState fold(SegmentReading reading);

/// The state with one more segment, which comes after all that are in it: what fold() gives for them
/// together.
void add_segment(ReviewState& state, const Segment& segment);

} // namespace waymark::review
