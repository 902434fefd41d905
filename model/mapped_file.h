// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string_view>

namespace waymark {

/// The bytes of a file of our own, without a copy: for large ones that are only ever replaced as a whole (see
/// write_cache_file). Empty when there is none or it cannot be read.
class MappedFile {
public:
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view bytes() const { return m_bytes; }

private:
  std::string_view m_bytes;
};

} // namespace waymark
