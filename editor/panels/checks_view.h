// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/checks/checker.h"
#include "model/review/set_aside.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// A finding that is, or was, set aside, with the words for the person.
struct SetAsideShown {
  review::SetAside set_aside;  ///< standing or lapsed
  std::string who;             ///< name of the person
  bool by_only_author = false; ///< who has written this text alone
};

/// The reading age that the module had in a saved version.
struct PastAge {
  std::int64_t time = 0; ///< seconds since 1970
  double age = 0;        ///< years
};

/// What the Checks tab shows.
struct ChecksView {
  checks::Findings findings; ///< those that nobody set aside
  std::vector<SetAsideShown> set_asides;
  bool may_decide = true;    ///< the person is in the team: may set aside and take back
  std::string added_word;    ///< the last word put on the team's list here, which can be taken off again
  std::vector<PastAge> past; ///< oldest first
};

struct FindingFix {
  std::size_t finding;     ///< index into the findings last shown
  std::string replacement; ///< the words to put in
};

struct FindingReason {
  std::size_t finding; ///< index into the findings last shown
  std::string reason;  ///< not blank
};

inline const ValueEventTag<std::size_t> finding_chosen{wxNewEventType()};
inline const ValueEventTag<FindingFix> finding_fix{wxNewEventType()};
inline const ValueEventTag<FindingReason> finding_set_aside{wxNewEventType()};
inline const ValueEventTag<std::size_t> finding_quoted{wxNewEventType()};   ///< its words are somebody else's
inline const ValueEventTag<std::string> finding_add_word{wxNewEventType()}; ///< the word, for the team's list
inline const ValueEventTag<std::string> word_taken_off{wxNewEventType()};   ///< the word of ChecksView
inline const ValueEventTag<std::string> set_aside_taken_back{wxNewEventType()}; ///< the id

} // namespace waymark::editor
