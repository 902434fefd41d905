// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"

#include <filesystem>
#include <set>
#include <string>

namespace waymark::git {

struct ObjectDamage {
  bool found = false;         ///< a file was damaged
  std::set<std::string> lost; ///< objects of which no whole copy is left, as far as anybody knows their ids
  bool lost_a_pack = false;   ///< and how many others
};

/// Where what is damaged is kept, should somebody know how to read it: `.git/waymark/damaged`.
std::filesystem::path damaged_folder(const std::filesystem::path& git_folder);
/// Moves a file there. Throws filesystem_error.
void set_aside(const std::filesystem::path& git_folder, const std::filesystem::path& file);

/// Whether every object can be read and is what its name says. Changes nothing and keeps nobody waiting, so
/// what others tidy away meanwhile may look damaged too. Throws Error, and Cancelled from `progress`.
bool are_objects_whole(const std::filesystem::path& git_folder, Progress& progress);

/// Reads every object. What is a page as it is in the package's folder is made again from there. See
/// rescue_record. Holds no lock itself. Throws Error.
ObjectDamage set_damaged_objects_aside(const std::filesystem::path& git_folder);

} // namespace waymark::git
