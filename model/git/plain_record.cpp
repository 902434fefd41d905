// SPDX-License-Identifier: MIT
#include "model/git/plain_record.h"

#include "model/error.h"
#include "model/git/git_error.h"

#include <cstdint>
#include <string>
#include <system_error>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes_of_names = 8u << 20; // about 100,000 names
constexpr std::size_t most_names = 100'000;
constexpr std::uintmax_t most_bytes_of_settings = 1u << 20;

[[noreturn]] void fail_as_too_many(const fs::path& path) {
  throw Error("The record of this package is far larger than any that Waymark makes, so it was not opened. "
              "Nothing was changed. Ask the person whom it comes from for a fresh copy.",
              path.string());
}

void check_file(const fs::path& path, std::uintmax_t most_bytes) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status))
    return;
  if (!fs::is_regular_file(status))
    fail_as_damaged(path.string() + " is not a file");
  if (fs::file_size(path, error) > most_bytes)
    fail_as_too_many(path);
}

} // namespace

void refuse_odd_record(const fs::path& git_folder) {
  check_file(git_folder / "HEAD", most_bytes_of_settings);
  check_file(git_folder / "config", most_bytes_of_settings);
  check_file(git_folder / "packed-refs", most_bytes_of_names);
  std::error_code error;
  std::size_t names = 0;
  for (fs::recursive_directory_iterator entry(git_folder / "refs", error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    if (!fs::exists(entry->symlink_status(ignored)))
      continue; // another program's lock, gone since it was listed
    const auto status = entry->status(ignored);
    if (!fs::is_directory(status) && !fs::is_regular_file(status))
      fail_as_damaged(entry->path().string() + " is not a file");
    if (++names > most_names)
      fail_as_too_many(entry->path());
  }
}

} // namespace waymark::git
