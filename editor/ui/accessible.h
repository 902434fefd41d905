// SPDX-License-Identifier: MIT
#pragma once
#include <wx/window.h>

#include <string_view>

namespace waymark::editor {

/// The name, and where the control does not say it itself the role, that a screen reader speaks
/// (wxWindow::SetName does not reach it). Also given to the inner native widget that takes the focus.
void set_accessible_name(wxWindow& window, std::string_view name);
void set_accessible_description(wxWindow& window, std::string_view description);
enum class AccessibleRole { panel, list, list_item, image, tool_bar, status_bar, heading, article };
void set_accessible_role(wxWindow& window, AccessibleRole role);

/// Has a screen reader speak `words` now (a status, a result), without moving the focus.
void announce(wxWindow& window, std::string_view words);

} // namespace waymark::editor
