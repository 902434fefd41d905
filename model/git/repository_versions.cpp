// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/open_record.h"
#include "model/git/record_lock.h"
#include "model/git/repository_hidden.h"
#include "model/git/trees.h"

namespace waymark::git {

namespace {

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\r'))
    text.pop_back();
  return text;
}

} // namespace

std::string person_of(const Author& author) {
  return author.email.substr(0, author.email.find('@'));
}

namespace {

Version version_of(const git_commit* commit) {
  Version version;
  version.id = hex(*git_commit_id(commit));
  for (unsigned int i = 0; i < git_commit_parentcount(commit); ++i)
    version.parents.push_back(hex(*git_commit_parent_id(commit, i)));
  const git_signature* who = git_commit_author(commit);
  version.author = {who->name, who->email};
  version.time = who->when.time;
  version.message = trimmed(git_commit_message(commit));
  return version;
}

} // namespace

std::optional<std::string> Repository::newest_version() const {
  const auto tip = m_hidden->tip(content_line);
  return tip ? std::optional(hex(*tip)) : std::nullopt;
}

Version Repository::version(const std::string& id) const {
  const git_oid wanted = oid(id);
  CommitHandle commit;
  const int code = git_commit_lookup(Out(commit), m_hidden->get(), &wanted);
  if (code == GIT_ENOTFOUND)
    throw Error("This package has no version “" + id +
                "”. Nothing was changed. Choose one from the history.");
  check(code, "read");
  return version_of(commit.get());
}

std::vector<Version> Repository::history(const std::optional<std::string>& path) const {
  std::vector<Version> versions;
  const auto tip = m_hidden->tip(content_line);
  if (!tip)
    return versions;
  WalkHandle walk;
  check(git_revwalk_new(Out(walk), m_hidden->get()), "read");
  check(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME), "read");
  check(git_revwalk_push(walk.get(), &*tip), "read");
  git_oid id;
  int code = 0;
  while ((code = git_revwalk_next(&id, walk.get())) == 0) {
    const CommitHandle commit = m_hidden->commit(id);
    if (path) {
      const auto now = find_file(m_hidden->tree(id).get(), *path);
      const bool first = git_commit_parentcount(commit.get()) == 0;
      const auto before =
          first ? std::nullopt
                : find_file(m_hidden->tree(*git_commit_parent_id(commit.get(), 0)).get(), *path);
      if (now.has_value() == before.has_value() && (!now || git_oid_equal(&*now, &*before)))
        continue;
    }
    versions.push_back(version_of(commit.get()));
  }
  check(code == GIT_ITEROVER ? 0 : code, "read");
  return versions;
}

FileSet Repository::files(const std::string& version_id) const {
  return read_tree(m_hidden->get(), m_hidden->tree(oid(version(version_id).id)).get(), {});
}

std::optional<std::string> Repository::file(const std::string& version_id, const std::string& path) const {
  if (!is_package_path(path))
    return std::nullopt;
  const auto found = find_file(m_hidden->tree(oid(version(version_id).id)).get(), path);
  return found ? std::optional(read_blob(m_hidden->get(), *found, {})) : std::nullopt;
}

std::string Repository::save_version(const FileSet& files, const Author& author, Time time,
                                     const std::string& message, const std::optional<std::string>& expected) {
  const RecordLock lock(m_hidden->git_folder);
  const auto tip = m_hidden->tip(content_line);
  const bool as_expected = tip ? expected && hex(*tip) == *expected : !expected;
  git_oid made;
  if (!as_expected)
    throw Error("Somebody saved another version in the meantime, so nothing was saved now. Your text is safe "
                "in the folder. "
                "Open the package again, look at the new version, then save.");
  const git_oid tree = write_tree(m_hidden->get(), files);
  if (!m_hidden->extend(content_line, tip, tree, author, time, message, made))
    throw Error("Another program saved a version at the same moment, so nothing was saved now. Your text is "
                "safe in the folder. "
                "Open the package again, look at the new version, then save.");
  write_index(m_hidden->get(), m_hidden->tree(made).get());
  return hex(made);
}

std::string Repository::tree_of(const std::string& version_id) const {
  return hex(*git_tree_id(m_hidden->tree(oid(version(version_id).id)).get()));
}

std::string Repository::blob_id(std::string_view bytes) {
  git_oid id;
  check(git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB), "read");
  return hex(id);
}

std::optional<std::string> Repository::blob(const std::string& id) const {
  const git_oid wanted = oid(id);
  BlobHandle found;
  const int code = git_blob_lookup(Out(found), m_hidden->get(), &wanted);
  if (code == GIT_ENOTFOUND)
    return std::nullopt;
  check(code, "read");
  return read_blob(m_hidden->get(), wanted, {});
}

} // namespace waymark::git
