// SPDX-License-Identifier: MIT
#include "tests/support/scratch_folder.h"

#include "model/safe_file.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace waymark::tests {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::string pattern = (fs::temp_directory_path() / "waymark-test-XXXXXX").string();
  if (!::mkdtemp(pattern.data()))
    throw std::runtime_error("no temporary folder could be made");
  m_path = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

void ScratchFolder::write(std::string_view name, std::string_view bytes) const {
  write_file_safely(m_path / name, bytes);
}

fs::path cases_folder() {
  return fs::path(WAYMARK_SOURCE_FOLDER) / "tests" / "cases";
}

fs::path sample_folder(std::string_view name) {
  return fs::path(WAYMARK_SOURCE_FOLDER) / "samples" / name;
}

} // namespace waymark::tests
