// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <wx/window.h>

namespace waymark::editor {

/// Says what in the record does not count, why, and what can be done. Throws Error.
void show_discounted(wxWindow* parent, const Workspace& workspace);

} // namespace waymark::editor
