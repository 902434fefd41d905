// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

struct ProgramEnd {
  enum class How {
    exited,      ///< by itself, with `status`
    crashed,     ///< by a signal
    stopped,     ///< by us, when its time was up
    not_started, ///< there is no such program, or it may not be run
  };
  How how = How::not_started;
  int status = 0;
  std::string output; ///< what it said on standard output and standard error
};

/// Runs a program (words[0], a path) in `folder` with this environment alone, and waits for its end or until
/// `limit` has passed. Whatever it started is ended with it: nothing of it runs on.
ProgramEnd run_until(const std::vector<std::string>& words, const std::vector<std::string>& environment,
                     const std::filesystem::path& folder, std::chrono::milliseconds limit);

} // namespace waymark::publish
