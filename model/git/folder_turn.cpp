// SPDX-License-Identifier: MIT
#include "model/git/folder_turn.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace waymark::git {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

FolderTurn::FolderTurn(const fs::path& folder)
    : m_fd(::open((folder / turn_file).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666)) {
  const auto patience = std::chrono::steady_clock::now() + 2s;
  while (m_fd >= 0 && ::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() > patience)
      return;
    std::this_thread::sleep_for(3ms);
  }
}

FolderTurn::~FolderTurn() {
  if (m_fd >= 0)
    ::close(m_fd);
}

void clear_forgotten_lock(const fs::path& folder, const fs::path& reference) {
  const fs::path lock = folder / (reference.string() + ".lock");
  struct stat left {
  }, now{};
  const std::string clock = folder / turn_file;
  if (::lstat(lock.c_str(), &left) != 0 || ::utimensat(AT_FDCWD, clock.c_str(), nullptr, 0) != 0 ||
      ::stat(clock.c_str(), &now) != 0)
    return;
  if (now.st_mtim.tv_sec - left.st_mtim.tv_sec > 600)
    ::unlink(lock.c_str());
}

} // namespace waymark::git
