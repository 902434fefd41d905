// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/workspace.h"

#include <string>

namespace waymark::publish {

/// What a draft is made from.
struct ExportSource {
  Package package;
  Passport passport; ///< of a draft: without a release
};

/// The text of a saved version, named by the beginning of its id; without one the text as it is now, saved
/// or not. Throws Error when none or several versions are meant.
ExportSource export_source(const Workspace& workspace, const std::string& version = {});

} // namespace waymark::publish
