// SPDX-License-Identifier: MIT
#include "export/bundle/release_exports.h"

#include "export/export_job.h"

#include <algorithm>

namespace waymark::publish {

namespace {

void add_export(FileSet& bundle, const FileSet& files, const std::string& folder) {
  for (const auto& [path, bytes] : files)
    bundle.emplace(files.size() == 1 ? "exports/" + path : "exports/" + folder + "/" + path, bytes);
}

} // namespace

Passport passport_of(const Manifest& manifest, const std::vector<std::string>& signed_by) {
  const std::string kind = !manifest.forced.empty() ? " (without every sign-off)"
                           : manifest.pilot         ? " (pilot)"
                                                    : "";
  return {manifest.release + kind, manifest.date, manifest.version, manifest.review_by, signed_by};
}

ReleaseExports make_exports(const Package& package, const Passport& passport,
                            const std::vector<std::string>& formats,
                            const std::vector<std::string>& audiences, Progress& progress) {
  const int total = static_cast<int>(formats.size() * audiences.size()) + 3;
  int done = 0;
  ReleaseExports made;
  std::map<std::string, FileSet> by_format;
  for (const auto& audience : audiences) {
    const Document document = build_document(package, audience, passport);
    if (document.pages.empty())
      continue;
    for (const auto& format : formats) {
      progress.step("Making “" + format + "” for " + document.audience.name, ++done, total);
      if (made.not_made.contains(format))
        continue;
      std::vector<Problem> problems;
      const FileSet files = render(document, format, problems);
      if (files.empty() && !problems.empty())
        made.not_made.emplace(format, problems.front());
      add_export(by_format[format], files, format + "-" + audience);
      made.problems.insert(made.problems.end(), problems.begin(), problems.end());
    }
  }
  for (auto& [format, files] : by_format)
    if (!made.not_made.contains(format))
      made.files.merge(files);
  return made;
}

std::vector<std::string> made_by_program(const std::vector<std::string>& chosen) {
  std::vector<std::string> found;
  for (const auto& format : formats())
    if (format.by_program && std::find(chosen.begin(), chosen.end(), format.id) != chosen.end())
      found.push_back(format.id);
  return found;
}

bool is_laid_out(std::string_view path) {
  return path.starts_with("exports/") &&
         std::any_of(formats().begin(), formats().end(), [&](const Format& format) {
           return format.by_program && path.ends_with(format.ending);
         });
}

} // namespace waymark::publish
