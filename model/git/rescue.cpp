// SPDX-License-Identifier: MIT
#include "model/git/rescue.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/maintenance.h"
#include "model/git/open_record.h"
#include "model/git/plain_record.h"
#include "model/git/record_lock.h"
#include "model/git/rescue_lines.h"
#include "model/git/rescue_objects.h"
#include "model/git/start_library.h"
#include "model/safe_file.h"

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_files = 300'000; // to be read one by one
constexpr const char* plain_config =
    "[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = false\n";

std::string text_of(const fs::path& file) {
  std::error_code error;
  return fs::is_regular_file(fs::symlink_status(file, error)) ? read_whole_file(file) : "";
}

fs::path gaps_file(const fs::path& git_folder) {
  return git_folder / "waymark" / "gaps";
}

// Its time says when the whole record could be read.
fs::path look_file(const fs::path& git_folder) {
  return git_folder / "waymark" / "looked-through";
}

// What the library needs to take the folder for a record at all.
void put_settings_right(const fs::path& git_folder, Rescue& rescue) {
  const RecordLock lock(git_folder);
  bool changed = false;
  if (!text_of(git_folder / "HEAD").starts_with("ref: refs/heads/")) {
    write_file_safely(git_folder / "HEAD", "ref: refs/heads/main\n");
    changed = true;
  }
  if (text_of(git_folder / "config").find("[core]") == std::string::npos) {
    write_file_safely(git_folder / "config", plain_config);
    changed = true;
  }
  for (const char* folder : {"objects", "refs", "refs/heads", "refs/tags"})
    if (!fs::is_directory(git_folder / folder)) {
      make_folders_safely(git_folder / folder);
      changed = true;
    }
  make_folders_safely(git_folder / "objects" / "pack");
  if (changed)
    rescue.done.push_back("The record's own settings were damaged and were written anew.");
}

// Stock git's list of files; Waymark does not read it.
void take_away_damaged_index(const fs::path& git_folder) {
  IndexHandle index;
  std::error_code ignored;
  if (git_index_open(Out(index), (git_folder / "index").c_str()) != 0)
    fs::remove(git_folder / "index", ignored);
}

void say_damage(const ObjectDamage& damage, Rescue& rescue) {
  if (damage.lost_a_pack)
    rescue.done.push_back(
        "The disk had damaged a file with many parts of the record. It was set aside. Sync brings "
        "them back if a colleague or the shared folder has them.");
  else if (const std::size_t lost = damage.lost.size(); lost > 0)
    rescue.done.push_back(
        "The disk had damaged " + std::to_string(lost) + (lost == 1 ? " part" : " parts") +
        " of the record. They were set aside. Sync brings them back if a colleague or the shared "
        "folder has them.");
  else if (damage.found)
    rescue.done.push_back(
        "The disk had damaged a file of the record. Everything that was in it could be saved.");
}

} // namespace

Rescue rescue_record(const fs::path& git_folder, Progress& progress) {
  start_library();
  refuse_odd_record(git_folder);
  if (count_object_files(git_folder).loose > most_files)
    fail_as_damaged("more files than any record has");
  Rescue rescue;
  try {
    put_settings_right(git_folder, rescue);
    const bool seems_whole = are_objects_whole(git_folder, progress);
    progress.step(seems_whole ? "Reading where the record ends" : "Putting right what the disk has damaged",
                  0, 0);
    const RecordLock lock(git_folder);
    take_away_damaged_index(git_folder);
    if (!seems_whole)
      say_damage(set_damaged_objects_aside(git_folder), rescue);
    put_lines_right(git_folder, rescue);
    if (!rescue.done.empty())
      write_file_safely(gaps_file(git_folder), "");
  } catch (const fs::filesystem_error& error) {
    throw Error("The record could not be put right: " + disk_fault_words(error.code().value()) +
                    ". The pages in the folder are untouched. Check that you may change the folder.",
                error.what());
  }
  return rescue;
}

bool is_record_whole(const fs::path& git_folder, Progress& progress) {
  start_library();
  refuse_odd_record(git_folder);
  if (!are_objects_whole(git_folder, progress))
    return false;
  write_file_safely(look_file(git_folder), "");
  return true;
}

bool was_read_within(const fs::path& git_folder, std::chrono::hours time) noexcept {
  std::error_code error;
  const auto when = fs::last_write_time(look_file(git_folder), error);
  return !error && when > fs::file_time_type::clock::now() - time;
}

bool has_gaps(const fs::path& git_folder) {
  std::error_code ignored;
  return fs::exists(gaps_file(git_folder), ignored);
}

void forget_gaps(const fs::path& git_folder) noexcept {
  std::error_code ignored;
  fs::remove(gaps_file(git_folder), ignored);
}

} // namespace waymark::git
