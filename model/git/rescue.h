// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::git {

/// What was found wrong with a record and what became of it.
struct Rescue {
  std::vector<std::string>
      done;              ///< a sentence each: what was put right, and what is left to do; empty: all is well
  bool is_usable = true; ///< both lines can be read at their ends
};

/// Reads every object of a package's record and puts right what damage to the disk has done to it. Objects
/// that cannot be read are moved to `.git/waymark/damaged`, so that the next Sync can bring them again; what
/// is whole of a damaged pack is kept, an index of a pack is made anew. A line whose end is damaged goes back
/// to the newest state that can be read, by the list of where it ended lately (tip_log.h) and its own past; a
/// release whose mark is damaged is moved aside. Settings that no record has are written anew. Nothing that
/// can be read is dropped. Others may read and save while it reads; they wait while it puts things right, and
/// from then on `progress` is not asked any more. Throws Error when the folder cannot be changed or is none
/// that Waymark made, and Cancelled from `progress`; then at most the settings were changed.
Rescue rescue_record(const std::filesystem::path& git_folder, Progress& progress);

/// Reads every object of a record and changes nothing, while others read and save. True: all can be read. A
/// false answer may come of somebody tidying meanwhile; rescue_record() finds out. Throws Error, and
/// Cancelled from `progress`.
bool is_record_whole(const std::filesystem::path& git_folder, Progress& progress);
/// Whether all of it was read, and could be, not longer ago than that. Never throws.
bool was_read_within(const std::filesystem::path& git_folder, std::chrono::hours time) noexcept;

/// Whether something that a record should have is missing since a rescue, so that the next Sync must look for
/// more than what is new.
bool has_gaps(const std::filesystem::path& git_folder);
/// Says that Sync has brought it. Never throws.
void forget_gaps(const std::filesystem::path& git_folder) noexcept;

} // namespace waymark::git
