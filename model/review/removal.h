// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/segment.h"
#include "model/trust/roster_chain.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::review {

/// Whether this person may have something removed from the record for good: whoever looks after the team
/// list; in a team without such people, the first on its list, who began the package. Decided here and
/// nowhere else.
bool may_remove(const Roster& roster, const Person& person);

/// What stands in the place of a file that was removed: always the same for the same file, so that every
/// copy comes to the same record. Of a segment its head and what its events did stay, and the SHA-256 of what
/// it was, so that its writer's chain holds; every word that somebody wrote goes. Throws Error for a segment
/// that cannot be read.
std::string left_of(const std::string& path, std::string_view bytes);

/// What everybody must remove: named by events of people who might when they wrote them. `reading` holds only
/// what is signed by whom it names.
std::vector<Removed> removals_in(const SegmentReading& reading, const trust::RosterChain& rosters);

/// Takes out blanked segments that no such event asks for: `reading.untrusted` gets them, and a problem. Of
/// those that stay, only talk and objections have an effect: nobody can see any more who signed them, so that
/// whoever may remove things could otherwise put a sign-off into somebody's mouth.
void take_out_false_blanks(SegmentReading& reading, const trust::RosterChain& rosters);

} // namespace waymark::review
