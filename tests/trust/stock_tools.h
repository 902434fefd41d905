// SPDX-License-Identifier: MIT
#pragma once
#include "tests/support/scratch_folder.h"

#include <cstdlib>
#include <string>

namespace waymark::tests {

/// Runs a shell command in the folder; whether it ended with 0. What it says is not shown.
inline bool runs(const ScratchFolder& folder, const std::string& command) {
  return std::system(("cd '" + folder.path().string() + "' && (" + command + ") >said 2>&1").c_str()) == 0;
}

} // namespace waymark::tests
