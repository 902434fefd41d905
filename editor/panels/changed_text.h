// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comparison.h"

#include <wx/textctrl.h>

namespace waymark::editor {

/// Marks added runs as underlined and removed runs as struck through, in the palette's colours, and gives the
/// text its own face and room. Native: the GTK body is changed_text_gtk.cpp.
void mark_changes(wxTextCtrl& text, const std::vector<ChangedRun>& runs);

/// Scrolls to a run and puts the caret there.
void show_run(wxTextCtrl& text, const ChangedRun& run);

} // namespace waymark::editor
