// SPDX-License-Identifier: MIT
#include "model/git/record_lock.h"

#include "model/error.h"
#include "model/sync_policy.h"

#include <fcntl.h>
#include <git2.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

fs::path lock_path(const fs::path& git_folder) {
  return git_folder / "waymark" / "lock";
}

// The 22nd value of /proc/self/stat; the name before it may hold spaces and ends with ')'.
std::string start_time_of_this_process() {
  std::ifstream file("/proc/self/stat");
  std::string all((std::istreambuf_iterator<char>(file)), {});
  std::size_t at = all.rfind(')');
  for (int value = 2; at != std::string::npos && value < 22; ++value)
    at = all.find(' ', at + 1);
  return at == std::string::npos ? "0" : all.substr(at + 1, all.find(' ', at + 1) - at - 1);
}

void remove_stale_files(const fs::path& git_folder) {
  std::error_code ignored;
  for (const char* name : {"HEAD.lock", "index.lock", "packed-refs.lock", "config.lock"})
    fs::remove(git_folder / name, ignored);
  std::vector<fs::path> stale;
  for (fs::recursive_directory_iterator entry(git_folder / "refs", ignored), end; !ignored && entry != end;
       entry.increment(ignored)) {
    if (entry->path().extension() == ".lock")
      stale.push_back(entry->path());
  }
  for (const fs::path& path : stale)
    fs::remove(path, ignored);
}

bool says_that_somebody_writes(int fd) {
  struct stat status {};
  return ::fstat(fd, &status) == 0 && status.st_size > 0;
}

[[noreturn]] void fail(int code) {
  const std::string next = code == ENOSPC ? "the disk is full. Make room on it, then try again."
                                          : "you may not change this folder. Ask for the right to change it, "
                                            "or work in a copy of the folder.";
  throw Error("The package could not be saved: " + next + " What was saved before is untouched.",
              std::strerror(code));
}

} // namespace

RecordLock::RecordLock(const fs::path& git_folder) {
  git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, sync_each_write() ? 1 : 0);
  std::error_code error;
  fs::create_directories(git_folder / "waymark", error);
  if (error)
    fail(error.value());
  m_fd = ::open(lock_path(git_folder).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (m_fd < 0)
    fail(errno);
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() > patience) {
      ::close(m_fd);
      throw Error("Another Waymark window is saving this package and has not finished. Nothing was changed. "
                  "Try again in a moment.");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  if (says_that_somebody_writes(m_fd))
    remove_stale_files(git_folder);
  const std::string words = std::to_string(::getpid()) + " " + start_time_of_this_process() + "\n";
  if (::ftruncate(m_fd, 0) != 0 ||
      ::pwrite(m_fd, words.data(), words.size(), 0) != static_cast<ssize_t>(words.size())) {
    const int code = errno;
    ::close(m_fd);
    fail(code);
  }
}

RecordLock::~RecordLock() {
  if (::ftruncate(m_fd, 0) != 0) {
    // The next writer then looks for stale files and finds none: harmless.
  }
  ::close(m_fd);
}

void clear_stale_locks(const fs::path& git_folder) {
  const int fd = ::open(lock_path(git_folder).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0)
    return;
  if (says_that_somebody_writes(fd) && ::flock(fd, LOCK_EX | LOCK_NB) == 0) {
    remove_stale_files(git_folder);
    [[maybe_unused]] const int result = ::ftruncate(fd, 0);
  }
  ::close(fd);
}

} // namespace waymark::git
