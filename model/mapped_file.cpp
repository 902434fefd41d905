// SPDX-License-Identifier: MIT
#include "model/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  struct stat status {};
  if (fd < 0)
    return;
  if (::fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    void* begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
    if (begin != MAP_FAILED)
      m_bytes = {static_cast<const char*>(begin), size};
  }
  ::close(fd);
}

MappedFile::~MappedFile() {
  if (!m_bytes.empty())
    ::munmap(const_cast<char*>(m_bytes.data()), m_bytes.size());
}

} // namespace waymark
