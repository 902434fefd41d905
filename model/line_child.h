// SPDX-License-Identifier: MIT
#pragma once
#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Another program that this one has started and talks with, a line at a time, over its standard input and
/// output. What it writes to standard error is thrown away. It is ended with this object. Used from one
/// thread.
class LineChild {
public:
  /// Throws Error when it cannot be started.
  LineChild(const std::filesystem::path& program, const std::vector<std::string>& arguments);
  ~LineChild();
  LineChild(const LineChild&) = delete;
  LineChild& operator=(const LineChild&) = delete;

  enum class Heard {
    line,
    nothing, ///< in the time that was waited
    end,     ///< it has ended, or has broken off
  };
  /// Waits for the next line, without its end. A line of more than 16 MB counts as broken off.
  Heard hear(std::string& line, std::chrono::milliseconds wait);
  /// False when it is not there any more.
  [[nodiscard]] bool say(std::string_view line);

private:
  bool take_line(std::string& line);

  int m_fd = -1;
  pid_t m_process = -1;
  std::string m_heard;
};

/// A program of Waymark by its name: it lies beside the one that runs now. Throws Error when it is not there.
std::filesystem::path program_beside(const std::string& name);

} // namespace waymark
