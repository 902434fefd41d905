// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>

namespace waymark {

/// That a release was taken back: schools that have it must stop using it.
struct Withdrawal {
  std::string release;         ///< its mark, "release-1"
  std::string manifest_sha256; ///< of its list of contents; empty for a release of before there were lists
  std::string reason;
  std::string person;    ///< roster id of whoever withdrew it
  std::int64_t time = 0; ///< seconds since 1970
};

} // namespace waymark
