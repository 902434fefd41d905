// SPDX-License-Identifier: MIT
#include "model/new_folder.h"

#include "model/error.h"
#include "model/safe_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace waymark {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& place, const std::string& detail) {
  throw Error("A package could not be made in “" + place.string() +
                  "”. Nothing was made. Check that the folder above it exists, that you may change it and "
                  "that the disk is not full.",
              detail);
}

} // namespace

NewFolder::NewFolder(fs::path place) : m_place(fs::absolute(place).lexically_normal()) {
  if (!m_place.has_filename())
    m_place = m_place.parent_path();
  std::error_code error;
  const auto status = fs::symlink_status(m_place, error);
  if (fs::exists(status) && (!fs::is_directory(status) || !fs::is_empty(m_place, error)))
    throw Error("The folder “" + m_place.string() +
                "” is not empty. Nothing was changed. Choose a new or an empty folder.");
  fs::create_directories(m_place.parent_path(), error);
  std::string pattern =
      (m_place.parent_path() / ("." + m_place.filename().string() + "-new-XXXXXX")).string();
  if (error || !::mkdtemp(pattern.data()))
    fail(m_place, error ? error.message() : "mkdtemp failed");
  m_aside = pattern;
  m_sync_once.emplace();
}

NewFolder::~NewFolder() {
  std::error_code ignored;
  if (!m_aside.empty())
    fs::remove_all(m_aside, ignored);
}

void NewFolder::write(const FileSet& files) const {
  for (const auto& [path, bytes] : files)
    write_file_safely(m_aside / path, bytes);
}

void NewFolder::move_into_place() {
  ::chmod(m_aside.c_str(), 0755);
  sync_file_system(m_aside);
  std::error_code error;
  fs::rename(m_aside, m_place, error);
  if (error)
    fail(m_place, error.message());
  m_aside.clear();
  m_sync_once.reset();
  const int fd = ::open(m_place.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd >= 0) {
    ::fsync(fd);
    ::close(fd);
  }
}

} // namespace waymark
