// SPDX-License-Identifier: MIT
#pragma once
#include <wx/window.h>

#include <string>

namespace waymark::editor {

/// A picture's bytes as a picture no larger than `most`, or, when this program cannot show its kind, some
/// words about it. `path` says what kind it is.
wxWindow* make_version_picture(wxWindow* parent, const std::string& path, const std::string& bytes,
                               wxSize most);

} // namespace waymark::editor
