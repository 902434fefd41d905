// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"

#include <wx/window.h>

#include <filesystem>
#include <optional>

namespace waymark::editor {

/// Asks where a team shares its package and gets a copy of it, with progress. What went wrong is said, then
/// it asks again, with what was written. Remembers in the profile where the package is shared. Answers the
/// folder of the copy; nothing when the person would rather not. Throws Error when the profile cannot be
/// used.
std::optional<std::filesystem::path> join_team(wxWindow& parent, Profile& profile);

/// A folder for packages on this computer, which need not exist yet.
std::filesystem::path folder_for_packages();

} // namespace waymark::editor
