// SPDX-License-Identifier: MIT
#include "model/git/maintenance.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/object_packs.h"
#include "model/git/open_record.h"
#include "model/git/record_lock.h"
#include "model/git/start_library.h"
#include "model/git/trees.h"
#include "model/safe_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

struct LooseFile {
  fs::path path;
  git_oid id;
};

struct Pack {
  fs::path index; // its other files have the same stem
  std::vector<git_oid> ids;
};

bool is_hex(const std::string& text, std::size_t size) {
  return text.size() == size && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// Calls for each object that lies alone: its file and id.
void for_each_loose(const fs::path& objects,
                    const std::function<void(const fs::path&, const std::string&)>& take) {
  std::error_code error;
  for (fs::directory_iterator folder(objects, error), end; !error && folder != end; folder.increment(error)) {
    const std::string first = folder->path().filename();
    std::error_code inner;
    if (!is_hex(first, 2))
      continue;
    for (fs::directory_iterator file(folder->path(), inner); !inner && file != end; file.increment(inner))
      if (const std::string rest = file->path().filename(); is_hex(rest, 38))
        take(file->path(), first + rest);
  }
}

std::vector<fs::path> pack_indexes(const fs::path& objects) {
  std::vector<fs::path> indexes;
  std::error_code error;
  for (fs::directory_iterator file(objects / "pack", error), end; !error && file != end;
       file.increment(error))
    if (file->path().extension() == ".idx")
      indexes.push_back(file->path());
  return indexes;
}

// By the clock of the disk that the folder is on.
class OldEnough {
public:
  OldEnough(const fs::path& folder, std::chrono::seconds least_age) : m_least(least_age) {
    const fs::path clock = folder / "clock";
    write_cache_file(clock, "");
    struct stat now {};
    if (::stat(clock.c_str(), &now) == 0)
      m_now = now.st_mtim.tv_sec;
  }
  bool operator()(const fs::path& file) const {
    struct stat status {};
    return m_least.count() == 0 ||
           (::lstat(file.c_str(), &status) == 0 && m_now - status.st_mtim.tv_sec >= m_least.count());
  }

private:
  std::chrono::seconds m_least;
  time_t m_now = 0;
};

// What goes into the new pack, and so out of the files that it lies in now.
struct Load {
  std::vector<LooseFile> loose;
  std::vector<Pack> packs;

  std::size_t objects() const {
    return std::accumulate(packs.begin(), packs.end(), loose.size(),
                           [](std::size_t sum, const Pack& pack) { return sum + pack.ids.size(); });
  }
  bool is_one_pack_already() const { return loose.empty() && packs.size() < 2; }
};

Load load_of(const fs::path& objects, const OldEnough& is_old_enough) {
  Load load;
  for_each_loose(objects, [&](const fs::path& file, const std::string& id) {
    if (is_old_enough(file))
      load.loose.push_back({file, oid(id)});
  });
  std::vector<Pack> packs;
  for (const fs::path& index : pack_indexes(objects))
    if (is_old_enough(index))
      packs.push_back({index, all_in(open_pack(index).get())});
  std::sort(packs.begin(), packs.end(),
            [](const Pack& a, const Pack& b) { return a.ids.size() < b.ids.size(); });
  // As many of the smaller ones as keeps each pack that stays at least twice as large as the next: so there
  // are few, and every object is packed only a few times in its life, however long that is.
  std::size_t taken = 0, before = load.loose.size();
  for (std::size_t i = 0; i < packs.size(); before = packs[i++].ids.size())
    if (packs[i].ids.size() < 2 * before)
      taken = i + 1;
  for (std::size_t i = 0; i < packs.size(); ++i)
    if (i < taken || packs[i].ids.size() < 2 * load.objects())
      load.packs.push_back(std::move(packs[i]));
    else
      break;
  return load;
}

// A folder that goes at the end, with what is in it.
class Aside {
public:
  explicit Aside(fs::path folder) : m_folder(std::move(folder)) {
    fs::remove_all(m_folder);
    fs::create_directories(m_folder / "pack");
  }
  ~Aside() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  const fs::path& folder() const { return m_folder; }

private:
  fs::path m_folder;
};

// Takes the library's news to whoever waits, and their wish to stop back.
struct News {
  Progress& progress;
  bool cancelled = false;

  static int take(int, uint32_t done, uint32_t total, void* news) noexcept {
    auto& to = *static_cast<News*>(news);
    try {
      to.progress.step("Tidying the record", static_cast<int>(done), static_cast<int>(total));
      return 0;
    } catch (...) {
      to.cancelled = true;
      return GIT_EUSER;
    }
  }
};

// The stem of the pack's files.
std::string write_pack(git_repository* repository, const Load& load, const fs::path& folder,
                       Progress& progress) {
  PackBuilderHandle builder;
  check(git_packbuilder_new(Out(builder), repository), "read");
  for (const LooseFile& file : load.loose)
    check(git_packbuilder_insert(builder.get(), &file.id, nullptr), "read");
  for (const Pack& pack : load.packs)
    for (const git_oid& id : pack.ids)
      check(git_packbuilder_insert(builder.get(), &id, nullptr), "read");
  News news{progress};
  check(git_packbuilder_set_callbacks(builder.get(), News::take, &news), "saved");
  const int code = git_packbuilder_write(builder.get(), (folder / "pack").c_str(), 0, nullptr, nullptr);
  if (news.cancelled)
    throw Cancelled();
  check(code, "saved");
  return std::string("pack-") + git_packbuilder_name(builder.get());
}

void read_through(const fs::path& objects, const Load& load, Progress& progress) {
  const OdbHandle packs = open_packs(objects);
  std::size_t done = 0;
  const auto read = [&](const git_oid& id) {
    OdbObjectHandle object;
    check(git_odb_read(Out(object), packs.get(), &id), "read");
    if (++done % 1000 == 0)
      progress.step("Reading it through", static_cast<int>(done), static_cast<int>(load.objects()));
  };
  for (const LooseFile& file : load.loose)
    read(file.id);
  for (const Pack& pack : load.packs)
    for (const git_oid& id : pack.ids)
      read(id);
}

// Whether every file is still there that the new pack is to stand for: else something was removed for good
// meanwhile, and must not come back.
bool all_there(const Load& load) {
  std::error_code ignored;
  return std::all_of(load.loose.begin(), load.loose.end(),
                     [&](const LooseFile& file) { return fs::exists(file.path, ignored); }) &&
         std::all_of(load.packs.begin(), load.packs.end(),
                     [&](const Pack& pack) { return fs::exists(pack.index, ignored); });
}

void move_into_place(const fs::path& from, const fs::path& to, const std::string& stem) {
  for (const char* ending : {".pack", ".idx"}) // readers look for the second
    fs::rename(from / (stem + ending), to / (stem + ending));
  sync_folder(to);
}

void remove_old_files(const fs::path& objects, const Load& load, const std::string& made) {
  std::error_code ignored;
  for (const Pack& pack : load.packs) {
    if (pack.index.stem() == made)
      continue;
    for (const char* ending : {".idx", ".pack", ".bitmap", ".rev", ".keep"})
      fs::remove(fs::path(pack.index).replace_extension(ending), ignored);
  }
  fs::remove(objects / "pack" / "multi-pack-index", ignored);
  fs::remove(objects / "info" / "packs", ignored);
  for (const LooseFile& file : load.loose)
    fs::remove(file.path, ignored);
  for (const LooseFile& file : load.loose)
    ::rmdir(file.path.parent_path().c_str()); // when it is empty
  sync_folder(objects / "pack");
}

} // namespace

ObjectFiles count_object_files(const fs::path& git_folder) noexcept {
  ObjectFiles files;
  try {
    for_each_loose(git_folder / "objects", [&](const fs::path&, const std::string&) { ++files.loose; });
    files.packs = pack_indexes(git_folder / "objects").size();
  } catch (const std::exception&) {
    // As many as were counted.
  }
  return files;
}

bool pack_objects(const fs::path& git_folder, std::chrono::seconds least_age, Progress& progress) {
  start_library();
  const fs::path objects = git_folder / "objects";
  try {
    const RepositoryHandle repository = open_without_configuration(git_folder);
    fs::create_directories(git_folder / "waymark");
    const Load load = load_of(objects, OldEnough(git_folder / "waymark", least_age));
    if (load.is_one_pack_already())
      return false;
    const Aside aside(git_folder / "waymark" / "packing");
    const std::string stem = write_pack(repository.get(), load, aside.folder(), progress);
    read_through(aside.folder(), load, progress);
    const RecordLock lock(git_folder);
    if (!all_there(load))
      return false;
    move_into_place(aside.folder() / "pack", objects / "pack", stem);
    remove_old_files(objects, load, stem);
    return true;
  } catch (const fs::filesystem_error& error) {
    throw Error("The record could not be tidied: " + disk_fault_words(error.code().value()) +
                    ". It is as it was, and nothing was lost. Make room on the disk, or try again later.",
                error.what());
  }
}

} // namespace waymark::git
