// SPDX-License-Identifier: MIT
#include "export/sign_and_pack.h"

#include "export/bundle/pack_release.h"

namespace waymark::publish {

ReleaseResult sign_and_pack(Workspace& workspace, const std::string& name, const std::filesystem::path& out,
                            Progress& progress) {
  require_free_place(bundle_place(workspace.package(), name, out)); // before anything is signed
  const ReleaseResult result = co_sign_release(workspace, name, progress);
  return result.organisations < result.organisations_needed ? result
                                                            : pack_release(workspace, name, out, progress);
}

} // namespace waymark::publish
