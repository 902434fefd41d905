// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/manifest.h"
#include "export/verify.h"
#include "model/file_set.h"

#include <filesystem>

namespace waymark::publish {

/// A copy of a release that was checked, and what the check found so far.
struct CheckedCopy {
  Manifest manifest;
  FileSet files; ///< with the list of contents and the record
  Verification result;
};

/// Whether a recall notice withdraws this release: it must name exactly this list of contents and be signed
/// by a publisher of the team list inside the copy. One that does not count is said in the remarks.
void heed_notice(CheckedCopy& copy, const std::filesystem::path& notice);

/// Whether another bundle is a newer release of the same package and team, and what it says of this one. One
/// that does not count is said in the remarks.
void heed_newer(CheckedCopy& copy, const CheckedCopy& other);

} // namespace waymark::publish
