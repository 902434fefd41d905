// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"

#include <filesystem>

namespace waymark::bench {

inline constexpr int comments = 100'000, versions = 10'000, writers = 30, comments_in_one_go = 10;

/// A package with so many versions of 60 modules and so many comments by so many people, each part of the
/// record signed; packed as stock git does. Made once (some minutes) below build/bench, then used again.
struct MadeUpRecord {
  std::filesystem::path folder;
  Profile profile; ///< may act as each of its people: "writer-0", …
};
const MadeUpRecord& made_up_record();

} // namespace waymark::bench
