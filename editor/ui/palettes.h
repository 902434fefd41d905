// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/theme.h"

namespace waymark::editor {

Palette light_palette();
Palette dark_palette();
/// High contrast on a white or on a black ground.
Palette high_contrast_light();
Palette high_contrast_dark();

} // namespace waymark::editor
