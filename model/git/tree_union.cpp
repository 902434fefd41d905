// SPDX-License-Identifier: MIT
#include "model/git/tree_union.h"

#include "model/git/git_error.h"
#include "model/git/git_handles.h"
#include "model/git/trees.h"

#include <map>
#include <string>

namespace waymark::git {

namespace {

constexpr int deepest = 16;

class Joiner {
public:
  explicit Joiner(git_repository* repository) : m_repository(repository) {}

  git_oid join(const git_oid& a, const git_oid& b, int depth) {
    if (git_oid_equal(&a, &b))
      return a;
    if (depth > deepest)
      fail_as_damaged("folders nested too deep in " + hex(a));
    Folder folder;
    for (const git_oid* id : {&a, &b})
      add_all(folder, *id, depth);
    TreeBuilderHandle builder;
    check(git_treebuilder_new(Out(builder), m_repository, nullptr), "saved");
    for (const auto& [name, item] : folder)
      check(git_treebuilder_insert(nullptr, builder.get(), name.c_str(), &item.id,
                                   item.is_folder ? GIT_FILEMODE_TREE : GIT_FILEMODE_BLOB),
            "saved");
    git_oid made;
    check(git_treebuilder_write(&made, builder.get()), "saved");
    return made;
  }

private:
  struct Item {
    git_oid id;
    bool is_folder;
  };
  using Folder = std::map<std::string, Item>;

  void add_all(Folder& folder, const git_oid& id, int depth) {
    TreeHandle tree;
    check(git_tree_lookup(Out(tree), m_repository, &id), "read");
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      const git_filemode_t mode = git_tree_entry_filemode(entry);
      if (mode == GIT_FILEMODE_LINK || mode == GIT_FILEMODE_COMMIT)
        continue;
      add(folder, git_tree_entry_name(entry), {*git_tree_entry_id(entry), mode == GIT_FILEMODE_TREE}, depth);
    }
  }

  void add(Folder& folder, const std::string& name, const Item& item, int depth) {
    const auto [there, is_new] = folder.emplace(name, item);
    Item& first = there->second;
    if (is_new || (first.is_folder == item.is_folder && git_oid_equal(&first.id, &item.id)))
      return;
    if (first.is_folder && item.is_folder) {
      first.id = join(first.id, item.id, depth + 1);
      return;
    }
    // A folder goes before a file, then the smaller id.
    const bool stays = first.is_folder || (!item.is_folder && git_oid_cmp(&first.id, &item.id) < 0);
    const Item other = stays ? item : first;
    if (!stays)
      first = item;
    add(folder, name + ".other-" + hex(other.id), other, depth);
  }

  git_repository* m_repository;
};

} // namespace

git_oid union_of_trees(git_repository* repository, const git_oid& a, const git_oid& b) {
  return Joiner(repository).join(a, b, 0);
}

} // namespace waymark::git
