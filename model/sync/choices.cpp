// SPDX-License-Identifier: MIT
#include "model/sync/choices.h"

#include "model/git/record_lines.h"
#include "model/merge/package_merge.h"
#include "model/review/removal.h"
#include "model/sync/sync_record.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace waymark {

namespace {

// Where the bytes of one side were removed for good, what the two had to say to one another is gone as well.
void leave_out_removed(FileSet& before, FileSet& first, FileSet& second) {
  std::set<std::string> paths;
  for (const FileSet* files : {&before, &first, &second})
    for (const auto& [path, bytes] : *files)
      if (bytes == review::left_of(path, {}))
        paths.insert(path);
  for (const std::string& path : paths)
    for (FileSet* files : {&before, &first, &second})
      files->erase(path);
}

// A joined version is made again from the two that it joins: the same choices come of it.
merge::PackageMerge join_again(const git::RecordLines& lines, const git::Version& joined) {
  const auto files = [&](const std::string& version) { return lines.files_of_tree(lines.tree_of(version)); };
  const auto base = lines.common_version(joined.parents[0], joined.parents[1]);
  if (!base)
    return {};
  FileSet before = files(*base), first = files(joined.parents[0]), second = files(joined.parents[1]);
  leave_out_removed(before, first, second);
  return merge::merge_packages(before, first, second);
}

// Who changed a file on the way from `base` to `side`: along the versions that brought it there.
class Writers {
public:
  Writers(const git::Repository& record, const std::vector<git::Version>& versions) : m_record(record) {
    for (const git::Version& version : versions)
      m_versions.emplace(version.id, &version);
  }

  SideWriter of(std::string side, const std::string& path) const {
    const auto first = m_versions.find(side);
    if (first == m_versions.end())
      return {};
    for (auto at = first; at != m_versions.end();) {
      const git::Version& version = *at->second;
      const auto bytes = m_record.file(version.id, path);
      const auto same =
          std::find_if(version.parents.begin(), version.parents.end(),
                       [&](const std::string& parent) { return m_record.file(parent, path) == bytes; });
      if (same == version.parents.end())
        return {version.author.name, version.time};
      at = m_versions.find(*same);
    }
    return {first->second->author.name, first->second->time};
  }

private:
  const git::Repository& m_record;
  std::map<std::string, const git::Version*> m_versions;
};

// Somebody who writes other words does not think of the line's end.
std::string with_its_line_end(std::string words, const merge::Choice& choice) {
  const merge::Version& standing = choice.ours ? choice.ours : choice.theirs;
  if (standing && standing->ends_with('\n') && !words.empty() && !words.ends_with('\n'))
    words += '\n';
  return words;
}

merge::Version chosen(const merge::Choice& choice, Keep keep, const std::string& words) {
  switch (keep) {
  case Keep::first:
  case Keep::now:
    return choice.ours;
  case Keep::second:
    return choice.theirs;
  case Keep::both:
    return merge::both_of(choice);
  case Keep::words:
    return with_its_line_end(words, choice);
  }
  return choice.ours;
}

} // namespace

std::string_view name_of(Keep keep) {
  constexpr std::array<std::string_view, 5> names{"first", "second", "both", "now", "words"};
  return names[static_cast<std::size_t>(keep)];
}

LeftByJoining left_by_joining(const std::filesystem::path& folder,
                              const std::vector<git::Version>& versions) {
  LeftByJoining left;
  std::set<std::string> seen;
  const git::RecordLines lines(folder / ".git");
  const git::Repository record = git::Repository::open(folder);
  const Writers writers(record, versions);
  for (const git::Version& version : versions) {
    if (version.parents.size() != 2 || choices_in(version.message) + to_read_in(version.message) == 0)
      continue;
    const auto add = [&](auto& list, auto& one) {
      if (!seen.insert(one.id).second)
        return;
      SideWriter first = writers.of(version.parents[0], one.path);
      SideWriter second = writers.of(version.parents[1], one.path);
      list.push_back({std::move(one), version.id, std::move(first), std::move(second)});
    };
    merge::PackageMerge joined = join_again(lines, version);
    for (merge::Choice& choice : joined.choices)
      add(left.choices, choice);
    for (merge::MergedPlace& place : joined.merged_for_you)
      add(left.merged, place);
  }
  return left;
}

std::optional<FileSet> with_choice(const std::filesystem::path& folder, const OpenChoice& open, Keep keep,
                                   const std::string& words, const FileSet& now) {
  if (keep == Keep::now)
    return now;
  const git::RecordLines lines(folder / ".git");
  const merge::PackageMerge joined = join_again(lines, git::Repository::open(folder).version(open.version));
  const merge::PackageMerge settled = merge::settle(joined, open.choice.id, chosen(open.choice, keep, words));
  merge::PackageMerge next = merge::merge_packages(joined.files, now, settled.files);
  return next.clean() ? std::optional(std::move(next.files)) : std::nullopt;
}

} // namespace waymark
