// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"
#include "model/progress.h"
#include "model/sync/sync_report.h"

#include <filesystem>

namespace waymark {

/// What a version that joins two says of itself: in `choices` places somebody has to decide, and `to_read`
/// places were put together word by word.
std::string joining_message(std::size_t choices, std::size_t to_read);
/// How many places such a version leaves to be decided, and to be read; 0 for any other version.
std::size_t choices_in(const std::string& message);
std::size_t to_read_in(const std::string& message);

/// Brings the record of the package in `folder` and the shared one to the same state: gets both lines, joins
/// the review record as a union and the text by words, sends the review record first and the text second, and
/// begins again when somebody else was there first. Nothing that was saved is ever dropped, on either side;
/// what the shared place did that no member does (a line taken back and replaced, a release moved) is
/// refused, kept under `refs/rescue`, and said. A shared line that only went back to an older state is
/// completed again. Files on disk change as working_changes says; when that is not possible the text waits
/// and the rest is done. May be ended at any moment and called again. Throws Error, and Cancelled from
/// `progress`.
SyncReport sync_record(const std::filesystem::path& folder, git::SharedPlace& place,
                       const git::Author& author, git::Time time, Progress& progress);

} // namespace waymark
