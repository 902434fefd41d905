// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/module_view.h"

#include <gtk/gtk.h>

#include <string>
#include <vector>

namespace waymark::editor {

/// A margin bar in the buffer's own offsets (code points).
struct PlacedBar {
  int begin = 0, end = 0;
  double weight = 0; ///< MarginBar::weight
  std::string words;
};

/// Paints the bars into the left margin of one view, and says their words as a tool tip there. Attached for
/// the view's life; a null pointer takes them off.
void attach_margin_bars(GtkTextView* view, const std::vector<PlacedBar>* bars);
/// Those that are attached.
const std::vector<PlacedBar>* margin_bars_of(GtkTextView* view);

} // namespace waymark::editor
