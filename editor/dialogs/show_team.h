// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"
#include "model/workspace.h"

#include <wx/window.h>

namespace waymark::editor {

/// Opens the People window on a package, and does what is asked there. `profile` gets the key of somebody who
/// asks to join. Returns whether anything changed.
bool show_team(wxWindow* parent, Workspace& workspace, Profile& profile);

} // namespace waymark::editor
