// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/manifest.h"
#include "export/document.h"
#include "model/progress.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// What every export of a release says of itself. `signed_by`: organisations.
Passport passport_of(const Manifest& manifest, const std::vector<std::string>& signed_by);

/// The exports of a release as the bundle has them, below exports/.
struct ReleaseExports {
  FileSet files;
  std::map<std::string, Problem> not_made; ///< format -> why; none of its files is there, for no audience
  std::vector<Problem> problems;           ///< these, and what else is to be said of what was made
};

/// Makes every format for every audience that has pages. The same package, passport and lists give the same
/// bytes.
ReleaseExports make_exports(const Package& package, const Passport& passport,
                            const std::vector<std::string>& formats,
                            const std::vector<std::string>& audiences, Progress& progress);

/// Of `formats` those that a program of this computer lays out.
std::vector<std::string> made_by_program(const std::vector<std::string>& formats);

/// Whether a file of a bundle was laid out by such a program.
bool is_laid_out(std::string_view path);

} // namespace waymark::publish
