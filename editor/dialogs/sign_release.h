// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"
#include "model/workspace.h"

#include <wx/window.h>

#include <string>

namespace waymark::editor {

/// Says what signing a release of another organisation means, asks, and then makes it again, compares, signs
/// and, when it has every signature, makes its bundle, all on a thread of its own. `own` is a workspace that
/// no other window reads (see open_again). Returns whether it was signed. Throws Error; Cancelled when
/// stopped.
bool sign_release(wxWindow* parent, Workspace& own, const std::string& name);

/// Offers that for every release that waits for the signature of the person acting. Returns whether one was
/// signed; `workspace` is then read again.
bool offer_to_sign_releases(wxWindow* parent, Workspace& workspace, const Profile& profile);

} // namespace waymark::editor
