// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// Several files of a folder changed as one step, which can be taken back while this lives. The old files are
/// kept beside the new ones meanwhile, so taking back needs no room on the disk.
class ReplacedFiles {
public:
  /// Paths below `folder` with their new bytes; nothing: the file is to go. All that needs room is done
  /// before the first file changes. Throws Error; every file is then as it was.
  ReplacedFiles(std::filesystem::path folder,
                const std::map<std::string, std::optional<std::string>>& changes);
  /// Lets the old files go.
  ~ReplacedFiles();
  ReplacedFiles(const ReplacedFiles&) = delete;
  ReplacedFiles& operator=(const ReplacedFiles&) = delete;

  void take_back() noexcept;

private:
  struct Change {
    std::filesystem::path place;
    std::filesystem::path fresh;    ///< the new bytes, until they are moved to their place; empty: none
    std::filesystem::path old_file; ///< what was there before; empty: nothing
    bool done = false;
  };
  void prepare(const std::map<std::string, std::optional<std::string>>& changes);
  void carry_out();
  void remove_leftovers() noexcept;

  std::filesystem::path m_folder;
  std::vector<Change> m_changes;
};

} // namespace waymark
