// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"
#include "model/sync/sync_report.h"

#include <filesystem>
#include <optional>
#include <string>

namespace waymark {

/// Removes for good what somebody who may has asked to be removed (see review/removal.h), here and in the
/// shared place, when the objects that were just got still have it. `shared` is where the shared lines end.
/// Nothing is followed that is not signed by somebody with the right, or does not name exactly these bytes.
/// Throws Error.
enum class Followed {
  nothing,     ///< there was nothing to remove
  removed,     ///< the shared place has to be asked again
  not_allowed, ///< this person may not replace what is there; nothing was changed, and the report says so
};
Followed follow_removals(const std::filesystem::path& folder, git::SharedPlace& place,
                         const git::LineEnds& shared, SyncReport& report);

} // namespace waymark
