// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"
#include "model/sync/shared_address.h"
#include "model/sync/sync_report.h"
#include "model/workspace.h"

#include <filesystem>
#include <string>

namespace waymark {

/// Brings an open package and the shared place to the same state, and
/// reads the package again. See sync_record for what it promises. Throws Error, and Cancelled from
/// `progress`.
SyncReport sync(Workspace& workspace, const SyncTarget& target, Progress& progress);

/// Gets a package from a shared place into a folder that is missing or empty, or has what an interrupted one
/// has left. Throws Error, and Cancelled from `progress`; where nothing was received, nothing is left behind.
SyncReport receive_package(const std::filesystem::path& folder, const SyncTarget& target, Progress& progress);

/// Whether a folder is one that receive_package may fill.
bool may_receive(const std::filesystem::path& folder);

} // namespace waymark
