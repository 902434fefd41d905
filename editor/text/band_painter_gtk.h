// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/style_spans.h"

#include <gtk/gtk.h>

#include <vector>

namespace waymark::editor {

/// A band in the buffer's own offsets (code points).
struct PlacedBand {
  Band band;
  int begin = 0, end = 0; ///< code points
  int opening_begin = 0;  ///< start of the label's line
  bool revealed = false;  ///< the caret is on the label's line: its words are shown instead
};

/// Paints the bands and their labels below the text of one view. Attached for the view's life.
void attach_band_painter(GtkTextView* view, const std::vector<PlacedBand>* bands);

} // namespace waymark::editor
