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
  std::string id;     ///< "site", "single"
  std::string label;  ///< "Website (folder)", "One web page"
  std::string ending; ///< ".html": the export is one file; empty: a folder
  bool by_program =
      false; ///< a program of this computer lays it out: another version of that makes other bytes
};

const std::vector<Format>& formats();

/// The files of one format for one audience, paths relative to the export's own folder; exactly one when the
/// format has an ending. A function of the document alone (and, where a format needs a program, of that).
/// Nothing when the format has nothing for these readers, or when it could not be made: then `problems` gets
/// the reason. Throws Error for an unknown format.
FileSet render(const Document& document, const std::string& format, std::vector<Problem>& problems);

struct ExportRequest {
  std::vector<std::string> formats;
  std::vector<std::string> audiences; ///< empty: every audience
  std::filesystem::path out; ///< made when missing; must be empty or hold an earlier export of this package
};

struct ExportResult {
  std::vector<std::filesystem::path> made; ///< one per format and audience
  std::vector<Problem> problems;
};

/// Renders and writes `out/<format>-<audience>/…` (a single file: `<package>-<audience>.<ending>`). Never
/// deletes what it did not make nor what was changed since; throws Error and leaves nothing half-written.
ExportResult export_package(const Package& package, const Passport& passport, const ExportRequest& request,
                            Progress& progress);

} // namespace waymark::publish
