// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/theme.h"

namespace waymark::editor {

/// What the desktop is set to, read before the program changes anything.
struct SystemTheme {
  bool dark = false;
  bool high_contrast = false;
};
SystemTheme read_system_theme();

/// Switches the toolkit's own theme and the program-wide style sheet.
void apply_native_theme(bool dark, bool high_contrast, const Palette& palette);

} // namespace waymark::editor
