// SPDX-License-Identifier: MIT
#include "model/git/trees.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/open_record.h"
#include "model/in_parallel.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <thread>
#include <vector>

namespace waymark::git {

namespace {

bool is_regular(git_filemode_t mode) {
  return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

struct Entry {
  std::string path;
  git_oid id;
  std::size_t size = 0;
  bool is_file = false;
  std::string bytes = {};
};

// Every regular file below a tree, by what the trees say; of the objects themselves nothing is known yet.
class Lister {
public:
  Lister(git_repository* repository, const FileLimits& limits) : m_repository(repository), m_limits(limits) {}

  void list(const git_tree* tree, const std::string& folder) {
    const std::size_t count = git_tree_entrycount(tree);
    for (std::size_t i = 0; i < count && m_entries.size() < m_limits.files; ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
      const std::string path = folder + git_tree_entry_name(entry);
      if (!is_package_path(path, m_limits))
        continue;
      if (git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE) {
        TreeHandle below;
        check(git_tree_lookup(Out(below), m_repository, git_tree_entry_id(entry)), "read");
        list(below.get(), path + "/");
      } else if (is_regular(git_tree_entry_filemode(entry))) {
        m_entries.push_back({path, *git_tree_entry_id(entry)});
      }
    }
  }

  std::vector<Entry> take() { return std::move(m_entries); }

private:
  git_repository* m_repository;
  const FileLimits& m_limits;
  std::vector<Entry> m_entries;
};

// Calls work(odb, entry) for each. libgit2's handles are for one thread each, so every thread opens its own.
template<typename Work>
void for_each_entry(git_repository* repository, std::vector<Entry>& entries, const Work& work) {
  constexpr std::size_t worth_a_thread = 1000;
  const std::size_t groups = std::clamp<std::size_t>(entries.size() / worth_a_thread, 1,
                                                     std::max(1u, std::thread::hardware_concurrency()));
  in_parallel(
      groups,
      [&](std::size_t group) {
        RepositoryHandle own =
            groups > 1 ? open_without_configuration(git_repository_path(repository)) : nullptr;
        OdbHandle odb;
        check(git_repository_odb(Out(odb), own ? own.get() : repository), "read");
        for (std::size_t i = entries.size() * group / groups; i < entries.size() * (group + 1) / groups; ++i)
          work(odb.get(), entries[i]);
      },
      1);
}

void read_size(git_odb* odb, Entry& entry) {
  git_object_t type = GIT_OBJECT_INVALID;
  check(git_odb_read_header(&entry.size, &type, odb, &entry.id), "read");
  entry.is_file = type == GIT_OBJECT_BLOB;
}

void read_bytes(git_odb* odb, Entry& entry) {
  if (!entry.is_file)
    return;
  OdbObjectHandle object;
  check(git_odb_read(Out(object), odb, &entry.id), "read");
  entry.bytes.assign(static_cast<const char*>(git_odb_object_data(object.get())),
                     git_odb_object_size(object.get()));
}

// Leaves out what is too large, by itself or for all together: before anything is unpacked.
void keep_within(std::vector<Entry>& entries, const FileLimits& limits) {
  std::size_t total = 0;
  for (Entry& entry : entries) {
    entry.is_file =
        entry.is_file && entry.size <= limits.file_bytes && entry.size <= limits.total_bytes - total;
    if (entry.is_file)
      total += entry.size;
  }
}

// The files of one folder level, its sub-folders by recursion. `begin` and `end` enclose the paths below
// `prefix`.
git_oid write_folder(git_repository* repository, FileSet::const_iterator begin, FileSet::const_iterator end,
                     std::size_t prefix) {
  TreeBuilderHandle builder;
  check(git_treebuilder_new(Out(builder), repository, nullptr), "saved");
  while (begin != end) {
    const std::string& path = begin->first;
    const std::size_t slash = path.find('/', prefix);
    const std::string name = path.substr(prefix, slash == std::string::npos ? slash : slash - prefix);
    git_oid id;
    if (slash == std::string::npos) {
      check(git_blob_create_from_buffer(&id, repository, begin->second.data(), begin->second.size()),
            "saved");
      check(git_treebuilder_insert(nullptr, builder.get(), name.c_str(), &id, GIT_FILEMODE_BLOB), "saved");
      ++begin;
      continue;
    }
    auto last = begin;
    while (last != end && last->first.compare(0, slash + 1, path, 0, slash + 1) == 0)
      ++last;
    id = write_folder(repository, begin, last, slash + 1);
    check(git_treebuilder_insert(nullptr, builder.get(), name.c_str(), &id, GIT_FILEMODE_TREE), "saved");
    begin = last;
  }
  git_oid tree;
  check(git_treebuilder_write(&tree, builder.get()), "saved");
  return tree;
}

} // namespace

FileSet read_tree(git_repository* repository, const git_tree* tree, const FileLimits& limits,
                  const std::string& folder) {
  Lister lister(repository, limits);
  lister.list(tree, folder);
  std::vector<Entry> entries = lister.take();
  for_each_entry(repository, entries, read_size);
  keep_within(entries, limits);
  for_each_entry(repository, entries, read_bytes);
  FileSet files;
  for (Entry& entry : entries)
    if (entry.is_file)
      files.emplace_hint(files.end(), std::move(entry.path), std::move(entry.bytes));
  return files;
}

std::set<std::string> changed_paths(git_repository* repository, const git_tree* before, const git_tree* after,
                                    const FileLimits& limits, const std::string& folder) {
  std::set<std::string> changed;
  // Each name of one tree against the other; a name that only the other has is met from its side.
  const auto compare = [&](const git_tree* one, const git_tree* other, bool is_after) {
    for (std::size_t i = 0; one && i < git_tree_entrycount(one); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(one, i);
      const std::string name = git_tree_entry_name(entry), path = folder + name;
      const git_tree_entry* twin = other ? git_tree_entry_byname(other, name.c_str()) : nullptr;
      const bool equal = twin && git_oid_equal(git_tree_entry_id(entry), git_tree_entry_id(twin)) &&
                         git_tree_entry_filemode(entry) == git_tree_entry_filemode(twin);
      if (equal || !is_package_path(path, limits))
        continue;
      if (is_regular(git_tree_entry_filemode(entry))) {
        changed.insert(path);
      } else if (git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE) {
        const TreeHandle mine = find_folder(repository, one, name);
        const TreeHandle theirs = other ? find_folder(repository, other, name) : nullptr;
        changed.merge(changed_paths(repository, is_after ? theirs.get() : mine.get(),
                                    is_after ? mine.get() : theirs.get(), limits, path + "/"));
      }
    }
  };
  compare(before, after, false);
  compare(after, before, true);
  return changed;
}

TreeHandle find_folder(git_repository* repository, const git_tree* tree, const std::string& name) {
  const git_tree_entry* entry = git_tree_entry_byname(tree, name.c_str());
  TreeHandle folder;
  if (entry && git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE)
    check(git_tree_lookup(Out(folder), repository, git_tree_entry_id(entry)), "read");
  return folder;
}

std::optional<git_oid> find_file(const git_tree* tree, const std::string& path) {
  TreeEntryHandle entry;
  const int code = git_tree_entry_bypath(Out(entry), tree, path.c_str());
  if (code == GIT_ENOTFOUND || (code == 0 && !is_regular(git_tree_entry_filemode(entry.get()))))
    return std::nullopt;
  check(code, "read");
  return *git_tree_entry_id(entry.get());
}

std::string read_blob(git_repository* repository, const git_oid& id, const FileLimits& limits) {
  BlobHandle blob;
  check(git_blob_lookup(Out(blob), repository, &id), "read");
  const auto size = static_cast<std::size_t>(git_blob_rawsize(blob.get()));
  if (size > limits.file_bytes)
    fail_as_damaged("file " + hex(id) + " has " + std::to_string(size) + " bytes");
  return std::string(static_cast<const char*>(git_blob_rawcontent(blob.get())), size);
}

git_oid write_tree(git_repository* repository, const FileSet& files) {
  for (const auto& [path, bytes] : files) {
    if (!is_package_path(path))
      throw Error("“" + path +
                  "” cannot be the name of a file in a package. Nothing was saved. Give it another name.");
  }
  return write_folder(repository, files.begin(), files.end(), 0);
}

void sync_objects(git_repository* repository) {
  const std::string folder = std::string(git_repository_path(repository)) + "objects";
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return;
  const bool failed = ::fsync(fd) != 0 && errno == EIO;
  ::close(fd);
  if (failed)
    throw Error("The package could not be saved: the disk has a fault. What was saved before is untouched. "
                "Try again, and if this comes again, save to another disk.",
                folder);
}

std::string hex(const git_oid& id) {
  char text[GIT_OID_HEXSZ + 1] = {};
  git_oid_tostr(text, sizeof text, &id);
  return text;
}

git_oid oid(const std::string& hex) {
  git_oid id;
  if (hex.size() != GIT_OID_HEXSZ || git_oid_fromstrn(&id, hex.data(), hex.size()) != 0)
    throw Error("“" + hex +
                "” is not the number of a version. Nothing was changed. Choose one from the history.");
  return id;
}

} // namespace waymark::git
