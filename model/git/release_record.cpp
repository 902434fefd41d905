// SPDX-License-Identifier: MIT
#include "model/git/release_record.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/git_handles.h"
#include "model/git/open_record.h"
#include "model/git/start_library.h"
#include "model/git/tag_text.h"
#include "model/git/trees.h"

#include <cstdlib>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

using IndexerHandle = std::unique_ptr<git_indexer, Release<git_indexer_free>>;

constexpr std::string_view first_line = "# v2 git bundle\n";
constexpr const char* tags = "refs/tags/";

class TemporaryFolder {
public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "waymark-release-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
      throw Error(
          "There is no room for temporary files on this computer, so the release could not be checked. "
          "Nothing was changed. Make some room, then try again.");
    m_path = pattern;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const { return m_path; }

private:
  fs::path m_path;
};

int append(void* bytes, std::size_t size, void* to) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
  return 0;
}

std::string pack_of(git_repository* repository, const git_oid& tag, const git_oid& version) {
  PackBuilderHandle builder;
  check(git_packbuilder_new(Out(builder), repository), "packed");
  git_packbuilder_set_threads(builder.get(), 1); // the same bytes each time
  WalkHandle walk;
  check(git_revwalk_new(Out(walk), repository), "packed");
  check(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME), "packed");
  check(git_revwalk_push(walk.get(), &version), "packed");
  check(git_packbuilder_insert(builder.get(), &tag, nullptr), "packed");
  check(git_packbuilder_insert_walk(builder.get(), walk.get()), "packed");
  std::string pack;
  check(git_packbuilder_foreach(builder.get(), append, &pack), "packed");
  return pack;
}

[[noreturn]] void refuse(const std::string& why) {
  throw Error("The record inside this release cannot be read: " + why +
              ". Do not use this copy. Ask the sender for a fresh one.");
}

// The ids of a bundle's header by name; moves `bytes` on to the pack.
std::map<std::string, std::string> read_header(std::string_view& bytes) {
  if (!bytes.starts_with(first_line))
    refuse("it does not begin as one does");
  bytes.remove_prefix(first_line.size());
  std::map<std::string, std::string> ids;
  while (!bytes.starts_with("\n")) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos || end < 42 || bytes[40] != ' ' || ids.size() > 100)
      refuse("its list of contents is damaged");
    ids.emplace(bytes.substr(41, end - 41), bytes.substr(0, 40));
    bytes.remove_prefix(end + 1);
  }
  bytes.remove_prefix(1);
  return ids;
}

void take_pack(git_repository* repository, const fs::path& folder, std::string_view pack) {
  OdbHandle odb;
  check(git_repository_odb(Out(odb), repository), "read");
  IndexerHandle indexer;
  git_indexer_options options = GIT_INDEXER_OPTIONS_INIT;
  options.verify = 1;
  const fs::path place = folder / "objects" / "pack";
  check(git_indexer_new(Out(indexer), place.c_str(), 0, odb.get(), &options), "read");
  git_indexer_progress progress{};
  if (git_indexer_append(indexer.get(), pack.data(), pack.size(), &progress) != 0 ||
      git_indexer_commit(indexer.get(), &progress) != 0)
    refuse("its contents are damaged");
}

} // namespace

std::string write_release_record(const fs::path& package_folder, const std::string& tag) {
  start_library();
  const RepositoryHandle repository = open_without_configuration(package_folder / ".git");
  git_oid id;
  check(git_reference_name_to_id(&id, repository.get(), (tags + tag).c_str()), "read");
  const auto mark = read_tag(repository.get(), id);
  if (!mark)
    throw Error("There is no release “" + tag + "” in this package. Nothing was made.");
  return std::string(first_line) + mark->version + " HEAD\n" + mark->version + " refs/heads/main\n" +
         hex(id) + " " + tags + tag + "\n\n" + pack_of(repository.get(), id, oid(mark->version));
}

ReleaseRecord read_release_record(std::string_view bytes) {
  start_library();
  const auto ids = read_header(bytes);
  const auto named = ids.lower_bound(tags);
  if (named == ids.end() || !named->first.starts_with(tags) ||
      (std::next(named) != ids.end() && std::next(named)->first.starts_with(tags)))
    refuse("it does not hold one release");
  const TemporaryFolder folder;
  RepositoryHandle repository;
  check(git_repository_init(Out(repository), folder.path().c_str(), 1), "read");
  take_pack(repository.get(), folder.path(), bytes);
  repository = open_without_configuration(folder.path());
  auto tag = read_tag(repository.get(), oid(named->second));
  if (!tag || tags + tag->name != named->first)
    refuse("its release goes by another name inside");
  CommitHandle commit;
  const git_oid version = oid(tag->version);
  check(git_commit_lookup(Out(commit), repository.get(), &version), "read");
  TreeHandle tree;
  check(git_commit_tree(Out(tree), commit.get()), "read");
  return {std::move(*tag), read_tree(repository.get(), tree.get(), {})};
}

} // namespace waymark::git
