// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/review/segment.h"
#include "model/roster.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::review {

/// Whether this person may have something removed from the record for good: an active person with the role
/// `administrator`; in a team where nobody has it, the first person on its list, who began the package. What
/// the team's rules on this become is decided here and nowhere else.
bool may_remove(const Roster& roster, const Person& person);

/// What stands in the place of a file that was removed: always the same for the same file, so that every
/// copy comes to the same record. Of a segment its head and what its events did stay, and the SHA-256 of what
/// it was, so that its writer's chain holds; every word that somebody wrote goes. Throws Error for a segment
/// that cannot be read.
std::string left_of(const std::string& path, std::string_view bytes);

/// What everybody must remove: named by events of people who may. `reading` holds only what is signed by
/// whom it names.
std::vector<Removed> removals_in(const SegmentReading& reading, const Roster& roster);

/// Takes out blanked segments that no such event asks for: `reading.untrusted` gets them, and a problem.
void take_out_false_blanks(SegmentReading& reading, const FileSet& review_files, const Roster& roster);

} // namespace waymark::review
