// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

namespace waymark::merge {

struct TrustMerge {
  FileSet files;             ///< everything below trust/
  bool one_gave_way = false; ///< both sides had made another next version of the team list; one stands
};

/// Puts the team lists of two sides together. Lists never clash as texts do: a signature covers the whole
/// file. Signatures of the same version are all kept; of two different next versions the one that counts
/// stands (then the one with more signatures, then the one with the smaller SHA-256), the same on every
/// computer.
TrustMerge merge_trust(const FileSet& base, const FileSet& ours, const FileSet& theirs);

} // namespace waymark::merge
