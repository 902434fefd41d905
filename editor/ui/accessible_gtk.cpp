// SPDX-License-Identifier: MIT
#include "editor/ui/accessible.h"
#include "editor/ui/native_widget_gtk.h"

#include <string>

namespace waymark::editor {

namespace {

AtkRole native_role(AccessibleRole role) {
  switch (role) {
  case AccessibleRole::panel:
    return ATK_ROLE_PANEL;
  case AccessibleRole::list:
    return ATK_ROLE_LIST;
  case AccessibleRole::list_item:
    return ATK_ROLE_LIST_ITEM;
  case AccessibleRole::image:
    return ATK_ROLE_IMAGE;
  case AccessibleRole::tool_bar:
    return ATK_ROLE_TOOL_BAR;
  case AccessibleRole::status_bar:
    return ATK_ROLE_STATUSBAR;
  case AccessibleRole::heading:
    return ATK_ROLE_HEADING;
  case AccessibleRole::article:
    return ATK_ROLE_ARTICLE;
  }
  return ATK_ROLE_PANEL;
}

} // namespace

void set_accessible_name(wxWindow& window, std::string_view name) {
  const std::string text(name);
  GtkWidget* outer = native_widget(window);
  for_each_native_part(window, [&](GtkWidget* part) {
    if (part == outer || gtk_widget_get_can_focus(part))
      atk_object_set_name(gtk_widget_get_accessible(part), text.c_str());
  });
}

void set_accessible_description(wxWindow& window, std::string_view description) {
  const std::string text(description);
  GtkWidget* outer = native_widget(window);
  for_each_native_part(window, [&](GtkWidget* part) {
    if (part == outer || gtk_widget_get_can_focus(part))
      atk_object_set_description(gtk_widget_get_accessible(part), text.c_str());
  });
}

void set_accessible_role(wxWindow& window, AccessibleRole role) {
  if (GtkWidget* widget = native_widget(window))
    atk_object_set_role(gtk_widget_get_accessible(widget), native_role(role));
}

void announce(wxWindow& window, std::string_view words) {
  GtkWidget* widget = native_widget(window);
  if (!widget)
    return;
  AtkObject* object = gtk_widget_get_accessible(widget);
  const std::string text(words);
  // ATK knows announcements from 2.46 on; before that the words stand in the status bar alone.
  if (g_signal_lookup("announcement", G_OBJECT_TYPE(object)) != 0)
    g_signal_emit_by_name(object, "announcement", text.c_str());
}

} // namespace waymark::editor
