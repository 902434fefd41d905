// SPDX-License-Identifier: MIT
#include "model/git/rescue_objects.h"

#include "model/file_set.h"
#include "model/git/git_error.h"
#include "model/git/object_packs.h"
#include "model/git/open_record.h"
#include "model/git/trees.h"
#include "model/git/whole_objects.h"
#include "model/safe_file.h"

#include <git2/odb_backend.h>

#include <fstream>
#include <set>
#include <string>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

using IndexerHandle = std::unique_ptr<git_indexer, Release<git_indexer_free>>;

constexpr std::size_t largest_object = 64u
                                       << 20; // nobody of us writes larger ones: they are left as they are

enum class Condition { whole, damaged };

Condition condition_of(git_odb* store, const git_oid& id) {
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  if (git_odb_read_header(&size, &type, store, &id) != 0)
    return Condition::damaged;
  if (size > largest_object)
    return Condition::whole;
  OdbObjectHandle object;
  return git_odb_read(Out(object), store, &id) == 0 ? Condition::whole : Condition::damaged;
}

class Sifter {
public:
  explicit Sifter(const fs::path& git_folder) : m_git_folder(git_folder), m_objects(git_folder / "objects") {}

  ObjectDamage sift() {
    sift_loose();
    sift_packs();
    make_pages_again();
    find_lost();
    return m_damage;
  }

private:
  // The name of an object that lies alone, as an id; "" for any other file.
  static std::string id_of(const fs::path& file) {
    const std::string name = file.parent_path().filename().string() + file.filename().string();
    return name.size() == 40 && name.find_first_not_of("0123456789abcdef") == std::string::npos ? name : "";
  }

  void sift_loose() {
    std::vector<fs::path> damaged;
    for (const auto& file : fs::recursive_directory_iterator(m_objects)) {
      const std::string id = id_of(file.path());
      if (id.empty() || !file.is_regular_file())
        continue;
      if (!is_whole_object(file.path(), id))
        damaged.push_back(file.path());
    }
    for (const fs::path& file : damaged) {
      m_missing.insert(id_of(file));
      set_aside(m_git_folder, file);
      m_damage.found = true;
    }
  }

  void sift_packs() {
    std::vector<fs::path> packs;
    for (const auto& file :
         fs::directory_iterator(m_objects / "pack", fs::directory_options::skip_permission_denied))
      if (file.path().extension() == ".pack")
        packs.push_back(file.path());
    for (const fs::path& pack : packs)
      sift_pack(pack);
  }

  void sift_pack(const fs::path& pack) {
    const fs::path index = fs::path(pack).replace_extension(".idx");
    std::vector<git_oid> whole;
    std::set<std::string> damaged;
    const bool has_list = read_pack(index, whole, damaged);
    if (has_list && damaged.empty())
      return;
    m_damage.found = true;
    if (make_index(pack))
      return; // only the list was damaged: everything was read while it was made
    if (!has_list)
      m_damage.lost_a_pack = true;
    m_missing.merge(damaged);
    copy_out(index, whole);
    set_aside_if_there(index);
    set_aside(m_git_folder, pack);
  }

  // False: not even a list of what is in it.
  static bool read_pack(const fs::path& index, std::vector<git_oid>& whole, std::set<std::string>& damaged) {
    std::error_code error;
    if (!fs::is_regular_file(index, error))
      return false;
    git_odb_backend* backend = nullptr;
    if (git_odb_backend_one_pack(&backend, index.c_str()) != 0)
      return false;
    OdbHandle store;
    check(git_odb_new(Out(store)), "read");
    check(git_odb_add_backend(store.get(), backend, 1), "read");
    std::vector<git_oid> ids;
    const auto add = [](const git_oid* id, void* list) {
      static_cast<std::vector<git_oid>*>(list)->push_back(*id);
      return 0;
    };
    if (git_odb_foreach(store.get(), add, &ids) != 0)
      return false;
    for (const git_oid& id : ids)
      if (condition_of(store.get(), id) == Condition::whole)
        whole.push_back(id);
      else
        damaged.insert(hex(id));
    return true;
  }

  bool make_index(const fs::path& pack) {
    const fs::path aside = m_git_folder / "waymark" / "packing";
    fs::remove_all(aside);
    fs::create_directories(aside);
    const bool made = index_into(aside, pack);
    if (made)
      for (const char* ending : {".pack", ".idx"})
        for (const auto& file : fs::directory_iterator(aside))
          if (file.path().extension() == ending)
            fs::rename(file.path(), fs::path(pack).replace_extension(ending));
    fs::remove_all(aside);
    sync_folder(pack.parent_path());
    return made;
  }

  static bool index_into(const fs::path& folder, const fs::path& pack) {
    IndexerHandle indexer;
    git_indexer_progress progress{};
    git_indexer_options options = GIT_INDEXER_OPTIONS_INIT;
    if (git_indexer_new(Out(indexer), folder.c_str(), 0, nullptr, &options) != 0)
      return false;
    std::ifstream file(pack, std::ios::binary);
    std::vector<char> bytes(1 << 20);
    while (file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || file.gcount() > 0)
      if (git_indexer_append(indexer.get(), bytes.data(), static_cast<std::size_t>(file.gcount()),
                             &progress) != 0)
        return false;
    return git_indexer_commit(indexer.get(), &progress) == 0;
  }

  void copy_out(const fs::path& index, const std::vector<git_oid>& whole) {
    if (whole.empty())
      return;
    const OdbHandle from = open_pack(index);
    const RepositoryHandle repository = open_without_configuration(m_git_folder);
    OdbHandle loose;
    check(git_odb_new(Out(loose)), "saved");
    git_odb_backend* backend = nullptr;
    check(git_odb_backend_loose(&backend, m_objects.c_str(), -1, 1, 0, 0), "saved");
    check(git_odb_add_backend(loose.get(), backend, 1), "saved");
    for (const git_oid& id : whole) {
      OdbObjectHandle object;
      check(git_odb_read(Out(object), from.get(), &id), "read");
      git_oid written;
      check(git_odb_write(&written, loose.get(), git_odb_object_data(object.get()),
                          git_odb_object_size(object.get()), git_odb_object_type(object.get())),
            "saved");
    }
    sync_objects(repository.get());
  }

  void set_aside_if_there(const fs::path& file) {
    if (fs::exists(fs::symlink_status(file)))
      set_aside(m_git_folder, file);
  }

  // Whether an object that lies alone can be read and is what its name says.
  bool is_whole_object(const fs::path& file, const std::string& id) {
    if (!m_loose) {
      git_odb_backend* backend = nullptr;
      check(git_odb_new(Out(m_loose)), "read");
      check(git_odb_backend_loose(&backend, m_objects.c_str(), -1, 0, 0, 0), "read");
      check(git_odb_add_backend(m_loose.get(), backend, 1), "read");
    }
    return is_whole_file(file.string()) && condition_of(m_loose.get(), oid(id)) == Condition::whole;
  }

  // The newest text of a page stands in the package's folder as well.
  void make_pages_again() {
    if (!m_damage.found)
      return;
    const RepositoryHandle repository = open_without_configuration(m_git_folder);
    for (const auto& [path, bytes] : read_folder(m_git_folder.parent_path()).files) {
      git_oid id;
      check(git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB), "read");
      if (m_missing.contains(hex(id)) || m_damage.lost_a_pack)
        check(git_blob_create_from_buffer(&id, repository.get(), bytes.data(), bytes.size()), "saved");
    }
    sync_objects(repository.get());
  }

  // Of those that are damaged, which lie nowhere else.
  void find_lost() {
    if (m_missing.empty())
      return;
    const RepositoryHandle repository = open_without_configuration(m_git_folder);
    OdbHandle store;
    check(git_repository_odb(Out(store), repository.get()), "read");
    for (const std::string& id : m_missing) {
      const git_oid wanted = oid(id);
      if (!git_odb_exists(store.get(), &wanted))
        m_damage.lost.insert(id);
    }
  }

  fs::path m_git_folder, m_objects;
  OdbHandle m_loose;
  std::set<std::string> m_missing;
  ObjectDamage m_damage;
};

} // namespace

fs::path damaged_folder(const fs::path& git_folder) {
  return git_folder / "waymark" / "damaged";
}

void set_aside(const fs::path& git_folder, const fs::path& file) {
  fs::create_directories(damaged_folder(git_folder));
  std::string name = file.lexically_relative(git_folder).generic_string();
  for (char& letter : name)
    if (letter == '/')
      letter = '-';
  fs::rename(file, damaged_folder(git_folder) / name);
  sync_folder(file.parent_path());
}

ObjectDamage set_damaged_objects_aside(const fs::path& git_folder) {
  return Sifter(git_folder).sift();
}

} // namespace waymark::git
