// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/segment.h"
#include "model/trust/roster_chain.h"

namespace waymark::review {

/// Whether the team knows its people by keys. One that was set up before there were keys does not, and takes
/// what is not signed.
bool has_keys(const Roster& roster);

/// Why it does not count that somebody of this team list has signed the segment, in words that follow
/// “because”; empty: it does. Goes by `segment.signature`.
std::string signature_fault(const Roster& roster, const Segment& segment);

/// Takes out what nobody of the team can have written: segments of another package, and those that are not
/// signed, for the review record, by a key that the team list gave to the person they name. Which version of
/// the list decides is said in the segment, and must not be older than the newest that its writer had seen by
/// then: so nobody goes on by a list from before they left. Of a key that was revoked only what the
/// revocation knows counts. Whatever is taken out is named as a problem and stays in `reading.untrusted`; the
/// files are kept. Any thread.
void take_out_untrusted(SegmentReading& reading, const std::string& package,
                        const trust::RosterChain& rosters);

} // namespace waymark::review
