// SPDX-License-Identifier: MIT
// Stands between a program and the C library (LD_PRELOAD) and sees every change that it makes to files below
// DISK_SHIM_ROOT.
//   DISK_SHIM_NOTES   a file: each change is noted there, see disk_record.h
//   DISK_SHIM_FAULT   "full", "broken", "short" or "unsure", and DISK_SHIM_AT a number: from that change on
//   the
//                     disk is full; that one fails; that write is cut short; from that sync on none succeeds.
//                     DISK_SHIM_HIT, a file, is made when it comes to that.
#include "tests/safety/disk_record.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace {

using waymark::tests::DiskRecordHead;
using Kind = DiskRecordHead::Kind;

template<typename Function> Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::string setting(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

struct Mapping {
  std::size_t size;
  std::uint64_t inode;
  std::uint64_t offset;
};

struct Shim {
  std::recursive_mutex mutex;
  std::string root = setting("DISK_SHIM_ROOT") + "/";
  std::string fault = setting("DISK_SHIM_FAULT");
  long fault_at = std::atol(setting("DISK_SHIM_AT").c_str());
  long changes = 0;
  int notes = -1;
  std::map<void*, Mapping> mappings;

  Shim() {
    if (const std::string path = setting("DISK_SHIM_NOTES"); !path.empty())
      notes = static_cast<int>(
          ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
  }
};

// Never destroyed: the program closes files until its very end.
Shim& shim() {
  static Shim* const one = new Shim;
  return *one;
}

void note(Kind kind, std::string_view path, std::string_view other = {}, std::uint64_t inode = 0,
          std::uint64_t at = 0, std::string_view data = {}) {
  if (shim().notes < 0)
    return;
  const DiskRecordHead head{
      kind, static_cast<std::uint32_t>(path.size()),  inode,
      at,   static_cast<std::uint32_t>(other.size()), static_cast<std::uint32_t>(data.size())};
  std::string record(reinterpret_cast<const char*>(&head), sizeof head);
  record.append(path).append(other).append(data);
  if (::syscall(SYS_write, shim().notes, record.data(), record.size()) != static_cast<long>(record.size()))
    std::abort();
}

std::string absolute(int folder, const char* path) {
  if (path[0] == '/')
    return path;
  char where[PATH_MAX];
  if (folder == AT_FDCWD)
    return ::getcwd(where, sizeof where) ? std::string(where) + "/" + path : path;
  const std::string link = "/proc/self/fd/" + std::to_string(folder);
  const ssize_t size = ::readlink(link.c_str(), where, sizeof where);
  return size > 0 ? std::string(where, static_cast<std::size_t>(size)) + "/" + path : path;
}

// The path when it is one of those to watch.
std::optional<std::string> watched(int folder, const char* path) {
  std::string whole = path ? absolute(folder, path) : std::string();
  return whole.starts_with(shim().root) ? std::optional(std::move(whole)) : std::nullopt;
}

std::optional<struct stat> watched(int fd) {
  const int before = errno;
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  char where[PATH_MAX];
  const ssize_t size = ::readlink(link.c_str(), where, sizeof where);
  struct stat status {};
  const bool is = size > 0 &&
                  std::string_view(where, static_cast<std::size_t>(size)).starts_with(shim().root) &&
                  ::fstat(fd, &status) == 0;
  errno = before;
  return is ? std::optional(status) : std::nullopt;
}

enum class Change { needs_room, names, sync };

// Counts one change; whether this is the one that fails (with errno). A write that is to be cut short does
// not.
bool fails(Change change) {
  Shim& all = shim();
  const bool unsure = all.fault == "unsure";
  if (all.fault.empty() || (unsure && change != Change::sync))
    return false;
  const long now = ++all.changes;
  const bool lasts = unsure || (all.fault == "full" && change == Change::needs_room);
  if (now < all.fault_at || (now > all.fault_at && !lasts) || (all.fault == "full" && !lasts))
    return false;
  const std::string sign = setting("DISK_SHIM_HIT");
  ::syscall(SYS_close, ::syscall(SYS_openat, AT_FDCWD, sign.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
  if (all.fault == "short")
    return false;
  errno = all.fault == "full" ? ENOSPC : EIO;
  return true;
}

bool is_cut_short() {
  return shim().fault == "short" && shim().changes == shim().fault_at;
}

using Lock = std::lock_guard<std::recursive_mutex>;

template<typename Open> int opened(int folder, const char* path, int flags, Open open) {
  const auto whole = watched(folder, path);
  if (!whole)
    return open();
  const Lock lock(shim().mutex);
  struct stat before {};
  const bool is_new = (flags & O_CREAT) != 0 && ::lstat(whole->c_str(), &before) != 0;
  if ((is_new || (flags & O_TRUNC) != 0) && fails(is_new ? Change::needs_room : Change::names))
    return -1;
  const int fd = open();
  struct stat status {};
  if (fd >= 0 && ::fstat(fd, &status) == 0) {
    note(Kind::open, *whole, {}, status.st_ino, is_new ? 1 : 0);
    if ((flags & O_TRUNC) != 0 && !is_new)
      note(Kind::resize, {}, {}, status.st_ino, 0);
  }
  return fd;
}

template<typename Write>
ssize_t written(int fd, std::string_view bytes, std::optional<std::uint64_t> place, Write write) {
  const Lock lock(shim().mutex);
  if (fd == STDOUT_FILENO && shim().notes >= 0)
    note(Kind::acknowledged, {}, {}, 0, 0, bytes);
  const auto status = watched(fd);
  if (!status)
    return write(bytes.size());
  if (fails(Change::needs_room))
    return -1;
  const std::size_t size = is_cut_short() && bytes.size() > 1 ? bytes.size() / 2 : bytes.size();
  const bool appends = (::fcntl(fd, F_GETFL) & O_APPEND) != 0;
  const std::uint64_t at = place     ? *place
                           : appends ? static_cast<std::uint64_t>(status->st_size)
                                     : static_cast<std::uint64_t>(::lseek(fd, 0, SEEK_CUR));
  const ssize_t done = write(size);
  if (done > 0)
    note(Kind::write, {}, {}, status->st_ino, at, bytes.substr(0, static_cast<std::size_t>(done)));
  return done;
}

// A change of names: `act` does it, `tell` notes it.
template<typename Act, typename Tell> int changed(bool watch, bool needs_room, Act act, Tell tell) {
  if (!watch)
    return act();
  const Lock lock(shim().mutex);
  if (fails(needs_room ? Change::needs_room : Change::names))
    return -1;
  const int result = act();
  if (result == 0)
    tell();
  return result;
}

int renamed(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
  const auto old_path = watched(from_folder, from), new_path = watched(to_folder, to);
  return changed(
      old_path && new_path, false,
      [&] { return static_cast<int>(::syscall(SYS_renameat2, from_folder, from, to_folder, to, flags)); },
      [&] { note(Kind::rename, *old_path, *new_path); });
}

int removed(int folder, const char* path, int flags) {
  const auto whole = watched(folder, path);
  return changed(
      whole.has_value(), false,
      [&] { return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags)); },
      [&] { note(Kind::remove, *whole); });
}

int folder_made(int folder, const char* path, mode_t mode) {
  const auto whole = watched(folder, path);
  return changed(
      whole.has_value(), true, [&] { return static_cast<int>(::syscall(SYS_mkdirat, folder, path, mode)); },
      [&] { note(Kind::make_folder, *whole); });
}

int synced(int fd, long call) {
  const Lock lock(shim().mutex);
  const auto status = watched(fd);
  if (status && fails(Change::sync))
    return -1;
  const int result = static_cast<int>(::syscall(call, fd));
  if (status && result == 0)
    note(Kind::sync, {}, {}, status->st_ino);
  return result;
}

int resized(int fd, off_t size) {
  const Lock lock(shim().mutex);
  const auto status = watched(fd);
  if (status && fails(size > status->st_size ? Change::needs_room : Change::names))
    return -1;
  const int result = static_cast<int>(::syscall(SYS_ftruncate, fd, size));
  if (status && result == 0)
    note(Kind::resize, {}, {}, status->st_ino, static_cast<std::uint64_t>(size));
  return result;
}

void* mapped(void* where, std::size_t size, int protection, int flags, int fd, off_t offset) {
  void* const result =
      reinterpret_cast<void*>(::syscall(SYS_mmap, where, size, protection, flags, fd, offset));
  if (result == MAP_FAILED || fd < 0 || (flags & MAP_SHARED) == 0 || (protection & PROT_WRITE) == 0)
    return result;
  const Lock lock(shim().mutex);
  if (const auto status = watched(fd))
    shim().mappings[result] = {size, status->st_ino, static_cast<std::uint64_t>(offset)};
  return result;
}

int unmapped(void* where, std::size_t size) {
  if (shim().notes >= 0) {
    const Lock lock(shim().mutex);
    if (const auto found = shim().mappings.find(where); found != shim().mappings.end()) {
      const Mapping& mapping = found->second;
      note(Kind::write, {}, {}, mapping.inode, mapping.offset,
           {static_cast<const char*>(where), std::min(size, mapping.size)});
      shim().mappings.erase(found);
    }
  }
  return static_cast<int>(::syscall(SYS_munmap, where, size));
}

mode_t mode_in(int flags, std::va_list arguments) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

int open_at(int folder, const char* path, int flags, mode_t mode) {
  return opened(folder, path, flags,
                [&] { return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode)); });
}

} // namespace

extern "C" {

#define WITH_MODE(flags)                                                                                     \
  std::va_list arguments;                                                                                    \
  va_start(arguments, flags);                                                                                \
  const mode_t mode = mode_in(flags, arguments);                                                             \
  va_end(arguments)

int open(const char* path, int flags, ...) {
  WITH_MODE(flags);
  return open_at(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...) {
  WITH_MODE(flags);
  return open_at(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...) {
  WITH_MODE(flags);
  return open_at(folder, path, flags, mode);
}
int openat64(int folder, const char* path, int flags, ...) {
  WITH_MODE(flags);
  return open_at(folder, path, flags, mode);
}
int __open_2(const char* path, int flags) {
  return open_at(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char* path, int flags) {
  return open_at(AT_FDCWD, path, flags, 0);
}
int __openat_2(int folder, const char* path, int flags) {
  return open_at(folder, path, flags, 0);
}
int __openat64_2(int folder, const char* path, int flags) {
  return open_at(folder, path, flags, 0);
}
int creat(const char* path, mode_t mode) {
  return open_at(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}
int creat64(const char* path, mode_t mode) {
  return creat(path, mode);
}

// The name is known only afterwards.
int mkostemp(char* pattern, int flags) {
  const auto whole = watched(AT_FDCWD, pattern);
  const Lock lock(shim().mutex);
  if (whole && fails(Change::needs_room))
    return -1;
  const int fd = next<int(char*, int)>("mkostemp")(pattern, flags);
  struct stat status {};
  if (whole && fd >= 0 && ::fstat(fd, &status) == 0)
    note(Kind::open, absolute(AT_FDCWD, pattern), {}, status.st_ino, 1);
  return fd;
}
int mkostemp64(char* pattern, int flags) {
  return mkostemp(pattern, flags);
}
int mkstemp(char* pattern) {
  return mkostemp(pattern, 0);
}
int mkstemp64(char* pattern) {
  return mkostemp(pattern, 0);
}
char* mkdtemp(char* pattern) {
  const auto whole = watched(AT_FDCWD, pattern);
  const Lock lock(shim().mutex);
  if (whole && fails(Change::needs_room))
    return nullptr;
  char* const made = next<char*(char*)>("mkdtemp")(pattern);
  if (whole && made)
    note(Kind::make_folder, absolute(AT_FDCWD, made));
  return made;
}

ssize_t write(int fd, const void* bytes, size_t size) {
  return written(fd, {static_cast<const char*>(bytes), size}, {},
                 [&](std::size_t part) { return ::syscall(SYS_write, fd, bytes, part); });
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
  return written(fd, {static_cast<const char*>(bytes), size}, static_cast<std::uint64_t>(at),
                 [&](std::size_t part) { return ::syscall(SYS_pwrite64, fd, bytes, part, at); });
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
  return pwrite(fd, bytes, size, at);
}
int ftruncate(int fd, off_t size) noexcept {
  return resized(fd, size);
}
int ftruncate64(int fd, off64_t size) noexcept {
  return resized(fd, size);
}

int rename(const char* from, const char* to) noexcept {
  return renamed(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int from_folder, const char* from, int to_folder, const char* to) noexcept {
  return renamed(from_folder, from, to_folder, to, 0);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
  return renamed(from_folder, from, to_folder, to, flags);
}
int link(const char* from, const char* to) noexcept {
  const auto old_path = watched(AT_FDCWD, from), new_path = watched(AT_FDCWD, to);
  return changed(
      old_path && new_path, true,
      [&] { return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0)); },
      [&] { note(Kind::link, *old_path, *new_path); });
}
int unlink(const char* path) noexcept {
  return removed(AT_FDCWD, path, 0);
}
int unlinkat(int folder, const char* path, int flags) noexcept {
  return removed(folder, path, flags);
}
int rmdir(const char* path) noexcept {
  return removed(AT_FDCWD, path, AT_REMOVEDIR);
}
int remove(const char* path) noexcept {
  const int result = removed(AT_FDCWD, path, 0);
  return result != 0 && errno == EISDIR ? removed(AT_FDCWD, path, AT_REMOVEDIR) : result;
}
int mkdir(const char* path, mode_t mode) noexcept {
  return folder_made(AT_FDCWD, path, mode);
}
int mkdirat(int folder, const char* path, mode_t mode) noexcept {
  return folder_made(folder, path, mode);
}

int fsync(int fd) {
  return synced(fd, SYS_fsync);
}
int fdatasync(int fd) {
  return synced(fd, SYS_fdatasync);
}
void* mmap(void* where, size_t size, int protection, int flags, int fd, off_t offset) noexcept {
  return mapped(where, size, protection, flags, fd, offset);
}
void* mmap64(void* where, size_t size, int protection, int flags, int fd, off64_t offset) noexcept {
  return mapped(where, size, protection, flags, fd, offset);
}
int munmap(void* where, size_t size) noexcept {
  return unmapped(where, size);
}

} // extern "C"
