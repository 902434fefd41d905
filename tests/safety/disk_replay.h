// SPDX-License-Identifier: MIT
#pragma once
#include "tests/safety/disk_record.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::tests {

struct DiskRecord {
  DiskRecordHead::Kind kind;
  std::string path, other, data;
  std::uint64_t inode = 0;
  std::uint64_t at = 0;
};

/// What disk_shim noted. Throws when the notes are broken.
std::vector<DiskRecord> read_disk_records(const std::filesystem::path& notes);

/// What becomes of that which was not synced when the power went.
enum class Loss {
  everything, ///< names and bytes are as they were at the last sync of the folder and the file
  bytes,      ///< names are there; files hold what they held when they were last synced
  zeros,      ///< names and sizes are there; bytes that were not synced are zero
  torn, ///< names and sizes are there; of what was not synced, whole sectors of 512 bytes up to the middle
};

/// A disk as a power cut sees it: of each file and folder, how it is and how it is for certain.
class SimulatedDisk {
public:
  /// Begins with a folder as it is, all of it safe.
  explicit SimulatedDisk(const std::filesystem::path& folder);
  void apply(const DiskRecord& record);
  /// What is left after a power cut now: paths below the folder with their bytes; folders end with '/'.
  std::map<std::string, std::string> after_power_cut(Loss loss) const;

private:
  struct Node {
    bool is_folder = false;
    std::string now, safe;
    std::map<std::string, std::shared_ptr<Node>> entries_now, entries_safe;
  };
  using NodePointer = std::shared_ptr<Node>;

  static void load(const std::filesystem::path& folder, Node& node);
  static void collect(const Node& node, const std::string& path, Loss loss,
                      std::map<std::string, std::string>& found);
  NodePointer find(std::string_view path) const;
  /// The entries of the folder that `path` is in, and its last name.
  std::map<std::string, NodePointer>& siblings(std::string_view path, std::string& name) const;
  void open(const DiskRecord& record);

  std::string m_folder; ///< with '/' at its end
  NodePointer m_root;
  std::map<std::uint64_t, NodePointer> m_opened; ///< by inode
};

/// Makes a folder hold exactly these files; it must be new.
void write_disk(const std::filesystem::path& folder, const std::map<std::string, std::string>& disk);

} // namespace waymark::tests
