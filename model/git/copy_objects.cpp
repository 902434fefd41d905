// SPDX-License-Identifier: MIT
#include "model/git/copy_objects.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/git_handles.h"
#include "model/git/trees.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <unordered_set>
#include <utility>

namespace waymark::git {

namespace {

constexpr int deepest = 16;
constexpr std::size_t largest_file = 64u << 20;
constexpr std::size_t most_objects = 2'000'000;
constexpr std::size_t worth_a_pack = 500; // below, a pack would only slow down whoever reads the folder

struct OidHash {
  std::size_t operator()(const git_oid& id) const {
    std::size_t value = 0;
    std::memcpy(&value, id.id, sizeof value);
    return value;
  }
};
struct OidEqual {
  bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_equal(&a, &b) != 0; }
};
using OidSet = std::unordered_set<git_oid, OidHash, OidEqual>;

class Copier {
public:
  Copier(git_repository* from, git_repository* to, const std::vector<git_oid>& tips)
      : m_from(from), m_to(to), m_tips(tips) {
    check(git_repository_odb(Out(m_source), from), "read");
    check(git_repository_odb(Out(m_target), to), "read");
    check(git_odb_refresh(m_source.get()), "read");
    check(git_odb_refresh(m_target.get()), "read");
  }

  void copy(const git_oid& tip) {
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    check(git_odb_read_header(&size, &type, m_source.get(), &tip), "read");
    if (type == GIT_OBJECT_TAG) {
      TagHandle tag;
      check(git_tag_lookup(Out(tag), m_from, &tip), "read");
      if (git_tag_target_type(tag.get()) != GIT_OBJECT_COMMIT)
        fail_as_damaged("mark " + hex(tip) + " is not on a version");
      find_versions(*git_tag_target_id(tag.get()));
    } else {
      find_versions(tip);
    }
    want(tip);
    write();
  }

private:
  bool has(const git_oid& id) const {
    return git_odb_exists_ext(m_target.get(), &id, GIT_ODB_LOOKUP_NO_REFRESH) != 0;
  }

  // Whether the other side has this version and everything before it.
  bool has_whole(const git_oid& version) {
    if (m_tips.empty() || !has(version))
      return false;
    if (std::any_of(m_tips.begin(), m_tips.end(),
                    [&](const git_oid& tip) { return git_oid_equal(&tip, &version) != 0; }))
      return true;
    if (!m_whole)
      m_whole = versions_behind_tips();
    return m_whole->contains(version);
  }

  // One walk for all questions: where many have written at once, nearly every version asks one. It ends where
  // the other side is damaged, and what lies behind is copied again.
  OidSet versions_behind_tips() const {
    WalkHandle walk;
    check(git_revwalk_new(Out(walk), m_to), "read");
    for (const git_oid& tip : m_tips)
      git_revwalk_push(walk.get(), &tip); // a tip that is missing has nothing behind it
    OidSet versions;
    git_oid version;
    while (git_revwalk_next(&version, walk.get()) == 0)
      versions.insert(version);
    return versions;
  }

  // Versions after those that they follow, without recursion: a history may be long.
  void find_versions(const git_oid& newest) {
    struct Step {
      CommitHandle commit;
      unsigned int next = 0;
    };
    std::vector<Step> path;
    const auto enter = [&](const git_oid& id) {
      if (!m_seen.insert(id).second || has_whole(id))
        return;
      Step step;
      check(git_commit_lookup(Out(step.commit), m_from, &id), "read");
      path.push_back(std::move(step));
    };
    enter(newest);
    while (!path.empty()) {
      Step& step = path.back();
      if (step.next < git_commit_parentcount(step.commit.get())) {
        enter(*git_commit_parent_id(step.commit.get(), step.next++));
        continue;
      }
      const CommitHandle commit = std::move(step.commit);
      path.pop_back();
      find_files_of(commit.get());
    }
  }

  void find_files_of(const git_commit* commit) {
    std::vector<TreeHandle> before;
    for (unsigned int i = 0; i < git_commit_parentcount(commit); ++i) {
      CommitHandle parent;
      check(git_commit_lookup(Out(parent), m_from, git_commit_parent_id(commit, i)), "read");
      check(git_commit_tree(Out(before.emplace_back()), parent.get()), "read");
    }
    find_files(*git_commit_tree_id(commit), before, 0);
    want(*git_commit_id(commit));
  }

  // What stands under the same name in a version before is there already.
  void find_files(const git_oid& id, const std::vector<TreeHandle>& before, int depth) {
    if (depth > deepest)
      fail_as_damaged("folders nested too deep in " + hex(id));
    for (const TreeHandle& tree : before)
      if (git_oid_equal(git_tree_id(tree.get()), &id))
        return;
    if (!m_seen.insert(id).second)
      return;
    TreeHandle tree;
    check(git_tree_lookup(Out(tree), m_from, &id), "read");
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      const git_oid& child = *git_tree_entry_id(entry);
      if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
        find_files(child, below(before, git_tree_entry_name(entry)), depth + 1);
      else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && m_seen.insert(child).second)
        want(child);
    }
    want(id);
  }

  std::vector<TreeHandle> below(const std::vector<TreeHandle>& trees, const char* name) const {
    std::vector<TreeHandle> found;
    for (const TreeHandle& tree : trees) {
      const git_tree_entry* entry = git_tree_entry_byname(tree.get(), name);
      if (entry && git_tree_entry_type(entry) == GIT_OBJECT_TREE)
        check(git_tree_lookup(Out(found.emplace_back()), m_from, git_tree_entry_id(entry)), "read");
    }
    return found;
  }

  void want(const git_oid& id) {
    if (has(id))
      return;
    if (m_wanted.size() == most_objects)
      fail_as_damaged("more than " + std::to_string(most_objects) + " objects");
    m_wanted.push_back(id);
  }

  void write() {
    if (m_wanted.size() >= worth_a_pack)
      return write_pack();
    for (const git_oid& id : m_wanted) {
      refuse_large(id);
      OdbObjectHandle object;
      check(git_odb_read(Out(object), m_source.get(), &id), "read");
      git_oid written;
      check(git_odb_write(&written, m_target.get(), git_odb_object_data(object.get()),
                          git_odb_object_size(object.get()), git_odb_object_type(object.get())),
            "saved");
    }
  }

  void write_pack() {
    PackBuilderHandle builder;
    check(git_packbuilder_new(Out(builder), m_from), "read");
    for (const git_oid& id : m_wanted) {
      refuse_large(id);
      check(git_packbuilder_insert(builder.get(), &id, nullptr), "read");
    }
    git_odb_writepack* pack = nullptr;
    check(git_odb_write_pack(&pack, m_target.get(), nullptr, nullptr), "saved");
    const std::unique_ptr<git_odb_writepack, void (*)(git_odb_writepack*)> owner(
        pack, [](git_odb_writepack* one) { one->free(one); });
    struct Target {
      git_odb_writepack* pack;
      git_indexer_progress progress{};
    } target{pack};
    const auto append = [](void* data, std::size_t size, void* payload) {
      auto& to = *static_cast<Target*>(payload);
      return to.pack->append(to.pack, data, size, &to.progress);
    };
    check(git_packbuilder_foreach(builder.get(), append, &target), "saved");
    check(pack->commit(pack, &target.progress), "saved");
    check(git_odb_refresh(m_target.get()), "read");
  }

  void refuse_large(const git_oid& id) const {
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    check(git_odb_read_header(&size, &type, m_source.get(), &id), "read");
    if (size > largest_file)
      throw Error(
          "A file is larger than 64 MB, so nothing was sent or received. Nothing was changed. Make it "
          "smaller, save a version, then try again.",
          hex(id) + " has " + std::to_string(size) + " bytes");
  }

  git_repository* m_from;
  git_repository* m_to;
  const std::vector<git_oid>& m_tips;
  OdbHandle m_source, m_target;
  OidSet m_seen;
  std::optional<OidSet> m_whole;
  std::vector<git_oid> m_wanted; // each after those that it needs
};

} // namespace

void copy_line(git_repository* from, git_repository* to, const git_oid& tip,
               const std::vector<git_oid>& tips) {
  Copier(from, to, tips).copy(tip);
}

} // namespace waymark::git
