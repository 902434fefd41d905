// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"
#include "model/progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

/// A format that can be made: its name on the command line and its words on screen.
struct Format {
  std::string id;    ///< "site", "single"
  std::string label; ///< "Website (folder)", "One web page"
};

const std::vector<Format>& formats();

/// The files of one format for one audience, paths relative to the export's own folder. A pure function of
/// the document.
FileSet render(const Document& document, const std::string& format);

struct ExportRequest {
  std::vector<std::string> formats;
  std::vector<std::string> audiences; ///< empty: every audience
  std::filesystem::path out; ///< made when missing; must be empty or hold an earlier export of this package
};

struct ExportResult {
  std::vector<std::filesystem::path> made; ///< one per format and audience
  std::vector<Problem> problems;
};

/// Renders and writes `out/<format>-<audience>/…` (a single file: `<package>-<audience>.html`). Never deletes
/// what it did not make; throws Error and leaves nothing half-written.
ExportResult export_package(const Package& package, const Passport& passport, const ExportRequest& request,
                            Progress& progress);

} // namespace waymark::publish
