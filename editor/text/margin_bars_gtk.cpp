// SPDX-License-Identifier: MIT
#include "editor/text/margin_bars_gtk.h"

#include "editor/ui/theme.h"

#include <algorithm>
#include <optional>

namespace waymark::editor {

namespace {

constexpr const char* bars_key = "waymark-margin-bars";
constexpr int distance = 30;               // from the text; bands reach 18 pixels out
constexpr double thinnest = 2, widest = 7; // pixels
constexpr int gap = 2;                     // above and below, so that neighbours are two bars

struct Rows {
  int top = 0, bottom = 0; ///< pixels of the buffer
};

// Nothing for a bar that is out of sight: exact places make the toolkit lay out every line up to them.
std::optional<Rows> rows_of(GtkTextView* view, const PlacedBar& bar, const GdkRectangle& visible) {
  GtkTextBuffer* buffer = gtk_text_view_get_buffer(view);
  GtkTextIter begin, end;
  gtk_text_buffer_get_iter_at_offset(buffer, &begin, bar.begin);
  gtk_text_buffer_get_iter_at_offset(buffer, &end, std::max(bar.begin, bar.end - 1));
  int top = 0, bottom = 0, height = 0;
  gtk_text_view_get_line_yrange(view, &begin, &top, &height);
  gtk_text_view_get_line_yrange(view, &end, &bottom, &height);
  if (bottom + height < visible.y || top > visible.y + visible.height)
    return std::nullopt;
  GdkRectangle first, last;
  gtk_text_view_get_iter_location(view, &begin, &first);
  gtk_text_view_get_iter_location(view, &end, &last);
  return Rows{first.y + gap, last.y + last.height - gap};
}

GdkRectangle visible_part(GtkTextView* view) {
  GdkRectangle visible;
  gtk_text_view_get_visible_rect(view, &visible);
  return visible;
}

gboolean draw(GtkWidget* widget, cairo_t* cairo, gpointer) {
  GtkTextView* view = GTK_TEXT_VIEW(widget);
  const auto* bars = margin_bars_of(view);
  if (!bars || !gtk_cairo_should_draw_window(cairo, gtk_text_view_get_window(view, GTK_TEXT_WINDOW_TEXT)))
    return FALSE;
  const wxColour colour = palette().warn;
  cairo_set_source_rgb(cairo, colour.Red() / 255.0, colour.Green() / 255.0, colour.Blue() / 255.0);
  const GdkRectangle visible = visible_part(view);
  const double right = gtk_text_view_get_left_margin(view) - distance;
  for (auto at = bars->rbegin(); at != bars->rend(); ++at) { // the first is on top
    const PlacedBar& bar = *at;
    const auto rows = rows_of(view, bar, visible);
    if (!rows)
      continue;
    int x = 0, y = 0;
    gtk_text_view_buffer_to_window_coords(view, GTK_TEXT_WINDOW_WIDGET, 0, rows->top, &x, &y);
    const double width = thinnest + (widest - thinnest) * bar.weight;
    cairo_rectangle(cairo, std::max(0.0, right) - width + widest, y, width, rows->bottom - rows->top);
    cairo_fill(cairo);
  }
  return FALSE;
}

gboolean query_tooltip(GtkWidget* widget, int x, int y, gboolean by_keyboard, GtkTooltip* tooltip, gpointer) {
  GtkTextView* view = GTK_TEXT_VIEW(widget);
  const auto* bars = margin_bars_of(view);
  if (!bars || by_keyboard || x > gtk_text_view_get_left_margin(view))
    return FALSE;
  int buffer_x = 0, buffer_y = 0;
  gtk_text_view_window_to_buffer_coords(view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  const GdkRectangle visible = visible_part(view);
  for (const PlacedBar& bar : *bars) {
    const auto rows = rows_of(view, bar, visible);
    if (rows && rows->top <= buffer_y && buffer_y <= rows->bottom) {
      gtk_tooltip_set_text(tooltip, bar.words.c_str());
      return TRUE;
    }
  }
  return FALSE;
}

} // namespace

const std::vector<PlacedBar>* margin_bars_of(GtkTextView* view) {
  return static_cast<const std::vector<PlacedBar>*>(g_object_get_data(G_OBJECT(view), bars_key));
}

void attach_margin_bars(GtkTextView* view, const std::vector<PlacedBar>* bars) {
  const bool is_new = bars && !margin_bars_of(view);
  g_object_set_data(G_OBJECT(view), bars_key, const_cast<std::vector<PlacedBar>*>(bars));
  if (!is_new)
    return;
  gtk_widget_set_has_tooltip(GTK_WIDGET(view), TRUE);
  g_signal_connect_after(view, "draw", G_CALLBACK(draw), nullptr);
  g_signal_connect(view, "query-tooltip", G_CALLBACK(query_tooltip), nullptr);
}

} // namespace waymark::editor
