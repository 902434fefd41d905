// SPDX-License-Identifier: MIT
#include "unnamed_controls.h"

#include <gtk/gtk.h>

namespace waymark::gallery {
namespace {

std::string text_of(const char* text) {
  return text ? text : "";
}

/// A control's own name, or that of the label which is tied to it.
std::string name_of(AtkObject* object) {
  std::string name = text_of(atk_object_get_name(object));
  AtkRelationSet* relations = name.empty() ? atk_object_ref_relation_set(object) : nullptr;
  if (!relations)
    return name;
  if (AtkRelation* label = atk_relation_set_get_relation_by_type(relations, ATK_RELATION_LABELLED_BY)) {
    GPtrArray* targets = atk_relation_get_target(label);
    if (targets->len > 0)
      name = text_of(atk_object_get_name(ATK_OBJECT(g_ptr_array_index(targets, 0))));
  }
  g_object_unref(relations);
  return name;
}

void visit(AtkObject* object, const std::string& above, std::vector<std::string>& found) {
  AtkStateSet* states = atk_object_ref_state_set(object);
  const bool showing = atk_state_set_contains_state(states, ATK_STATE_SHOWING);
  const bool focusable = atk_state_set_contains_state(states, ATK_STATE_FOCUSABLE);
  g_object_unref(states);
  const AtkRole role = atk_object_get_role(object);
  const std::string name = name_of(object), words = text_of(atk_role_get_name(role)) + " “" + name + "”";
  const int children = atk_object_get_n_accessible_children(object);
  if (showing && focusable && name.empty() && role != ATK_ROLE_TABLE_CELL && role != ATK_ROLE_MENU_ITEM)
    found.push_back("a " + words + " in " + above + " has no name");
  if (showing && focusable && role == ATK_ROLE_PANEL && children == 0)
    found.push_back("the empty " + words + " in " + above + " takes the focus");
  for (int i = 0; i < children; ++i)
    if (AtkObject* child = atk_object_ref_accessible_child(object, i)) {
      visit(child, words, found);
      g_object_unref(child);
    }
}

} // namespace

std::vector<std::string> unnamed_controls(const wxWindow& window) {
  std::vector<std::string> found;
  visit(gtk_widget_get_accessible(window.GetHandle()), "the window", found);
  return found;
}

} // namespace waymark::gallery
