// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <filesystem>
#include <thread>

namespace waymark::editor {

/// Looks every few minutes whether the record of an open package lies in too many files, and puts them
/// together, on a thread of its own while people go on. Stops at once when it goes; what it has not finished
/// is as it was.
class TidyJob {
public:
  explicit TidyJob(std::filesystem::path folder, std::chrono::seconds first_look = std::chrono::minutes(3));

private:
  std::jthread m_thread;
};

} // namespace waymark::editor
