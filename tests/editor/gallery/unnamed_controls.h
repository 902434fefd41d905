// SPDX-License-Identifier: MIT
#pragma once
#include <wx/window.h>

#include <string>
#include <vector>

namespace waymark::gallery {

/// What is wrong in a shown window for somebody who cannot see it: controls that take the focus and have no
/// name, and empty panels that take it. One line each.
std::vector<std::string> unnamed_controls(const wxWindow& window);

} // namespace waymark::gallery
