// SPDX-License-Identifier: MIT
#pragma once
#include <wx/image.h>

#include <string>

namespace waymark::editor {

/// A picture's bytes drawn no larger than `most` pixels, in its own proportions: SVG, PNG, JPEG, GIF and
/// WebP; `path` says which. Not IsOk() when it is damaged, of another kind, or too large to be drawn at once
/// (a drawing of 2 MB, 40 million pixels).
wxImage draw_picture(const std::string& path, const std::string& bytes, wxSize most);

} // namespace waymark::editor
