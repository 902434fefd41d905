// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comparison.h"

#include <wx/textctrl.h>

namespace waymark::editor {

/// A text to read, in which a screen reader can walk, with its changed runs marked in the palette's colours;
/// at least as large as `least`.
wxTextCtrl* make_marked_text(wxWindow* parent, const Comparison& comparison, wxSize least);

} // namespace waymark::editor
