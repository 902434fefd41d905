// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"

#include <string>

namespace waymark::editor {

/// "Version of 3 May 2026 at 10:42 by Policing team author: Softer opening".
std::string version_words(const git::Version& version);
/// "3 May 2026 at 10:42 by Policing team author".
std::string version_origin(const git::Version& version);
/// The first line of what was said when it was saved; "No words" when nothing was.
std::string version_subject(const git::Version& version);

} // namespace waymark::editor
