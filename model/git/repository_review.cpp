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

FileSet Repository::review_files() const {
  const auto tip = m_hidden->tip(review_line);
  return tip ? read_tree(m_hidden->get(), m_hidden->tree(*tip).get(), review_limits) : FileSet{};
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

std::vector<Tag> Repository::tags() const {
  git_strarray names{};
  check(git_tag_list(&names, m_hidden->get()), "read");
  const std::unique_ptr<git_strarray, Release<git_strarray_dispose>> owner(&names);
  std::vector<Tag> tags;
  for (std::size_t i = 0; i < names.count; ++i) {
    git_oid id;
    TagHandle tag;
    if (git_reference_name_to_id(&id, m_hidden->get(),
                                 ("refs/tags/" + std::string(names.strings[i])).c_str()) != 0 ||
        git_tag_lookup(Out(tag), m_hidden->get(), &id) != 0)
      continue; // not one of ours: a plain mark that somebody set with other tools
    if (git_tag_target_type(tag.get()) != GIT_OBJECT_COMMIT)
      continue;
    Tag read{git_tag_name(tag.get()), hex(*git_tag_target_id(tag.get())), "", {}, 0};
    if (const char* message = git_tag_message(tag.get()))
      read.message = message;
    while (!read.message.empty() && read.message.back() == '\n')
      read.message.pop_back();
    if (const git_signature* who = git_tag_tagger(tag.get())) {
      read.author = {who->name, who->email};
      read.time = who->when.time;
    }
    tags.push_back(std::move(read));
  }
  std::stable_sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.time < b.time; });
  return tags;
}

void Repository::add_tag(const Tag& tag) {
  const RecordLock lock(m_hidden->git_folder);
  const git_oid target = oid(tag.version);
  int valid = 0;
  git_reference_name_is_valid(&valid, ("refs/tags/" + tag.name).c_str());
  if (!valid)
    throw Error(
        "“" + tag.name +
        "” cannot be the name of a release. Nothing was changed. Use letters, digits, dots and hyphens.");
  ObjectHandle object;
  check(git_object_lookup(Out(object), m_hidden->get(), &target, GIT_OBJECT_COMMIT), "read");
  const SignatureHandle who = signature(tag.author, tag.time);
  git_oid made;
  const int code = git_tag_create(&made, m_hidden->get(), tag.name.c_str(), object.get(), who.get(),
                                  (tag.message + "\n").c_str(), 0);
  if (code == GIT_EEXISTS)
    throw Error("There already is a release “" + tag.name +
                "”, and releases never change. Nothing was changed. Choose another name.");
  check(code, "saved");
  sync_objects(m_hidden->get());
}

} // namespace waymark::git
