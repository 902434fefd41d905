// SPDX-License-Identifier: MIT
#pragma once
#include "model/error.h"

#include <sys/types.h>
#include <unistd.h>

#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace waymark::tests {

/// Does `work` in a process of its own, which ends with 0, or with 1 and what went wrong at the end of the
/// file `log`.
template<typename Work> pid_t start_forked(const Work& work, const std::filesystem::path& log) {
  const pid_t child = ::fork();
  if (child < 0)
    throw std::runtime_error("no process could be started");
  if (child > 0)
    return child;
  int status = 0;
  try {
    work();
  } catch (const Error& error) {
    std::ofstream(log, std::ios::app) << error.what() << ' ' << error.detail() << '\n';
    status = 1;
  } catch (const std::exception& error) {
    std::ofstream(log, std::ios::app) << error.what() << '\n';
    status = 1;
  }
  ::_exit(status);
}

} // namespace waymark::tests
