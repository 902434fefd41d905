// SPDX-License-Identifier: MIT
#include "model/git/tip_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <system_error>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes = 64u << 10; // some hundred lines; then the older half goes

fs::path log_path(const fs::path& git_folder) {
  return git_folder / "waymark" / "tips";
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::vector<std::string> lines;
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error)) || fs::file_size(path, error) > 2 * most_bytes)
    return lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);)
    lines.push_back(line);
  return lines;
}

void append(const fs::path& path, const std::string& line, int how) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | how, 0644);
  if (fd < 0)
    return;
  [[maybe_unused]] const ssize_t written = ::write(fd, line.data(), line.size());
  ::close(fd);
}

bool is_id(const std::string& text) {
  return text.size() == 40 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

void remember_tip(const fs::path& git_folder, const std::string& reference, const std::string& id) noexcept {
  try {
    const fs::path path = log_path(git_folder);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error && size > most_bytes) {
      const std::vector<std::string> lines = lines_of(path);
      std::string newer;
      for (std::size_t i = lines.size() / 2; i < lines.size(); ++i)
        newer += lines[i] + "\n";
      append(path, newer, O_TRUNC);
    }
    append(path, reference + " " + id + "\n", O_APPEND);
  } catch (const std::exception&) {
    // The line itself has moved, which is what counts.
  }
}

std::vector<std::string> remembered_tips(const fs::path& git_folder, const std::string& reference) {
  std::vector<std::string> tips;
  const std::vector<std::string> lines = lines_of(log_path(git_folder));
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    const std::string start = reference + " ";
    const std::string id = line->starts_with(start) ? line->substr(start.size()) : "";
    if (is_id(id) && std::find(tips.begin(), tips.end(), id) == tips.end())
      tips.push_back(id);
  }
  return tips;
}

void forget_tips(const fs::path& git_folder) noexcept {
  std::error_code ignored;
  fs::remove(log_path(git_folder), ignored);
}

} // namespace waymark::git
