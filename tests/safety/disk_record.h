// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>

namespace waymark::tests {

/// What disk_shim notes of a process' way with its files, in order. A record is this head, then `path_size`
/// bytes of a path, `other_size` bytes of a second one, and `data_size` bytes of data; numbers as the machine
/// has them. Paths are absolute.
struct DiskRecordHead {
  enum class Kind : std::uint32_t {
    open,         ///< of `path`, which is file `inode` from here on; `at` is 1 when it was made new
    write,        ///< data at byte `at` of the file `inode`
    resize,       ///< the file `inode` to `at` bytes
    rename,       ///< path to other
    link,         ///< path also as other
    remove,       ///< the file or folder `path`
    make_folder,  ///< path
    sync,         ///< the file or folder `inode`
    acknowledged, ///< data: words on standard output, which somebody has read
  };
  Kind kind;
  std::uint32_t path_size;
  std::uint64_t inode;
  std::uint64_t at;
  std::uint32_t other_size;
  std::uint32_t data_size;
};

} // namespace waymark::tests
