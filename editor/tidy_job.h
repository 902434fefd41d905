// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <thread>

namespace waymark::editor {

/// What an idle look at a record has found that nobody has said yet.
enum class RecordTrouble {
  missing, ///< parts of it are missing since damage was put right
  damaged, ///< parts of it cannot be read
};

/// Looks after the record of an open package on a thread of its own while people go on: at once whether parts
/// of it are missing, and every few minutes whether it lies in too many files, which it then puts together.
/// Once a week it reads all of it, so that damage is found while colleagues still have what it hit. Stops at
/// once when it goes; what it has not finished is as it was.
class TidyJob {
public:
  /// `found` is called on the job's thread.
  explicit TidyJob(
      std::filesystem::path folder, std::function<void(RecordTrouble)> found = [](RecordTrouble) {},
      std::chrono::seconds first_look = std::chrono::minutes(3));

private:
  std::jthread m_thread;
};

} // namespace waymark::editor
