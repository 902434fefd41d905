// SPDX-License-Identifier: MIT
#include "model/replaced_files.h"

#include "model/error.h"
#include "model/safe_file.h"

#include <set>
#include <utility>

namespace waymark {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& path, const std::error_code& error) {
  throw Error("“" + path.filename().string() +
                  "” could not be changed. What was saved before is untouched. Check that you may change the "
                  "folder, then try again.",
              path.string() + ": " + error.message());
}

// A name beside the file that no package has.
fs::path beside(const fs::path& place, const char* what) {
  return place.parent_path() / (".waymark-" + std::string(what) + "-" + place.filename().string());
}

// A second name for the file where the disk knows such names, else a copy.
fs::path keep(const fs::path& place) {
  fs::path kept = beside(place, "old");
  std::error_code error;
  fs::remove(kept, error);
  fs::create_hard_link(place, kept, error);
  if (error)
    write_file_safely(kept, read_whole_file(place));
  return kept;
}

} // namespace

ReplacedFiles::ReplacedFiles(fs::path folder,
                             const std::map<std::string, std::optional<std::string>>& changes)
    : m_folder(std::move(folder)) {
  try {
    prepare(changes);
    carry_out();
  } catch (...) {
    take_back();
    remove_leftovers();
    throw;
  }
}

ReplacedFiles::~ReplacedFiles() {
  remove_leftovers();
}

void ReplacedFiles::prepare(const std::map<std::string, std::optional<std::string>>& changes) {
  for (const auto& [path, bytes] : changes) {
    Change& change = m_changes.emplace_back();
    change.place = m_folder / path;
    if (bytes) {
      change.fresh = beside(change.place, "new");
      write_file_safely(change.fresh, *bytes);
    }
    std::error_code ignored;
    const fs::file_status before = fs::symlink_status(change.place, ignored);
    if (!fs::is_regular_file(before))
      continue;
    change.old_file = keep(change.place);
    if (bytes)
      fs::permissions(change.fresh, before.permissions(), ignored);
  }
}

void ReplacedFiles::carry_out() {
  std::set<fs::path> folders;
  for (Change& change : m_changes) {
    std::error_code error;
    if (change.fresh.empty())
      fs::remove(change.place, error);
    else
      fs::rename(change.fresh, change.place, error);
    if (error)
      fail(change.place, error);
    change.fresh.clear();
    change.done = true;
    folders.insert(change.place.parent_path());
  }
  // The folders below first: what package.yaml names is then there before it is named.
  for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
    sync_folder(*folder);
}

void ReplacedFiles::take_back() noexcept {
  for (Change& change : m_changes) {
    if (!std::exchange(change.done, false))
      continue;
    std::error_code ignored;
    if (change.old_file.empty())
      fs::remove(change.place, ignored);
    else
      fs::rename(std::exchange(change.old_file, {}), change.place, ignored);
  }
}

void ReplacedFiles::remove_leftovers() noexcept {
  for (const Change& change : m_changes) {
    std::error_code ignored;
    for (const fs::path& leftover : {change.fresh, change.old_file}) {
      if (!leftover.empty())
        fs::remove(leftover, ignored);
    }
  }
}

} // namespace waymark
