// SPDX-License-Identifier: MIT
#pragma once
#include "export/release.h"

#include <filesystem>
#include <string>

namespace waymark::publish {

/// Where the bundle of a release goes.
std::filesystem::path bundle_place(const Package& package, const std::string& name,
                                   const std::filesystem::path& out);
/// Throws Error when there is something.
void require_free_place(const std::filesystem::path& bundle);

/// How many organisations' publishers have signed a recorded release, and how many must. Its bundle is not
/// made.
ReleaseResult signatures_of(const Workspace& workspace, const std::string& name);

} // namespace waymark::publish
