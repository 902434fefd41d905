// SPDX-License-Identifier: MIT
#pragma once
#include <wx/button.h>

namespace waymark::editor {

/// A button as wide as its panel that heads a group and folds it.
wxButton* make_fold(wxWindow* parent);

/// "▸  This passage has changed (2)"; a screen reader says whether the group is folded.
void label_fold(wxButton& fold, const wxString& words, int count, bool folded);

} // namespace waymark::editor
