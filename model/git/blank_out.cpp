// SPDX-License-Identifier: MIT
#include "model/git/blank_out.h"

#include "model/error.h"
#include "model/git/exchange_folder.h"
#include "model/git/forget_bytes.h"
#include "model/git/git_error.h"
#include "model/git/line_ends.h"
#include "model/git/open_record.h"
#include "model/git/start_library.h"
#include "model/git/tip_log.h"
#include "model/git/trees.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <system_error>
#include <vector>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

using ReferenceIterator = std::unique_ptr<git_reference_iterator, Release<git_reference_iterator_free>>;

constexpr int deepest = 16;

struct OidLess {
  bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};

/// Makes objects again with blanks in them; each once.
class Remaker {
public:
  Remaker(git_repository* repository, const Blanks& blanks) : m_repository(repository) {
    for (const auto& [id, bytes] : blanks) {
      git_oid blank;
      check(git_blob_create_from_buffer(&blank, repository, bytes.data(), bytes.size()), "saved");
      m_made.emplace(oid(id), blank);
    }
  }

  git_oid remake(const git_oid& id) {
    git_object_t type = GIT_OBJECT_INVALID;
    std::size_t size = 0;
    OdbHandle odb;
    check(git_repository_odb(Out(odb), m_repository), "read");
    check(git_odb_read_header(&size, &type, odb.get(), &id), "read");
    switch (type) {
    case GIT_OBJECT_COMMIT:
      return version(id);
    case GIT_OBJECT_TAG:
      return mark(id);
    case GIT_OBJECT_TREE:
      return folder(id, 0);
    default:
      return file(id);
    }
  }

private:
  const git_oid* known(const git_oid& id) const {
    const auto found = m_made.find(id);
    return found == m_made.end() ? nullptr : &found->second;
  }

  git_oid file(const git_oid& id) const {
    const git_oid* blank = known(id);
    return blank ? *blank : id;
  }

  git_oid folder(const git_oid& id, int depth) {
    if (depth > deepest)
      fail_as_damaged("folders nested too deep in " + hex(id));
    if (const git_oid* made = known(id))
      return *made;
    TreeHandle tree;
    check(git_tree_lookup(Out(tree), m_repository, &id), "read");
    TreeBuilderHandle builder;
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      const git_oid& old = *git_tree_entry_id(entry);
      const git_object_t type = git_tree_entry_type(entry);
      const git_oid made = type == GIT_OBJECT_TREE   ? folder(old, depth + 1)
                           : type == GIT_OBJECT_BLOB ? file(old)
                                                     : old;
      if (git_oid_equal(&old, &made))
        continue;
      if (!builder)
        check(git_treebuilder_new(Out(builder), m_repository, tree.get()), "saved");
      check(git_treebuilder_insert(nullptr, builder.get(), git_tree_entry_name(entry), &made,
                                   git_tree_entry_filemode(entry)),
            "saved");
    }
    git_oid made = id;
    if (builder)
      check(git_treebuilder_write(&made, builder.get()), "saved");
    m_made.emplace(id, made);
    return made;
  }

  // Versions after those that they follow, without recursion: a history may be long.
  git_oid version(const git_oid& newest) {
    std::vector<git_oid> path{newest};
    while (!path.empty()) {
      const git_oid id = path.back();
      if (known(id)) {
        path.pop_back();
        continue;
      }
      CommitHandle commit;
      check(git_commit_lookup(Out(commit), m_repository, &id), "read");
      const std::size_t before = path.size();
      for (unsigned int i = 0; i < git_commit_parentcount(commit.get()); ++i)
        if (const git_oid* parent = git_commit_parent_id(commit.get(), i); !known(*parent))
          path.push_back(*parent);
      if (path.size() > before)
        continue;
      path.pop_back();
      m_made.emplace(id, one_version(id, commit.get()));
    }
    return *known(newest);
  }

  git_oid one_version(const git_oid& id, git_commit* commit) {
    const git_oid tree_id = folder(*git_commit_tree_id(commit), 0);
    bool same = git_oid_equal(&tree_id, git_commit_tree_id(commit));
    std::vector<CommitHandle> parents(git_commit_parentcount(commit));
    std::vector<const git_commit*> raw;
    for (std::size_t i = 0; i < parents.size(); ++i) {
      const git_oid* old = git_commit_parent_id(commit, static_cast<unsigned int>(i));
      same = same && git_oid_equal(old, known(*old));
      check(git_commit_lookup(Out(parents[i]), m_repository, known(*old)), "read");
      raw.push_back(parents[i].get());
    }
    if (same)
      return id;
    TreeHandle tree;
    check(git_tree_lookup(Out(tree), m_repository, &tree_id), "read");
    git_oid made;
    check(git_commit_create(&made, m_repository, nullptr, git_commit_author(commit),
                            git_commit_committer(commit), git_commit_message_encoding(commit),
                            git_commit_message_raw(commit), tree.get(), raw.size(), raw.data()),
          "saved");
    return made;
  }

  // A release's mark is kept byte for byte but for the version that it stands on.
  git_oid mark(const git_oid& id) {
    if (const git_oid* made = known(id))
      return *made;
    TagHandle tag;
    check(git_tag_lookup(Out(tag), m_repository, &id), "read");
    const git_oid& old = *git_tag_target_id(tag.get());
    const git_oid target = remake(old);
    git_oid made = id;
    if (!git_oid_equal(&old, &target)) {
      OdbHandle odb;
      check(git_repository_odb(Out(odb), m_repository), "read");
      OdbObjectHandle object;
      check(git_odb_read(Out(object), odb.get(), &id), "read");
      std::string text(static_cast<const char*>(git_odb_object_data(object.get())),
                       git_odb_object_size(object.get()));
      const std::size_t at = text.find(hex(old));
      if (at == std::string::npos)
        fail_as_damaged("mark " + hex(id) + " does not name its version");
      text.replace(at, GIT_OID_HEXSZ, hex(target));
      check(git_odb_write(&made, odb.get(), text.data(), text.size(), GIT_OBJECT_TAG), "saved");
    }
    m_made.emplace(id, made);
    return made;
  }

  git_repository* m_repository;
  std::map<git_oid, git_oid, OidLess> m_made;
};

// The review record first, the text second, releases and what is kept locally after them.
int rank_of(const std::string& reference) {
  return reference == "refs/heads/review" ? 0 : reference == "refs/heads/main" ? 1 : 2;
}

std::vector<LineMove> moves_of(git_repository* repository, Remaker& remaker) {
  git_reference_iterator* raw = nullptr;
  check(git_reference_iterator_new(&raw, repository), "read");
  const ReferenceIterator all(raw);
  std::vector<LineMove> moves;
  for (ReferenceHandle one; git_reference_next(Out(one), all.get()) == 0;)
    if (const git_oid* id = git_reference_target(one.get()))
      if (const git_oid made = remaker.remake(*id); !git_oid_equal(id, &made))
        moves.push_back({git_reference_name(one.get()), hex(*id), hex(made)});
  std::stable_sort(moves.begin(), moves.end(), [](const LineMove& a, const LineMove& b) {
    return rank_of(a.reference) < rank_of(b.reference);
  });
  return moves;
}

} // namespace

bool holds_any(const fs::path& git_folder, const Blanks& blanks) {
  start_library();
  const RepositoryHandle repository = open_without_configuration(git_folder);
  OdbHandle odb;
  check(git_repository_odb(Out(odb), repository.get()), "read");
  return std::any_of(blanks.begin(), blanks.end(), [&](const auto& blank) {
    const git_oid id = oid(blank.first);
    return git_odb_exists(odb.get(), &id) != 0;
  });
}

std::vector<LineMove> remade_lines(const fs::path& git_folder, const Blanks& blanks) {
  start_library();
  const RepositoryHandle repository = open_without_configuration(git_folder);
  Remaker remaker(repository.get(), blanks);
  return moves_of(repository.get(), remaker);
}

void blank_out(const fs::path& git_folder, const Blanks& blanks) {
  if (!holds_any(git_folder, blanks))
    return;
  const RepositoryHandle repository = open_without_configuration(git_folder);
  Remaker remaker(repository.get(), blanks);
  const std::vector<LineMove> moves = moves_of(repository.get(), remaker);
  sync_objects(repository.get());
  for (const LineMove& move : moves)
    if (!move_end(repository.get(), move.reference, move.from, move.to))
      throw Error("Somebody else was writing while something was removed for good, so not all of it is gone "
                  "yet. Nothing else was changed. Sync again in a moment.",
                  move.reference);
  std::error_code ignored;
  fs::remove_all(git_folder / "logs", ignored);   // notes of where lines ended before
  for (const char* left : {"packing", "damaged"}) // by a maintenance that was ended, by a rescue
    fs::remove_all(git_folder / "waymark" / left, ignored);
  forget_tips(git_folder);
  std::vector<std::string> ids;
  for (const auto& [id, bytes] : blanks)
    ids.push_back(id);
  forget_bytes(repository.get(), git_folder / "objects", ids);
  clear_exchange(git_folder); // where what came from a server may still lie
}

} // namespace waymark::git
