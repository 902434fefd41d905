// SPDX-License-Identifier: MIT
#include "model/git/exchange_folder.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/open_record.h"
#include "model/git/plain_record.h"
#include "model/git/start_library.h"
#include "model/git/trees.h"
#include "model/safe_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <system_error>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

// The system's own lock, so it ends with its process. -1 when another program has it.
int lock_exchange(const fs::path& git_folder) {
  std::error_code ignored;
  fs::create_directories(git_folder / "waymark", ignored);
  const int fd = ::open((git_folder / "waymark" / "exchange.lock").c_str(),
                        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (fd < 0)
    throw Error("You may not change this package's folder, so it cannot be synced. Nothing was sent or "
                "received. Work in a copy of the folder.",
                git_folder.string());
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
    return fd;
  ::close(fd);
  return -1;
}

} // namespace

ExchangeFolder::ExchangeFolder(const fs::path& git_folder)
    : m_path(git_folder / "waymark" / "exchange"), m_lock(lock_exchange(git_folder)) {
  if (m_lock < 0)
    throw Error("This package is being synced already, in another window or program. Nothing was sent or "
                "received by this one. Wait until the other has finished, then sync again.");
  try {
    refuse_odd_record(m_path);
    open();
    return;
  } catch (const Error&) {
    // There is none, or it was left half made.
  }
  try {
    make();
  } catch (...) {
    ::close(m_lock);
    throw;
  }
}

ExchangeFolder::~ExchangeFolder() {
  ::close(m_lock);
}

void ExchangeFolder::make(Sees sees) {
  clear();
  git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
  options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH;
  options.initial_head = "main";
  RepositoryHandle made;
  check(git_repository_init_ext(Out(made), m_path.c_str(), &options), "saved");
  if (sees == Sees::the_package)
    write_file_safely(m_path / "objects" / "info" / "alternates", "../../../objects\n");
}

RepositoryHandle ExchangeFolder::open() const {
  return open_without_configuration(m_path);
}

void ExchangeFolder::note_known(git_repository* package) const {
  const RepositoryHandle repository = open();
  git_reference_iterator* raw = nullptr;
  check(git_reference_iterator_new(&raw, package), "read");
  const std::unique_ptr<git_reference_iterator, Release<git_reference_iterator_free>> all(raw);
  int count = 0;
  for (ReferenceHandle one; git_reference_next(Out(one), all.get()) == 0;) {
    const git_oid* end = git_reference_target(one.get());
    if (!end || git_reference_is_tag(one.get())) // a release stands on a line that is noted
      continue;
    ReferenceHandle noted;
    check(git_reference_create(Out(noted), repository.get(),
                               ("refs/known/" + std::to_string(count++)).c_str(), end, 1, "sync"),
          "saved");
  }
}

void ExchangeFolder::clear() noexcept {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

void clear_exchange(const fs::path& git_folder) noexcept {
  std::error_code ignored;
  if (!fs::exists(git_folder / "waymark" / "exchange", ignored))
    return;
  try {
    const int lock = lock_exchange(git_folder);
    if (lock < 0)
      return;
    fs::remove_all(git_folder / "waymark" / "exchange", ignored);
    ::close(lock);
  } catch (const Error&) {
    // Whoever may not change the folder leaves it as it is.
  }
}

} // namespace waymark::git
