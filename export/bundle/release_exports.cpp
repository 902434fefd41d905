// SPDX-License-Identifier: MIT
#include "export/bundle/release_exports.h"

#include "export/export_job.h"

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

FileSet make_exports(const Package& package, const Passport& passport,
                     const std::vector<std::string>& formats, const std::vector<std::string>& audiences,
                     std::vector<Problem>& problems, Progress& progress) {
  const int total = static_cast<int>(formats.size() * audiences.size()) + 3;
  int done = 0;
  FileSet bundle;
  for (const auto& audience : audiences) {
    const Document document = build_document(package, audience, passport);
    if (document.pages.empty())
      continue;
    for (const auto& format : formats) {
      progress.step("Making “" + format + "” for " + document.audience.name, ++done, total);
      add_export(bundle, render(document, format, problems), format + "-" + audience);
    }
  }
  return bundle;
}

} // namespace waymark::publish
