// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/manifest.h"
#include "export/document.h"
#include "model/progress.h"

#include <string>
#include <vector>

namespace waymark::publish {

/// What every export of a release says of itself. `signed_by`: organisations.
Passport passport_of(const Manifest& manifest, const std::vector<std::string>& signed_by);

/// The exports of a release as the bundle has them, below exports/: every format for every audience that has
/// pages. The same package, passport and lists give the same bytes. `problems` gets what could not be made.
FileSet make_exports(const Package& package, const Passport& passport,
                     const std::vector<std::string>& formats, const std::vector<std::string>& audiences,
                     std::vector<Problem>& problems, Progress& progress);

} // namespace waymark::publish
