// SPDX-License-Identifier: MIT
#pragma once
#include "export/release.h"

namespace waymark::publish {

/// Signs a release that another publisher has made, as co_sign_release does, and makes its bundle in `out`
/// when it has every signature that it needs with this one. With PDFs to look at in the result, nothing was
/// signed or made.
ReleaseResult sign_and_pack(Workspace& workspace, const std::string& name, const std::filesystem::path& out,
                            Progress& progress, Looked looked = Looked::not_yet);

} // namespace waymark::publish
