// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::git {

/// The two lines of a record, and where a record's lines and releases end.
enum class Line { content, review };

struct LineEnds {
  std::optional<std::string> content;          ///< id of the newest version
  std::optional<std::string> review;           ///< id of the newest state of the review record
  std::map<std::string, std::string> releases; ///< name -> id of its mark
};

/// What Sync does to a package's own record: it joins lines and moves their ends. Made for one Sync, used
/// from one thread; other objects may read and write the record meanwhile. Everything is synced before it is
/// acknowledged. Members throw Error.
class RecordLines {
public:
  /// `git_folder` is the `.git` of a package.
  explicit RecordLines(const std::filesystem::path& git_folder);
  ~RecordLines();
  RecordLines(const RecordLines&) = delete;
  RecordLines& operator=(const RecordLines&) = delete;

  const std::filesystem::path& git_folder() const;
  /// Forgets where its objects lie: after blank_out they are somewhere else.
  void reopen();
  LineEnds ends() const;
  /// Where the shared lines ended when they were last seen.
  LineEnds last_seen() const;
  void remember(const LineEnds& seen);

  /// Whether `earlier` is `later` or somewhere before it.
  bool leads_to(const std::string& earlier, const std::string& later) const;
  std::optional<std::string> common_version(const std::string& a, const std::string& b) const;

  std::string tree_of(const std::string& version) const;
  /// Whether a review record, given by its newest state, is of the format that this program knows.
  bool knows_review(const std::string& id) const;
  FileSet files_of_tree(const std::string& tree) const;
  /// Every file of a state of the review record; and the names in one of its folders ("removed/").
  FileSet review_files(const std::string& state) const;
  std::vector<std::string> names_in(const std::string& state, const std::string& folder) const;
  std::optional<std::string> blob(const std::string& id) const;
  std::string write_files(const FileSet& files);
  /// See tree_union.h.
  std::string union_of(const std::string& tree_a, const std::string& tree_b);
  /// A version that follows both. No line ends at it yet.
  std::string join(const std::string& tree, const std::string& first, const std::string& second,
                   const Author& author, Time time, const std::string& message);

  /// Moves a line's end, if it still is where `expected` says; false when it is not.
  [[nodiscard]] bool move(Line line, const std::optional<std::string>& expected, const std::string& to);
  [[nodiscard]] bool add_release(const std::string& name, const std::string& id);
  /// Keeps what is not taken over, so that it can be looked at: under `refs/rescue/<name>`, once.
  void keep_aside(const std::string& name, const std::string& id);

private:
  struct Hidden;
  std::unique_ptr<Hidden> m_hidden;
};

} // namespace waymark::git
