// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <wx/window.h>

namespace waymark::editor {

/// Where releases by others wait for the signature of the person acting, offers to check and sign them, and
/// makes the bundle of one that then has all it needs. Returns whether one was signed. Throws Error.
bool offer_to_sign_releases(wxWindow* parent, Workspace& workspace);

} // namespace waymark::editor
