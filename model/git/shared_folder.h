// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"

#include <filesystem>
#include <memory>

namespace waymark::git {

/// A folder that a team shares (a network drive, a memory stick). An empty or missing one is made ready.
/// Other programs may use it at the same time, git itself among them: a line only ever moves by
/// compare-and-swap, never by the library's own way of sending to folders, which has none and loses what two
/// people send at once. Whose folder it is does not matter (the person chose it); its configuration is not
/// obeyed. Throws Error when it holds something else.
std::unique_ptr<SharedPlace> open_shared_folder(const std::filesystem::path& folder,
                                                const std::filesystem::path& git_folder);

/// Whether a team shares something there already.
bool is_shared_folder(const std::filesystem::path& folder);

} // namespace waymark::git
