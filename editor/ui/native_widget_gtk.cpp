// SPDX-License-Identifier: MIT
#include "editor/ui/native_widget_gtk.h"

#include <string_view>

namespace waymark::editor {

namespace {

using Visit = std::function<void(GtkWidget*)>;

/// The container in which wx puts the widgets of child windows.
bool holds_child_windows(GtkWidget* widget) {
  return std::string_view(G_OBJECT_TYPE_NAME(widget)) == "wxPizza";
}

void walk(GtkWidget* widget, const Visit& visit) {
  visit(widget);
  if (!GTK_IS_CONTAINER(widget) || holds_child_windows(widget) || GTK_IS_NOTEBOOK(widget))
    return;
  gtk_container_forall(
      GTK_CONTAINER(widget),
      [](GtkWidget* child, gpointer data) { walk(child, *static_cast<const Visit*>(data)); },
      const_cast<Visit*>(&visit));
}

} // namespace

GtkWidget* native_widget(const wxWindow& window) {
  return static_cast<GtkWidget*>(window.GetHandle());
}

void for_each_native_part(const wxWindow& window, const Visit& visit) {
  if (GtkWidget* widget = native_widget(window))
    walk(widget, visit);
}

} // namespace waymark::editor
