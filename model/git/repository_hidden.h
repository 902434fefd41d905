// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/git_handles.h"
#include "model/git/repository.h"

namespace waymark::git {

constexpr const char* content_line = "refs/heads/main";
constexpr const char* review_line = "refs/heads/review";
inline const FileLimits review_limits{
    .file_bytes = 64u << 20, .total_bytes = 512u << 20, .files = 500'000, .depth = 6};
constexpr std::string_view known_review_format = "review-format 1\n";

struct Repository::Hidden {
  std::filesystem::path git_folder;
  RepositoryHandle handle;

  git_repository* get() const { return handle.get(); }
  /// Where a line ends; nothing when it has not begun.
  std::optional<git_oid> tip(const char* line) const;
  CommitHandle commit(const git_oid& id) const;
  TreeHandle tree(const git_oid& commit_id) const;
  /// Writes a version object and moves the line to it, if the line still ends at `parent`; false when it has
  /// moved.
  bool extend(const char* line, const std::optional<git_oid>& parent, const git_oid& tree,
              const Author& author, Time time, const std::string& message, git_oid& made) const;
};

SignatureHandle signature(const Author& author, Time time);

} // namespace waymark::git
