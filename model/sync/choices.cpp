// SPDX-License-Identifier: MIT
#include "model/sync/choices.h"

#include "model/git/record_lines.h"
#include "model/merge/package_merge.h"
#include "model/sync/sync_record.h"

#include <array>
#include <set>

namespace waymark {

namespace {

// A joined version is made again from the two that it joins: the same choices come of it.
merge::PackageMerge join_again(const git::RecordLines& lines, const git::Version& joined) {
  const auto files = [&](const std::string& version) { return lines.files_of_tree(lines.tree_of(version)); };
  const auto base = lines.common_version(joined.parents[0], joined.parents[1]);
  if (!base)
    return {};
  return merge::merge_packages(files(*base), files(joined.parents[0]), files(joined.parents[1]));
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
    return words;
  }
  return choice.ours;
}

} // namespace

std::string_view name_of(Keep keep) {
  constexpr std::array<std::string_view, 5> names{"first", "second", "both", "now", "words"};
  return names[static_cast<std::size_t>(keep)];
}

std::vector<OpenChoice> choices_of(const std::filesystem::path& folder,
                                   const std::vector<git::Version>& versions) {
  std::vector<OpenChoice> all;
  std::set<std::string> seen;
  std::map<std::string, std::string> authors;
  for (const git::Version& version : versions)
    authors[version.id] = version.author.name;
  const git::RecordLines lines(folder / ".git");
  for (const git::Version& version : versions) {
    if (version.parents.size() != 2 || choices_in(version.message) == 0)
      continue;
    for (merge::Choice& choice : join_again(lines, version).choices)
      if (seen.insert(choice.id).second)
        all.push_back(
            {std::move(choice), version.id, authors[version.parents[0]], authors[version.parents[1]]});
  }
  return all;
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
