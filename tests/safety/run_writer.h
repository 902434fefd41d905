// SPDX-License-Identifier: MIT
#pragma once
#include "tests/safety/promised.h"

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace waymark::tests {

struct WriterRun {
  int status = -1; ///< exit status; 128 + signal when it was ended by one
  Promised promised;
  std::string words; ///< on standard error
};

/// Runs record_writer with these further environment variables, to its end; or, with `kill_after`, kills it
/// that long after its first promise.
WriterRun run_writer(const std::string& scenario, const std::filesystem::path& package,
                     const std::filesystem::path& home, int rounds,
                     const std::map<std::string, std::string>& environment = {},
                     std::optional<std::chrono::microseconds> kill_after = {});

} // namespace waymark::tests
