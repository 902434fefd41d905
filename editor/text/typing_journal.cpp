// SPDX-License-Identifier: MIT
#include "editor/text/typing_journal.h"

#include <chrono>
#include <utility>

namespace waymark::editor {

TypingJournal::TypingJournal(std::filesystem::path folder, std::filesystem::path package)
    : m_folder(std::move(folder)), m_package(std::move(package)),
      m_syncer([this](const std::stop_token& stop) { sync_soon(stop); }) {}

void TypingJournal::note(const std::string& module, const std::string& before, const TextEdit& edit) {
  const std::scoped_lock lock(m_lock);
  if (!m_journal)
    m_journal.emplace(Journal::begin(m_folder, m_package, module, before));
  m_journal->add({edit.at, edit.removed.size(), edit.inserted});
  m_unsynced = true;
  m_wake.notify_one();
  if (const auto failure = std::exchange(m_failure, std::nullopt))
    throw *failure;
}

void TypingJournal::forget() {
  const std::scoped_lock lock(m_lock);
  if (m_journal)
    m_journal->remove();
  m_journal.reset();
  m_unsynced = false;
}

void TypingJournal::sync_soon(const std::stop_token& stop) {
  constexpr std::chrono::milliseconds gathering{400};
  std::unique_lock lock(m_lock);
  while (!stop.stop_requested()) {
    if (!m_wake.wait(lock, stop, [this] { return m_unsynced; }))
      return;
    // A burst of keys costs one wait for the disk, not one each.
    m_wake.wait_for(lock, stop, gathering, [] { return false; });
    m_unsynced = false;
    std::optional<Journal::Handle> file = m_journal ? m_journal->handle() : std::nullopt;
    lock.unlock();
    std::optional<Error> failure;
    try {
      if (file)
        file->sync();
    } catch (const Error& error) {
      failure = error;
    }
    lock.lock();
    m_failure = failure;
  }
}

} // namespace waymark::editor
