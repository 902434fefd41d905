// SPDX-License-Identifier: MIT
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::tests {

/// A program that runs beside a test, in a process group of its own, and is ended with this object. What it
/// says goes to a file.
class BackgroundProgram {
public:
  BackgroundProgram(const std::vector<std::string>& words, const std::filesystem::path& log);
  ~BackgroundProgram();
  BackgroundProgram(const BackgroundProgram&) = delete;
  BackgroundProgram& operator=(const BackgroundProgram&) = delete;

  bool has_ended();

private:
  pid_t m_process = -1;
  bool m_ended = false;
};

/// A port of the loopback that nobody uses just now.
int free_port();
/// Whether somebody answers there now.
bool answers(int port);
/// Runs a shell command; throws with its output when it fails. Answers its output without the last line end.
std::string run_shell(const std::string& command);

} // namespace waymark::tests
