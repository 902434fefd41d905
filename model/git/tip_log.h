// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::git {

// Where the lines of a record ended lately, in `.git/waymark/tips`: what a damaged line is put back from.
// Nothing that is promised rests on it, so it is not synced and never fails.

/// Adds a line to the list: `reference` ends at `id` now.
void remember_tip(const std::filesystem::path& git_folder, const std::string& reference,
                  const std::string& id) noexcept;

/// The newest first, each once; what is damaged in the list is left out.
std::vector<std::string> remembered_tips(const std::filesystem::path& git_folder,
                                         const std::string& reference);

/// Forgets them all: they lead to something that was removed for good.
void forget_tips(const std::filesystem::path& git_folder) noexcept;

} // namespace waymark::git
