// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/undo_record.h"
#include "model/error.h"
#include "model/journal.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace waymark::editor {

/// Keeps what is typed into one module until its file is written: each edit is handed to the system at once,
/// and is on the disk within a second, without making the window wait.
class TypingJournal {
public:
  TypingJournal(std::filesystem::path folder, std::filesystem::path package);

  /// Notes an edit of `module` whose text was `before` when the first one since forget() came. Throws Error
  /// when the edit cannot be kept, or, once it is, when the disk failed for earlier ones.
  void note(const std::string& module, const std::string& before, const TextEdit& edit);
  /// The module's text is safe in its file.
  void forget();
  bool holds_typing() const { return m_journal.has_value(); }

private:
  void sync_soon(const std::stop_token& stop);

  std::filesystem::path m_folder;
  std::filesystem::path m_package;
  std::mutex m_lock; // guards m_journal, m_unsynced and m_failure
  std::condition_variable_any m_wake;
  std::optional<Journal> m_journal;
  bool m_unsynced = false;
  std::optional<Error> m_failure; // of the last sync
  std::jthread m_syncer;          // last: it stops before what it uses is gone
};

} // namespace waymark::editor
