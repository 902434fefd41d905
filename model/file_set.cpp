// SPDX-License-Identifier: MIT
#include "model/file_set.h"

#include "model/code_points.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <algorithm>

namespace waymark {

namespace fs = std::filesystem;

namespace {

bool is_good_part(std::string_view part) {
  if (part.empty() || part == "." || part == ".." || part.starts_with(".git") || is_temporary(part))
    return false;
  return std::none_of(part.begin(), part.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '\\' || c == ':' || c == '\x7f';
  });
}

class FolderReader {
public:
  FolderReader(const fs::path& root, const FileLimits& limits) : m_root(root), m_limits(limits) {}

  FolderReading read() {
    std::error_code error;
    fs::recursive_directory_iterator entry(m_root, error), end;
    if (error)
      throw Error("The folder “" + m_root.string() +
                      "” cannot be read. Nothing was changed. Check that it exists and that you may open it.",
                  error.message());
    while (entry != end) {
      visit(entry);
      entry.increment(error);
      if (error) {
        note(".",
             "Part of the folder could not be read (" + error.message() + "), so some files may be missing.");
        break;
      }
    }
    return std::move(m_reading);
  }

private:
  void visit(fs::recursive_directory_iterator& entry) {
    const std::string path = entry->path().lexically_relative(m_root).generic_string();
    std::error_code error;
    const auto status = entry->symlink_status(error);
    if (is_temporary(entry->path().filename().string()))
      return entry.disable_recursion_pending();
    if (fs::is_symlink(status)) {
      note(path, "This is a link to another place, so it was left out. Put a copy of the file here instead.");
      entry.disable_recursion_pending();
    } else if (fs::is_directory(status)) {
      if (entry->path().filename() == ".git" || !is_package_path(path, m_limits))
        entry.disable_recursion_pending();
    } else if (fs::is_regular_file(status)) {
      read_file(path, entry->path());
    }
  }

  void read_file(const std::string& path, const fs::path& place) {
    if (!is_package_path(path, m_limits))
      return note(path, "This file's name cannot be used in a package, so it was left out. Rename it with "
                        "letters, digits and hyphens.");
    std::error_code error;
    const auto size = fs::file_size(place, error);
    if (error)
      return note(path, "This file could not be read (" + error.message() + "), so it was left out.");
    if (size > m_limits.file_bytes || m_total + size > m_limits.total_bytes ||
        m_reading.files.size() >= m_limits.files)
      return note(path, "This file would make the package too large, so it was left out.");
    try {
      m_reading.files.emplace(path, read_whole_file(place));
      m_total += size;
    } catch (const Error& failure) {
      note(path, "This file could not be read (" + failure.detail() + "), so it was left out.");
    }
  }

  void note(const std::string& path, std::string message) {
    m_reading.problems.push_back({path, 0, std::move(message)});
  }

  fs::path m_root;
  FileLimits m_limits;
  FolderReading m_reading;
  std::size_t m_total = 0;
};

} // namespace

bool is_package_path(std::string_view path, const FileLimits& limits) {
  if (path.empty() || path.size() > 1024 || first_invalid_utf8(path))
    return false;
  int depth = 0;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t slash = std::min(path.find('/', begin), path.size());
    if (!is_good_part(path.substr(begin, slash - begin)) || ++depth > limits.depth)
      return false;
    begin = slash + 1;
  }
  return true;
}

FolderReading read_folder(const fs::path& folder, const FileLimits& limits) {
  return FolderReader(folder, limits).read();
}

} // namespace waymark
