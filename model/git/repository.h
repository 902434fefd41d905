// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::git {

/// Seconds since 1970 (UTC). Local time zones never enter the record.
using Time = std::int64_t;

/// Who made a version: the name on screen and a stable address "<person id>@<organisation id>.invalid".
struct Author {
  std::string name;
  std::string email;
};

/// A saved version of the content.
/// The person who is meant by an author: what stands before the “@”.
std::string person_of(const Author& author);

struct Version {
  std::string id; ///< 40 hexadecimal digits
  std::vector<std::string> parents;
  Author author;
  Time time = 0;
  std::string message;
};

struct Tag {
  std::string name;    ///< the name inside the tag object
  std::string version; ///< id of the version it points to
  std::string message;
  Author author;
  Time time = 0;
  // Of one that was read: the bytes that were signed, and the signature; empty when nobody did.
  std::string signed_text = {};
  std::string signature = {};
};

/// The signature of some bytes, as text.
using Signer = std::function<std::string(std::string_view)>;

/// A package's record, kept by git, through libgit2 only. One object is used from one thread at a time; open
/// another for another thread. Reads go through a whitelist (regular files with package paths, size limits),
/// nothing in the repository's own configuration is obeyed, and no program is run. Every write is synced
/// before it is acknowledged: objects first, then the reference, by compare-and-swap. All members throw
/// Error.
class Repository {
public:
  /// Makes the record of a package that has none, with unborn content. The folder must exist.
  static Repository create(const std::filesystem::path& folder);
  /// Throws when there is no record, when it is damaged, or when it was made by a newer program.
  static Repository open(const std::filesystem::path& folder);
  static bool exists(const std::filesystem::path& folder);
  ~Repository();
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;

  // Content: the line of versions.
  std::optional<std::string> newest_version() const;
  Version version(const std::string& id) const;
  /// Newest first. With a path: only versions in which that file differs from the version before.
  std::vector<Version> history(const std::optional<std::string>& path = {}) const;
  FileSet files(const std::string& version) const;
  std::optional<std::string> file(const std::string& version, const std::string& path) const;
  /// Saves all files as the next version after `expected` (the newest when it was read). Throws when another
  /// save came in between; then nothing changed.
  std::string save_version(const FileSet& files, const Author& author, Time time, const std::string& message,
                           const std::optional<std::string>& expected);
  /// The id of a version's whole tree of files.
  std::string tree_of(const std::string& version) const;

  // Texts by identity.
  static std::string blob_id(std::string_view bytes);
  std::optional<std::string> blob(const std::string& id) const;

  // The review record: immutable files on a line of their own.
  /// Every file of the record, or of one of its folders ("log/"), whitelisted by name and size. Read on every
  /// core.
  FileSet review_files(const std::string& folder = {}) const;
  std::optional<std::string> review_file(const std::string& path) const;
  std::optional<std::string> review_tip() const;
  /// The paths of a folder ("log/") that are new, other or gone since the record ended at `since`: takes time
  /// for what differs only. Nothing when that state is not here.
  std::optional<std::set<std::string>> review_changes(const std::string& folder,
                                                      const std::string& since) const;
  /// Adds files (never replaces one: throws). `bases` are texts that comments quote from; they are kept under
  /// `texts/<blob id>` unless some version already holds them.
  void add_review_files(const FileSet& files, const FileSet& bases, const Author& author, Time time);

  /// The same, but only while the record still ends at `expected`; false, with nothing changed, when it has
  /// moved on.
  [[nodiscard]] bool try_add_review_files(const FileSet& files, const FileSet& bases, const Author& author,
                                          Time time, const std::optional<std::string>& expected);
  /// What the record's `format` file says, "" when it has none; nothing when there is no record yet.
  std::optional<std::string> review_format() const;

  // Releases.
  std::vector<Tag> tags() const;
  /// The tag object is signed when there is somebody to do it.
  void add_tag(const Tag& tag, const Signer& sign = {});

private:
  struct Hidden;
  explicit Repository(std::unique_ptr<Hidden> hidden);
  std::unique_ptr<Hidden> m_hidden;
};

} // namespace waymark::git
