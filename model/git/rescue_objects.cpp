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

constexpr std::size_t parts_a_step = 64;

fs::path index_of(const fs::path& pack) {
  return fs::path(pack).replace_extension(".idx");
}

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

// A pack by its list of what is in it.
class ListedPack {
public:
  explicit ListedPack(const fs::path& index) {
    std::error_code error;
    git_odb_backend* backend = nullptr;
    if (!fs::is_regular_file(index, error) || git_odb_backend_one_pack(&backend, index.c_str()) != 0)
      return;
    check(git_odb_new(Out(m_store)), "read");
    check(git_odb_add_backend(m_store.get(), backend, 1), "read");
    const auto add = [](const git_oid* id, void* list) {
      static_cast<std::vector<git_oid>*>(list)->push_back(*id);
      return 0;
    };
    m_has_list = git_odb_foreach(m_store.get(), add, &m_ids) == 0;
  }
  bool has_list() const { return m_has_list; }
  const std::vector<git_oid>& ids() const { return m_ids; }
  Condition condition_of(const git_oid& id) const { return git::condition_of(m_store.get(), id); }

private:
  OdbHandle m_store;
  std::vector<git_oid> m_ids;
  bool m_has_list = false;
};

struct DamagedPack {
  fs::path pack;
  bool has_list = false;
  std::vector<git_oid> whole;
  std::set<std::string> damaged;
};

// The name of an object that lies alone, as an id; "" for any other file.
std::string id_of(const fs::path& file) {
  const std::string name = file.parent_path().filename().string() + file.filename().string();
  return name.size() == 40 && name.find_first_not_of("0123456789abcdef") == std::string::npos ? name : "";
}

// Reads every object and keeps what is damaged.
class Reading {
public:
  Reading(const fs::path& git_folder, Progress& progress)
      : m_objects(git_folder / "objects"), m_progress(progress) {}

  void read() {
    list();
    read_loose();
    for (const fs::path& pack : m_packs)
      read_pack(pack);
  }

  std::vector<fs::path> damaged_files;
  std::vector<DamagedPack> damaged_packs;
  bool is_whole() const { return damaged_files.empty() && damaged_packs.empty(); }

private:
  void list() {
    for (const auto& file : fs::recursive_directory_iterator(m_objects))
      if (!id_of(file.path()).empty() && file.is_regular_file())
        m_loose.push_back(file.path());
    for (const auto& file :
         fs::directory_iterator(m_objects / "pack", fs::directory_options::skip_permission_denied))
      if (file.path().extension() == ".pack")
        m_packs.push_back(file.path());
    m_total = m_loose.size();
    for (const fs::path& pack : m_packs)
      m_total += ListedPack(index_of(pack)).ids().size();
  }

  void read_loose() {
    git_odb_backend* backend = nullptr;
    OdbHandle store;
    check(git_odb_new(Out(store)), "read");
    check(git_odb_backend_loose(&backend, m_objects.c_str(), -1, 0, 0, 0), "read");
    check(git_odb_add_backend(store.get(), backend, 1), "read");
    for (const fs::path& file : m_loose) {
      if (!is_whole_file(file.string()) || condition_of(store.get(), oid(id_of(file))) == Condition::damaged)
        damaged_files.push_back(file);
      count();
    }
  }

  void read_pack(const fs::path& file) {
    const ListedPack pack(index_of(file));
    DamagedPack damage{file, pack.has_list(), {}, {}};
    for (const git_oid& id : pack.ids()) {
      if (pack.condition_of(id) == Condition::whole)
        damage.whole.push_back(id);
      else
        damage.damaged.insert(hex(id));
      count();
    }
    if (!damage.has_list || !damage.damaged.empty())
      damaged_packs.push_back(std::move(damage));
  }

  void count() {
    if (m_done++ % parts_a_step == 0)
      m_progress.step("Reading every part of the record", static_cast<int>(m_done),
                      static_cast<int>(m_total));
  }

  fs::path m_objects;
  Progress& m_progress;
  std::vector<fs::path> m_loose, m_packs;
  std::size_t m_done = 0, m_total = 0;
};

class Sifter {
public:
  explicit Sifter(const fs::path& git_folder) : m_git_folder(git_folder), m_objects(git_folder / "objects") {}

  ObjectDamage sift() {
    NoProgress quiet;
    Reading reading(m_git_folder, quiet);
    reading.read();
    m_damage.found = !reading.is_whole();
    for (const fs::path& file : reading.damaged_files) {
      m_missing.insert(id_of(file));
      set_aside(m_git_folder, file);
    }
    for (DamagedPack& pack : reading.damaged_packs)
      sift_pack(pack);
    make_pages_again();
    find_lost();
    return m_damage;
  }

private:
  void sift_pack(DamagedPack& damage) {
    if (make_index(damage.pack))
      return; // only the list was damaged: everything was read while it was made
    if (!damage.has_list)
      m_damage.lost_a_pack = true;
    m_missing.merge(damage.damaged);
    copy_out(index_of(damage.pack), damage.whole);
    set_aside_if_there(index_of(damage.pack));
    set_aside(m_git_folder, damage.pack);
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

bool are_objects_whole(const fs::path& git_folder, Progress& progress) {
  try {
    Reading reading(git_folder, progress);
    reading.read();
    return reading.is_whole();
  } catch (const fs::filesystem_error&) {
    return false; // a file was tidied away under our hands, or the disk does not give it
  }
}

ObjectDamage set_damaged_objects_aside(const fs::path& git_folder) {
  return Sifter(git_folder).sift();
}

} // namespace waymark::git
