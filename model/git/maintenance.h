// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"

#include <chrono>
#include <cstddef>
#include <filesystem>

namespace waymark::git {

/// How many files a record's objects lie in. Each save adds some; many make reading slow.
struct ObjectFiles {
  std::size_t loose = 0, packs = 0;

  bool is_worth_packing() const { return loose > 2'000 || packs > 20; }
};

/// Counts them; `git_folder` is that of a package or a shared folder. Never throws: what cannot be read
/// counts as nothing.
ObjectFiles count_object_files(const std::filesystem::path& git_folder) noexcept;

/// Puts the objects that lie alone, and those of small packs, into one pack. No object is ever dropped, used
/// or not. The pack is made aside and read through before it counts, and only then the files go that it
/// stands for; a large pack is left as it is until there is half as much beside it. Others may read and save
/// meanwhile; only the last step keeps them waiting. Files younger than `least_age` by the folder's own clock
/// stay: in a shared folder others may be at them. May be ended at any moment and called again. False: there
/// was nothing to do, or something was removed for good meanwhile. Throws Error, and Cancelled from
/// `progress`; the record is then as it was.
bool pack_objects(const std::filesystem::path& git_folder, std::chrono::seconds least_age,
                  Progress& progress);

} // namespace waymark::git
