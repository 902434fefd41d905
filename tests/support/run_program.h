// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::tests {

struct ProgramRun {
  int status = -1; ///< exit status; 128 + signal when it was ended by one
  std::string out;
  std::string err;
};

/// Runs waymark-cli with its profile in `home`; `input` goes to its standard input.
ProgramRun run_cli(const std::filesystem::path& home, const std::vector<std::string>& words,
                   const std::string& input = {});

/// Starts waymark-cli and ends it with SIGKILL after so many microseconds, or lets it finish before.
ProgramRun run_cli_and_kill(const std::filesystem::path& home, const std::vector<std::string>& words,
                            int microseconds);

} // namespace waymark::tests
