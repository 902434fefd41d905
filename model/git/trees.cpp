// SPDX-License-Identifier: MIT
#include "model/git/trees.h"

#include "model/error.h"
#include "model/git/git_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

namespace waymark::git {

namespace {

bool is_regular(git_filemode_t mode) {
  return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

class TreeReader {
public:
  TreeReader(git_repository* repository, const FileLimits& limits)
      : m_repository(repository), m_limits(limits) {
    check(git_repository_odb(Out(m_odb), repository), "read");
  }

  void read(const git_tree* tree, const std::string& folder) {
    const std::size_t count = git_tree_entrycount(tree);
    for (std::size_t i = 0; i < count && m_files.size() < m_limits.files; ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
      const std::string path = folder + git_tree_entry_name(entry);
      if (!is_package_path(path, m_limits))
        continue;
      if (git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE)
        read_folder_entry(entry, path);
      else if (is_regular(git_tree_entry_filemode(entry)))
        read_file(*git_tree_entry_id(entry), path);
    }
  }

  FileSet take() { return std::move(m_files); }

private:
  void read_folder_entry(const git_tree_entry* entry, const std::string& path) {
    TreeHandle below;
    check(git_tree_lookup(Out(below), m_repository, git_tree_entry_id(entry)), "read");
    read(below.get(), path + "/");
  }

  void read_file(const git_oid& id, const std::string& path) {
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    check(git_odb_read_header(&size, &type, m_odb.get(), &id), "read");
    if (type != GIT_OBJECT_BLOB || size > m_limits.file_bytes || m_total + size > m_limits.total_bytes)
      return;
    m_total += size;
    m_files.emplace(path, read_blob(m_repository, id, m_limits));
  }

  git_repository* m_repository;
  const FileLimits& m_limits;
  OdbHandle m_odb;
  FileSet m_files;
  std::size_t m_total = 0;
};

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

FileSet read_tree(git_repository* repository, const git_tree* tree, const FileLimits& limits) {
  TreeReader reader(repository, limits);
  reader.read(tree, "");
  return reader.take();
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
