// SPDX-License-Identifier: MIT
#include "editor/text/band_painter_gtk.h"

#include "editor/text/block_kinds.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <algorithm>
#include <numbers>
#include <string>

namespace waymark::editor {

namespace {

constexpr const char* bands_key = "waymark-bands";
using DrawLayer = void (*)(GtkTextView*, GtkTextViewLayer, cairo_t*);
DrawLayer usual_draw_layer = nullptr;
constexpr int gap_below_front_matter = 12;

wxColour tint_of(const Band& band) {
  const Palette& p = palette();
  switch (block_tint(band.kind)) {
  case BlockTint::plan:
    return p.plan_tint;
  case BlockTint::support:
    return p.support_tint;
  case BlockTint::adults:
    return p.teacher_tint;
  case BlockTint::plain:
    break;
  }
  return p.block_tint;
}

wxColour edge_of(const Band& band) {
  const Palette& p = palette();
  switch (block_tint(band.kind)) {
  case BlockTint::plan:
    return p.good;
  case BlockTint::support:
    return p.warn;
  case BlockTint::adults:
    return p.info;
  case BlockTint::plain:
    break;
  }
  return band.kind.empty() ? p.line : p.edge;
}

void set_source(cairo_t* cairo, const wxColour& colour) {
  cairo_set_source_rgb(cairo, colour.Red() / 255.0, colour.Green() / 255.0, colour.Blue() / 255.0);
}

void round_rectangle(cairo_t* cairo, double x, double y, double width, double height, double radius) {
  constexpr double quarter = std::numbers::pi / 2;
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, x + width - radius, y + radius, radius, -quarter, 0);
  cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, quarter);
  cairo_arc(cairo, x + radius, y + height - radius, radius, quarter, 2 * quarter);
  cairo_arc(cairo, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(cairo);
}

struct Lines {
  int top = 0, bottom = 0;
};

Lines lines_of(GtkTextView* view, int begin, int end) {
  GtkTextBuffer* buffer = gtk_text_view_get_buffer(view);
  GtkTextIter first, last;
  gtk_text_buffer_get_iter_at_offset(buffer, &first, begin);
  gtk_text_buffer_get_iter_at_offset(buffer, &last, end);
  int y = 0, height = 0;
  Lines lines;
  gtk_text_view_get_line_yrange(view, &first, &lines.top, &height);
  gtk_text_view_get_line_yrange(view, &last, &y, &height);
  lines.bottom = y + height;
  return lines;
}

void paint_label(GtkTextView* view, cairo_t* cairo, const PlacedBand& placed, int x) {
  GtkTextIter start;
  gtk_text_buffer_get_iter_at_offset(gtk_text_view_get_buffer(view), &start, placed.opening_begin);
  GdkRectangle line;
  gtk_text_view_get_iter_location(view, &start, &line);
  PangoLayout* layout = gtk_widget_create_pango_layout(GTK_WIDGET(view), placed.band.label.c_str());
  PangoAttrList* look = pango_attr_list_new();
  pango_attr_list_insert(look, pango_attr_scale_new(0.68));
  pango_attr_list_insert(look, pango_attr_weight_new(PANGO_WEIGHT_BOLD));
  pango_attr_list_insert(look, pango_attr_letter_spacing_new(PANGO_SCALE * 8 / 10));
  pango_layout_set_attributes(layout, look);
  pango_attr_list_unref(look);
  int height = 0;
  pango_layout_get_pixel_size(layout, nullptr, &height);
  set_source(cairo, palette().quiet);
  cairo_move_to(cairo, x, line.y + (line.height - height) / 2);
  pango_cairo_show_layout(cairo, layout);
  g_object_unref(layout);
}

void paint_bands(GtkTextView* view, cairo_t* cairo, const std::vector<PlacedBand>& bands) {
  // More than what is visible is painted ahead, and kept for scrolling.
  GdkRectangle painted;
  if (!gdk_cairo_get_clip_rectangle(cairo, &painted))
    return;
  const int left = gtk_text_view_get_left_margin(view);
  const int width =
      gtk_widget_get_allocated_width(GTK_WIDGET(view)) - left - gtk_text_view_get_right_margin(view);
  for (const PlacedBand& placed : bands) {
    Lines lines = lines_of(view, placed.begin, placed.end);
    // No empty line parts the front matter from the text, so its band ends above its closing line.
    if (placed.band.kind.empty())
      lines.bottom -= gap_below_front_matter;
    if (lines.bottom < painted.y - 4 || lines.top > painted.y + painted.height + 4)
      continue;
    // Inner bands sit inside their outer one, which reaches further into the margin.
    const int outset = std::max(18 - 6 * placed.band.depth, 4);
    set_source(cairo, tint_of(placed.band));
    round_rectangle(cairo, left - outset, lines.top - 2, width + 2 * outset, lines.bottom - lines.top - 2, 6);
    cairo_fill(cairo);
    set_source(cairo, edge_of(placed.band));
    round_rectangle(cairo, left - outset, lines.top - 2, 3, lines.bottom - lines.top - 2, 1.5);
    cairo_fill(cairo);
  }
  for (const PlacedBand& placed : bands)
    if (!placed.revealed)
      paint_label(view, cairo, placed, left);
}

void draw_layer(GtkTextView* view, GtkTextViewLayer layer, cairo_t* cairo) {
  if (usual_draw_layer)
    usual_draw_layer(view, layer, cairo);
  const auto* bands =
      static_cast<const std::vector<PlacedBand>*>(g_object_get_data(G_OBJECT(view), bands_key));
  if (bands && layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    paint_bands(view, cairo, *bands);
}

} // namespace

void attach_band_painter(GtkTextView* view, const std::vector<PlacedBand>* bands) {
  // wxTextCtrl makes a plain GtkTextView, so its class is the only place to paint between ground and text.
  // Other views have no bands and are drawn as ever.
  GtkTextViewClass* view_class = GTK_TEXT_VIEW_GET_CLASS(view);
  if (view_class->draw_layer != draw_layer) {
    usual_draw_layer = view_class->draw_layer;
    view_class->draw_layer = draw_layer;
  }
  g_object_set_data(G_OBJECT(view), bands_key, const_cast<std::vector<PlacedBand>*>(bands));
}

} // namespace waymark::editor
