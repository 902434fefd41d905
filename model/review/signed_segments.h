// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/review/segment.h"
#include "model/roster.h"

namespace waymark::review {

/// Whether the team knows its people by keys. One that was set up before there were keys does not, and takes
/// what is not signed.
bool has_keys(const Roster& roster);

/// Takes out what nobody of the team can have written: segments that are not signed, for the review record,
/// by a key that the roster gives to the person they name. Each is named as a problem and stays in
/// `reading.untrusted`; the files are kept. Any thread.
void take_out_untrusted(SegmentReading& reading, const FileSet& review_files, const Roster& roster);

} // namespace waymark::review
