// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"

#include <wx/window.h>

#include <functional>

namespace waymark::editor {

/// Runs `work` on a thread of its own and returns once it has ended; what it threw is thrown here, Cancelled
/// when the person stopped it. Work that takes longer than a moment shows what is being done, in a window
/// that can stop it and keeps people from anything else of the program. `work` may use nothing that a window
/// reads while it paints or goes idle: it works on values of its own.
void run_with_progress(wxWindow* parent, const wxString& title, const std::function<void(Progress&)>& work);

} // namespace waymark::editor
