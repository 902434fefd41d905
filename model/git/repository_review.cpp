// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/record_lock.h"
#include "model/git/repository_hidden.h"
#include "model/git/trees.h"

#include <algorithm>

namespace waymark::git {

namespace {

bool holds_blob(git_repository* repository, const git_tree* tree, const git_oid& wanted, int depth) {
  for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
    const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
    if (git_oid_equal(git_tree_entry_id(entry), &wanted))
      return true;
    if (depth == 0 || git_tree_entry_type(entry) != GIT_OBJECT_TREE)
      continue;
    TreeHandle below;
    check(git_tree_lookup(Out(below), repository, git_tree_entry_id(entry)), "read");
    if (holds_blob(repository, below.get(), wanted, depth - 1))
      return true;
  }
  return false;
}

class ReviewTree {
public:
  ReviewTree(git_repository* repository, TreeHandle before)
      : m_repository(repository), m_before(std::move(before)) {}

  void add(const std::string& path, const std::string& bytes) {
    if (!is_package_path(path, review_limits))
      throw Error("A comment could not be kept under its name. Nothing was changed.", "review path " + path);
    if (m_before && find_file(m_before.get(), path))
      throw Error(
          "A part of the review record would have been replaced, which is never done. Nothing was changed. "
          "Open the package again and repeat what you did.",
          "review path exists: " + path);
    if (!m_before) {
      m_files.emplace(path, bytes);
      return;
    }
    git_oid id;
    check(git_blob_create_from_buffer(&id, m_repository, bytes.data(), bytes.size()), "saved");
    m_updates.push_back({GIT_TREE_UPDATE_UPSERT, id, GIT_FILEMODE_BLOB, nullptr});
    m_paths.push_back(path);
  }

  bool holds(const std::string& path) const { return m_before && find_file(m_before.get(), path); }

  git_oid write() {
    for (std::size_t i = 0; i < m_updates.size(); ++i)
      m_updates[i].path = m_paths[i].c_str();
    if (!m_before)
      return write_tree(m_repository, m_files);
    git_oid tree;
    check(git_tree_create_updated(&tree, m_repository, m_before.get(), m_updates.size(), m_updates.data()),
          "saved");
    return tree;
  }

private:
  git_repository* m_repository;
  TreeHandle m_before;
  FileSet m_files; // of a record that begins now
  std::vector<git_tree_update> m_updates;
  std::vector<std::string> m_paths;
};

} // namespace

FileSet Repository::review_files(const std::string& folder) const {
  const auto tip = m_hidden->tip(review_line);
  if (!tip)
    return {};
  const TreeHandle tree = m_hidden->tree(*tip);
  if (folder.empty())
    return read_tree(m_hidden->get(), tree.get(), review_limits);
  const TreeHandle below = find_folder(m_hidden->get(), tree.get(), folder.substr(0, folder.size() - 1));
  return below ? read_tree(m_hidden->get(), below.get(), review_limits, folder) : FileSet{};
}

std::optional<std::string> Repository::review_file(const std::string& path) const {
  const auto tip = m_hidden->tip(review_line);
  const auto found = tip ? find_file(m_hidden->tree(*tip).get(), path) : std::nullopt;
  return found ? std::optional(read_blob(m_hidden->get(), *found, review_limits)) : std::nullopt;
}

std::optional<std::set<std::string>> Repository::review_changes(const std::string& folder,
                                                                const std::string& since) const {
  CommitHandle then;
  const git_oid id = oid(since);
  const auto tip = m_hidden->tip(review_line);
  if (!tip || git_commit_lookup(Out(then), m_hidden->get(), &id) != 0)
    return std::nullopt;
  const std::string name = folder.substr(0, folder.size() - 1);
  const TreeHandle before = find_folder(m_hidden->get(), m_hidden->tree(id).get(), name);
  const TreeHandle now = find_folder(m_hidden->get(), m_hidden->tree(*tip).get(), name);
  return changed_paths(m_hidden->get(), before.get(), now.get(), review_limits, folder);
}

std::optional<std::string> Repository::review_format() const {
  const auto tip = m_hidden->tip(review_line);
  if (!tip)
    return std::nullopt;
  const auto found = find_file(m_hidden->tree(*tip).get(), "format");
  return found ? read_blob(m_hidden->get(), *found, review_limits) : std::string();
}

std::optional<std::string> Repository::review_tip() const {
  const auto tip = m_hidden->tip(review_line);
  return tip ? std::optional(hex(*tip)) : std::nullopt;
}

void Repository::add_review_files(const FileSet& files, const FileSet& bases, const Author& author,
                                  Time time) {
  while (!try_add_review_files(files, bases, author, time, review_tip())) {
  }
}

bool Repository::try_add_review_files(const FileSet& files, const FileSet& bases, const Author& author,
                                      Time time, const std::optional<std::string>& expected) {
  const RecordLock lock(m_hidden->git_folder);
  const auto tip = m_hidden->tip(review_line);
  if ((tip ? std::optional(hex(*tip)) : std::nullopt) != expected)
    return false;
  ReviewTree tree(m_hidden->get(), tip ? m_hidden->tree(*tip) : nullptr);
  if (!tip)
    tree.add("format", std::string(known_review_format));
  for (const auto& [path, bytes] : files)
    tree.add(path, bytes);
  const auto newest = m_hidden->tip(content_line);
  const TreeHandle content = newest ? m_hidden->tree(*newest) : nullptr;
  for (const auto& [name, bytes] : bases) {
    const std::string id = blob_id(bytes);
    const std::string path = "texts/" + id;
    if (!tree.holds(path) && !(content && holds_blob(m_hidden->get(), content.get(), oid(id), 8)))
      tree.add(path, bytes);
  }
  git_oid made;
  return m_hidden->extend(review_line, tip, tree.write(), author, time, "Review", made);
}

} // namespace waymark::git
