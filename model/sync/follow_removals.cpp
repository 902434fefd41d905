// SPDX-License-Identifier: MIT
#include "model/sync/follow_removals.h"

#include "model/error.h"
#include "model/git/record_lock.h"
#include "model/package.h"
#include "model/review/removal.h"
#include "model/review/signed_segments.h"
#include "model/sha256.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::string_view list_folder = "removed/";
constexpr std::size_t id_length = 40;

// Anybody may have written this list: it only says whether there is something to look at.
git::Blanks listed(const git::RecordLines& lines, const git::LineEnds& shared) {
  git::Blanks ids;
  for (const auto& state : {lines.ends().review, shared.review})
    if (state)
      for (const std::string& name : lines.names_in(*state, std::string(list_folder)))
        if (name.size() >= id_length && name.find_first_not_of("0123456789abcdef") >= id_length)
          ids[name.substr(0, id_length)];
  return ids;
}

// Who may is said by the team list that this copy goes by; a copy that has none yet takes the one that comes.
Package package_of(const git::RecordLines& lines, const git::LineEnds& shared) {
  const auto ours = lines.ends().content;
  const auto& version = ours ? ours : shared.content;
  return version ? read_package(lines.files_of_tree(lines.tree_of(*version))) : Package();
}

git::Blanks asked_for(const git::RecordLines& lines, const git::LineEnds& shared) {
  FileSet files;
  for (const auto& state : {lines.ends().review, shared.review})
    if (state)
      files.merge(lines.review_files(*state));
  const Package package = package_of(lines, shared);
  if (!review::has_keys(package.roster))
    return {}; // nobody's signature would mean anything
  review::SegmentReading reading = review::read_segments(files);
  review::take_out_untrusted(reading, package.id, package.roster_chain);
  git::Blanks blanks;
  for (const review::Removed& one : review::removals_in(reading, package.roster_chain)) {
    const auto bytes = lines.blob(one.blob);
    if (!bytes || sha256(*bytes) != one.sha256)
      continue;
    std::string left = review::left_of(one.path, *bytes);
    if (sha256(left) == one.left)
      blanks[one.blob] = std::move(left);
  }
  return blanks;
}

} // namespace

Followed follow_removals(const std::filesystem::path& folder, git::SharedPlace& place,
                         const git::LineEnds& shared, SyncReport& report) {
  const std::filesystem::path git_folder = folder / ".git";
  git::Blanks blanks;
  {
    const git::RecordLines lines(git_folder);
    const git::Blanks ids = listed(lines, shared);
    if (ids.empty() || !git::holds_any(git_folder, ids))
      return Followed::nothing;
    blanks = asked_for(lines, shared);
  }
  if (blanks.empty())
    return Followed::nothing;
  if (place.blank_out(blanks) != git::Sent::yes) {
    const git::PlaceWords at = place.words();
    report.left_undone.push_back("Something was to be removed for good, and you may not replace what is " +
                                 at.in +
                                 ", so it is still there. Nothing was changed. Ask the person who had it "
                                 "removed to sync first, or whoever looks after " +
                                 at.the + " to let you.");
    return Followed::not_allowed;
  }
  const git::RecordLock lock(git_folder);
  git::blank_out(git_folder, blanks);
  report.remarks.push_back(
      "Something was removed from the record for good, as somebody who may had asked; the "
      "history says who and why.");
  return Followed::removed;
}

} // namespace waymark
