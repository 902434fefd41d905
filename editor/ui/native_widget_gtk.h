// SPDX-License-Identifier: MIT
#pragma once
#include <gtk/gtk.h>
#include <wx/window.h>

#include <functional>

namespace waymark::editor {

/// The native widget of a window.
GtkWidget* native_widget(const wxWindow& window);

/// Calls `visit` with the native widget and every inner widget that belongs to the same control, not with the
/// widgets of child windows.
void for_each_native_part(const wxWindow& window, const std::function<void(GtkWidget*)>& visit);

} // namespace waymark::editor
