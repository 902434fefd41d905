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
/// True when anything was removed: then the shared place has to be asked again. Nothing is followed that is
/// not signed by somebody with the right, or does not name exactly these bytes. Throws Error.
bool follow_removals(const std::filesystem::path& folder, git::SharedPlace& place,
                     const git::LineEnds& shared, SyncReport& report);

} // namespace waymark
