// SPDX-License-Identifier: MIT
#include "model/sync/working_files.h"

#include "model/merge/package_merge.h"

namespace waymark {

WorkingChanges working_changes(const std::filesystem::path& folder, const FileSet& from, const FileSet& to) {
  const FolderReading now = read_folder(folder);
  WorkingChanges working;
  for (const Problem& problem : now.problems) // a link or an unreadable file is nobody's to replace
    if (to.contains(problem.path) &&
        (!from.contains(problem.path) || from.at(problem.path) != to.at(problem.path)))
      working.in_the_way = problem.path;
  FileSet next = to;
  if (now.files != from) {
    merge::PackageMerge merge = merge::merge_packages(from, now.files, to);
    if (!merge.clean()) {
      working.in_the_way = merge.choices.front().where;
      return working;
    }
    next = std::move(merge.files);
  }
  for (const auto& [path, bytes] : now.files)
    if (!next.contains(path))
      working.changes[path] = std::nullopt;
  for (const auto& [path, bytes] : next) {
    const auto there = now.files.find(path);
    if (there == now.files.end() || there->second != bytes)
      working.changes[path] = bytes;
  }
  return working;
}

} // namespace waymark
