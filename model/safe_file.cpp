// SPDX-License-Identifier: MIT
#include "model/safe_file.h"

#include "model/error.h"
#include "model/sync_policy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <vector>

namespace waymark {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view temporary_start = ".waymark-";

class FileDescriptor {
public:
  explicit FileDescriptor(int fd) : m_fd(fd) {}
  ~FileDescriptor() {
    if (m_fd >= 0)
      ::close(m_fd);
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  int get() const { return m_fd; }

private:
  int m_fd;
};

std::string system_words(int code) {
  return std::strerror(code);
}

[[noreturn]] void fail_to_write(const fs::path& path, int code) {
  const std::string next = code == ENOSPC || code == EDQUOT ? "Make room on the disk, then save again."
                           : code == EROFS || code == EACCES || code == EPERM
                               ? "Check that you may change this folder, or choose another, then save again."
                               : "Try again; if it happens again, save to another folder.";
  throw Error("“" + path.filename().string() + "” could not be saved: " + disk_fault_words(code) +
                  ". What was saved before is untouched. " + next,
              path.string() + ": " + system_words(code));
}

void write_all(int fd, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      fail_to_write(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// Removes the temporary file unless it was moved into place.
struct Leftover {
  fs::path path;
  bool kept = false;
  ~Leftover() {
    if (!kept)
      ::unlink(path.c_str());
  }
};

} // namespace

std::string disk_fault_words(int code) {
  return code == ENOSPC || code == EDQUOT ? "the disk is full"
         : code == EIO                    ? "the disk has a fault"
                                          : system_words(code);
}

bool is_temporary(std::string_view name) {
  return name.starts_with(temporary_start);
}

void remove_old_temporaries(const fs::path& folder) noexcept {
  const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
  std::error_code error;
  std::vector<fs::path> old;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    if (entry->path().filename() == ".git")
      entry.disable_recursion_pending();
    else if (is_temporary(entry->path().filename().string()) && entry->is_regular_file(ignored) &&
             entry->last_write_time(ignored) < yesterday)
      old.push_back(entry->path());
  }
  for (const fs::path& path : old)
    fs::remove(path, error);
}

void sync_folder(const fs::path& folder) {
  const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd.get() >= 0 && ::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
    throw Error(
        "The disk has a fault: what was just saved is in “" + folder.string() +
            "”, but a power cut could take it back. What was saved before is safe. Save again, and if "
            "this comes again, save to another disk.",
        system_words(errno));
}

void make_folders_safely(const fs::path& folder) {
  std::error_code error;
  if (folder.empty() || fs::is_directory(folder, error))
    return;
  const fs::path parent = folder.parent_path();
  make_folders_safely(parent);
  fs::create_directory(folder, error);
  if (error)
    fail_to_write(folder, error.value());
  if (sync_each_write())
    sync_folder(parent.empty() ? "." : parent);
}

std::string read_whole_file(const fs::path& path) {
  const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status {};
  if (fd.get() < 0 || ::fstat(fd.get(), &status) != 0 || S_ISDIR(status.st_mode))
    throw Error("“" + path.string() +
                    "” cannot be read. Nothing was changed. Check that it exists and that you may open it.",
                fd.get() < 0 ? system_words(errno) : "not a file");
  std::string bytes;
  bytes.resize(static_cast<std::size_t>(status.st_size) + 1); // one more shows the end without growing
  std::size_t filled = 0;
  for (;;) {
    if (filled == bytes.size())
      bytes.resize(bytes.size() + 4096);
    const ssize_t got = ::read(fd.get(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      throw Error("“" + path.string() + "” could not be read to its end. Nothing was changed. Try again.",
                  system_words(errno));
    if (got == 0)
      break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

namespace {

// What a file may be when there was none before.
void write_file(const fs::path& path, std::string_view bytes, mode_t usual_mode, bool synced) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  make_folders_safely(folder);
  std::string pattern = (folder / (std::string(temporary_start) + "XXXXXX")).string();
  const FileDescriptor fd(::mkostemp(pattern.data(), O_CLOEXEC));
  if (fd.get() < 0)
    fail_to_write(path, errno);
  Leftover temporary{pattern};
  struct stat old {};
  const mode_t mode =
      ::lstat(path.c_str(), &old) == 0 && S_ISREG(old.st_mode) ? (old.st_mode & 0777) : usual_mode;
  ::fchmod(fd.get(), mode);
  write_all(fd.get(), bytes, path);
  if (synced && ::fsync(fd.get()) != 0)
    fail_to_write(path, errno);
  if (::rename(pattern.c_str(), path.c_str()) != 0)
    fail_to_write(path, errno);
  temporary.kept = true;
  if (synced)
    sync_folder(folder);
}

} // namespace

void write_file_safely(const fs::path& path, std::string_view bytes) {
  write_file(path, bytes, 0644, sync_each_write());
}

void write_file_to_sync(const fs::path& path, std::string_view bytes) {
  write_file(path, bytes, 0644, false);
}

void sync_file_system(const fs::path& folder) {
  const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd.get() < 0 || ::syncfs(fd.get()) != 0)
    fail_to_write(folder, errno);
}

void write_private_file(const fs::path& path, std::string_view bytes) {
  write_file(path, bytes, 0600, sync_each_write());
}

void write_cache_file(const fs::path& path, std::string_view bytes) {
  write_file(path, bytes, 0600, false);
}

} // namespace waymark
