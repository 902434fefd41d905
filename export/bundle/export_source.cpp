// SPDX-License-Identifier: MIT
#include "export/export_source.h"

#include "model/calendar_date.h"

namespace waymark::publish {

ExportSource export_source(const Workspace& workspace, const std::string& version) {
  if (version.empty())
    return {workspace.package(), {}};
  const git::Version meant = workspace.find_version(version);
  ExportSource source{read_package(workspace.files_of(meant.id)), {}};
  source.passport.version = meant.id;
  source.passport.date = iso_date(meant.time);
  return source;
}

} // namespace waymark::publish
