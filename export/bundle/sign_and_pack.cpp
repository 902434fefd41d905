// SPDX-License-Identifier: MIT
#include "export/sign_and_pack.h"

#include "export/bundle/pack_release.h"

namespace waymark::publish {

ReleaseResult sign_and_pack(Workspace& workspace, const std::string& name, const std::filesystem::path& out,
                            Progress& progress, Looked looked) {
  require_free_place(bundle_place(workspace.package(), name, out)); // before anything is signed
  ReleaseResult result = co_sign_release(workspace, name, progress, looked);
  const bool is_ready = result.to_look_at.empty() && result.organisations >= result.organisations_needed;
  return is_ready ? pack_release(workspace, name, out, progress) : result;
}

} // namespace waymark::publish
