// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

namespace waymark::editor {

/// The same package for the same person, opened once more for a thread of its own: windows go on reading
/// theirs, which reads again (Workspace::reload) what was recorded here. Throws Error.
inline Workspace open_again(const Workspace& workspace, const Profile& profile) {
  return Workspace::open(workspace.folder(), profile,
                         workspace.person() ? workspace.person()->id : std::string());
}

} // namespace waymark::editor
