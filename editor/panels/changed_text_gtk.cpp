// SPDX-License-Identifier: MIT
#include "editor/panels/changed_text.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <gtk/gtk.h>

namespace waymark::editor {
namespace {

GtkTextView* view_of(wxTextCtrl& text) {
  return GTK_TEXT_VIEW(gtk_bin_get_child(GTK_BIN(text.GetHandle())));
}

/// One tag per kind of change, made once; its colour follows the palette.
GtkTextTag* tag_of(GtkTextBuffer* buffer, review::ChangeKind kind) {
  const bool added = kind == review::ChangeKind::added;
  const char* name = added ? "waymark-added" : "waymark-removed";
  GtkTextTag* tag = gtk_text_tag_table_lookup(gtk_text_buffer_get_tag_table(buffer), name);
  if (!tag)
    tag = gtk_text_buffer_create_tag(buffer, name, nullptr);
  const wxColour colour = added ? palette().added : palette().removed;
  const std::string hex = from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX));
  g_object_set(tag, "foreground", hex.c_str(), nullptr);
  if (added)
    g_object_set(tag, "underline", PANGO_UNDERLINE_SINGLE, nullptr);
  else
    g_object_set(tag, "strikethrough", TRUE, nullptr);
  return tag;
}

std::string css() {
  const Palette& colours = palette();
  const auto hex = [](const wxColour& colour) { return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX)); };
  return "textview{font-family:\"" + from_wx(text_family()) +
         "\";} textview text{background-color:" + hex(colours.page) + ";color:" + hex(colours.ink) + ";}";
}

} // namespace

void mark_changes(wxTextCtrl& text, const std::vector<ChangedRun>& runs) {
  style(text, css());
  GtkTextView* view = view_of(text);
  gtk_text_view_set_wrap_mode(view, GTK_WRAP_WORD_CHAR);
  for (const auto set_margin : {gtk_text_view_set_left_margin, gtk_text_view_set_right_margin})
    set_margin(view, text.FromDIP(12));
  gtk_text_view_set_top_margin(view, text.FromDIP(10));
  gtk_text_view_set_bottom_margin(view, text.FromDIP(24));
  gtk_text_view_set_pixels_inside_wrap(view, text.FromDIP(3));
  GtkTextBuffer* buffer = gtk_text_view_get_buffer(view);
  for (const ChangedRun& run : runs) {
    GtkTextIter begin, end;
    gtk_text_buffer_get_iter_at_offset(buffer, &begin, static_cast<int>(run.begin));
    gtk_text_buffer_get_iter_at_offset(buffer, &end, static_cast<int>(run.end));
    gtk_text_buffer_apply_tag(buffer, tag_of(buffer, run.kind), &begin, &end);
  }
}

void show_run(wxTextCtrl& text, const ChangedRun& run) {
  GtkTextView* view = view_of(text);
  GtkTextBuffer* buffer = gtk_text_view_get_buffer(view);
  GtkTextIter begin;
  gtk_text_buffer_get_iter_at_offset(buffer, &begin, static_cast<int>(run.begin));
  gtk_text_buffer_place_cursor(buffer, &begin);
  gtk_text_view_scroll_to_mark(view, gtk_text_buffer_get_insert(buffer), 0.0, TRUE, 0.0, 0.25);
}

} // namespace waymark::editor
