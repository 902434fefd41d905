// SPDX-License-Identifier: MIT
#include "model/record_cache.h"

#include "model/error.h"
#include "model/mapped_file.h"
#include "model/review/record_parts_file.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <algorithm>
#include <chrono>

namespace waymark {

namespace fs = std::filesystem;
using review::KeptParts;
using review::RecordParts;

namespace {

constexpr const char* log_folder = "log/";
constexpr std::size_t worth_keeping = 500;       // segments: fewer are read in some milliseconds
constexpr std::size_t worth_writing_again = 200; // changes
constexpr auto unused_for = std::chrono::hours(24 * 90);

// Packages that are gone leave nothing behind for ever.
void remove_unused(const fs::path& folder) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.is_regular_file(error) &&
        fs::file_time_type::clock::now() - entry.last_write_time(error) > unused_for)
      fs::remove(entry.path(), error);
}

void write_kept(const fs::path& file, const KeptParts& kept) {
  try {
    write_cache_file(file, review::pack_parts(kept));
    remove_unused(file.parent_path());
  } catch (const Error&) {
    std::error_code ignored;
    fs::remove(file, ignored); // the next reading takes longer
  }
}

// The segment whose file or signature a path is.
std::string segment_of(const std::string& path) {
  return path.ends_with(".sig") ? path.substr(0, path.size() - 4) : path;
}

struct Update {
  std::size_t changes = 0;
  bool something_went = false; // words that were removed must not stay in our file
};

// Reads the segments again that have changed.
Update bring_up_to_date(RecordParts& parts, const git::Repository& record,
                        const std::set<std::string>& changed) {
  std::set<std::string> segments;
  for (const std::string& path : changed)
    segments.insert(segment_of(path));
  const auto is_changed = [&](const auto& part) { return segments.contains(part.path); };
  Update update{segments.size()};
  update.something_went =
      std::erase_if(parts.segments, is_changed) + std::erase_if(parts.unreadable, is_changed) > 0;
  FileSet files;
  for (const std::string& path : segments)
    for (const std::string& name : {path, path + ".sig"})
      if (auto bytes = record.review_file(name))
        files[name] = std::move(*bytes);
  RecordParts read = review::read_parts(files);
  std::move(read.segments.begin(), read.segments.end(), std::back_inserter(parts.segments));
  std::move(read.unreadable.begin(), read.unreadable.end(), std::back_inserter(parts.unreadable));
  return update;
}

} // namespace

RecordParts read_record_parts(const git::Repository& record, const fs::path& file) {
  const auto tip = record.review_tip();
  if (!tip)
    return {};
  std::optional<KeptParts> kept = review::unpack_parts(MappedFile(file).bytes());
  const auto changed = kept ? record.review_changes(log_folder, kept->tip) : std::nullopt;
  Update update{worth_writing_again};
  if (changed) {
    update = bring_up_to_date(kept->parts, record, *changed);
    kept->tip = *tip;
  } else {
    kept = KeptParts{*tip, review::read_parts(record.review_files(log_folder))};
  }
  const bool is_worth_it = kept->parts.segments.size() >= worth_keeping || update.something_went;
  if (!file.empty() && is_worth_it && (update.changes >= worth_writing_again || update.something_went))
    write_kept(file, *kept);
  return std::move(kept->parts);
}

fs::path record_cache_file(const fs::path& profile_home, const fs::path& package_folder) {
  return profile_home.empty()
             ? fs::path()
             : profile_home / "index" / sha256(fs::absolute(package_folder).string()).substr(0, 32);
}

} // namespace waymark
