// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string_view>

namespace waymark::tests {

/// An empty temporary folder that is gone at the end of the test.
class ScratchFolder {
public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }
  std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
  /// Writes a file below the folder, making its parents.
  void write(std::string_view name, std::string_view bytes) const;

private:
  std::filesystem::path m_path;
};

/// The folder `tests/cases` of the source tree, and the samples.
std::filesystem::path cases_folder();
std::filesystem::path sample_folder(std::string_view name);

} // namespace waymark::tests
