// SPDX-License-Identifier: MIT
#include "editor/text/module_view_gtk.h"

#include "editor/text/html_paste.h"
#include "editor/text/moving_span.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <algorithm>

namespace waymark::editor {

namespace {

constexpr double usual_points = 13.5;
constexpr int column_width = 640;

GtkTextView* text_view_of(wxTextCtrl& control) {
  return GTK_TEXT_VIEW(gtk_bin_get_child(GTK_BIN(static_cast<GtkWidget*>(control.GetHandle()))));
}

std::string css_of(const wxColour& colour) {
  return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX));
}

/// What the clipboard holds, as CommonMark.
std::string clipboard_text() {
  std::string text;
  if (!wxTheClipboard->Open())
    return text;
  wxHTMLDataObject html;
  wxTextDataObject plain;
  if (wxTheClipboard->IsSupported(wxDF_HTML) && wxTheClipboard->GetData(html))
    text = markdown_of_html(from_wx(html.GetHTML()));
  if (text.empty() && wxTheClipboard->GetData(plain))
    text = from_wx(plain.GetText());
  wxTheClipboard->Close();
  return text;
}

} // namespace

bool can_show(std::string_view bytes) {
  return !first_invalid_utf8(bytes) && bytes.find('\0') == std::string_view::npos;
}

/// The native signals. Each forwards to its view and lets nothing escape into the C code that called it.
struct ModuleViewGtk::Callbacks {
  static void insert(GtkTextBuffer*, GtkTextIter* at, gchar* text, gint length, ModuleViewGtk* view) {
    const std::size_t size =
        length < 0 ? std::char_traits<char>::length(text) : static_cast<std::size_t>(length);
    view->note({view->byte_at(*at), {}, std::string(text, size)});
  }
  static void erase(GtkTextBuffer*, GtkTextIter* begin, GtkTextIter* end, ModuleViewGtk* view) {
    const Span span{view->byte_at(*begin), view->byte_at(*end)};
    view->note({span.begin, std::string(slice(view->m_text, span)), {}});
  }
  static void changed(GtkTextBuffer*, ModuleViewGtk* view) {
    if (!view->m_loading)
      view->edited(view->m_last_edit);
  }
  /// Text moved or pasted inside the window brings its old tags along; only our own styling may apply any.
  static void apply_tag(GtkTextBuffer* buffer, GtkTextTag*, GtkTextIter*, GtkTextIter*, ModuleViewGtk* view) {
    if (!view->m_tagging)
      g_signal_stop_emission_by_name(buffer, "apply-tag");
  }
  static void begin(GtkTextBuffer*, ModuleViewGtk* view) { view->m_undo.begin_key(UndoRecord::Clock::now()); }
  static void end(GtkTextBuffer*, ModuleViewGtk* view) { view->m_undo.end_key(); }
  static void caret(GtkTextBuffer*, GParamSpec*, ModuleViewGtk* view) {
    if (view->m_loading)
      return;
    view->reveal_fence();
    view->caret_moved();
  }
  static void scrolled(GtkAdjustment*, ModuleViewGtk* view) { view->tell_scrolled(); }
};

ModuleViewGtk::ModuleViewGtk(wxWindow* parent)
    : m_control(new wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                               wxTE_MULTILINE | wxTE_RICH2 | wxBORDER_NONE)),
      m_view(text_view_of(*m_control)), m_buffer(gtk_text_view_get_buffer(m_view)) {
  // The view may outlive its window by a moment when a frame is closed.
  g_object_ref(m_view);
  m_tags = std::make_unique<TextTags>(m_buffer);
  gtk_text_view_set_accepts_tab(m_view, FALSE);
  gtk_text_view_set_wrap_mode(m_view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_top_margin(m_view, 36);
  gtk_text_view_set_bottom_margin(m_view, 120);
  attach_band_painter(m_view, &m_bands);
  attach_margin_bars(m_view, &m_placed_bars);
  set_accessible_name(*m_control, "Module text");

  g_signal_connect(m_buffer, "insert-text", G_CALLBACK(Callbacks::insert), this);
  g_signal_connect(m_buffer, "delete-range", G_CALLBACK(Callbacks::erase), this);
  g_signal_connect(m_buffer, "changed", G_CALLBACK(Callbacks::changed), this);
  g_signal_connect(m_buffer, "apply-tag", G_CALLBACK(Callbacks::apply_tag), this);
  g_signal_connect(m_buffer, "begin-user-action", G_CALLBACK(Callbacks::begin), this);
  g_signal_connect(m_buffer, "end-user-action", G_CALLBACK(Callbacks::end), this);
  g_signal_connect(m_buffer, "notify::cursor-position", G_CALLBACK(Callbacks::caret), this);
  GtkAdjustment* vertical = gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(m_view));
  g_signal_connect(vertical, "value-changed", G_CALLBACK(Callbacks::scrolled), this);
  g_signal_connect(vertical, "changed", G_CALLBACK(Callbacks::scrolled), this);

  m_control->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    centre_column();
  });
  m_control->Bind(wxEVT_TEXT_PASTE, [this](wxClipboardTextEvent&) { paste(); });
  follow_theme(*m_control, [this] { restyle_control(); });
}

ModuleViewGtk::~ModuleViewGtk() {
  g_signal_handlers_disconnect_by_data(m_buffer, this);
  if (GtkAdjustment* vertical = gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(m_view)))
    g_signal_handlers_disconnect_by_data(vertical, this);
  attach_band_painter(m_view, nullptr);
  attach_margin_bars(m_view, nullptr);
  g_object_unref(m_view);
}

// Offsets. The buffer counts code points, everybody else bytes.

const CodePointMap& ModuleViewGtk::offsets() const {
  if (!m_offsets)
    m_offsets = std::make_unique<CodePointMap>(m_text);
  return *m_offsets;
}

GtkTextIter ModuleViewGtk::iter_at(std::size_t byte) const {
  GtkTextIter iter;
  gtk_text_buffer_get_iter_at_offset(m_buffer, &iter, static_cast<gint>(offsets().to_code_point(byte)));
  return iter;
}

std::size_t ModuleViewGtk::byte_at(const GtkTextIter& iter) const {
  return offsets().to_byte(static_cast<std::size_t>(gtk_text_iter_get_offset(&iter)));
}

// Text.

void ModuleViewGtk::set_text(const std::string& text) {
  m_loading = true;
  m_styles = {};
  m_bands.clear();
  m_bars.clear();
  m_placed_bars.clear();
  m_marks = {};
  gtk_text_buffer_set_text(m_buffer, text.data(), static_cast<gint>(text.size()));
  m_undo.clear();
  GtkTextIter start;
  gtk_text_buffer_get_start_iter(m_buffer, &start);
  gtk_text_buffer_place_cursor(m_buffer, &start);
  m_loading = false;
}

void ModuleViewGtk::set_editing(Editing editing) {
  gtk_text_view_set_editable(m_view, editing == Editing::allowed);
}

/// Keeps our copy in step, before the buffer itself changes.
void ModuleViewGtk::note(TextEdit edit) {
  m_text.replace(edit.at, edit.removed.size(), edit.inserted);
  m_offsets.reset();
  for (MarginBar& bar : m_bars)
    bar.span = moved(bar.span, edit);
  ++m_edits_since_styles;
  m_last_edit = edit;
  if (m_source == Source::person && !m_loading)
    m_undo.add(std::move(edit));
}

void ModuleViewGtk::replace(Span span, const std::string& text) {
  GtkTextIter begin = iter_at(span.begin);
  GtkTextIter end = iter_at(span.end);
  if (!span.empty())
    gtk_text_buffer_delete(m_buffer, &begin, &end);
  if (!text.empty()) {
    GtkTextIter at = iter_at(span.begin);
    gtk_text_buffer_insert(m_buffer, &at, text.data(), static_cast<gint>(text.size()));
  }
}

void ModuleViewGtk::edit(std::vector<Change> changes) {
  std::sort(changes.begin(), changes.end(),
            [](const Change& a, const Change& b) { return a.span.begin > b.span.begin; });
  m_undo.begin_step();
  for (const Change& change : changes)
    replace(change.span, change.replacement);
  m_undo.end_step();
}

void ModuleViewGtk::replay(const std::vector<TextEdit>& edits) {
  if (edits.empty())
    return;
  m_source = Source::record;
  for (const TextEdit& edit : edits)
    replace({edit.at, edit.at + edit.removed.size()}, edit.inserted);
  m_source = Source::person;
  const std::size_t after = edits.back().at + edits.back().inserted.size();
  select({after, after});
}

void ModuleViewGtk::paste() {
  if (!gtk_text_view_get_editable(m_view))
    return;
  const std::string text = clipboard_text();
  const Span where = selection();
  if (text.empty() || !can_show(text))
    return;
  edit({{where, text}});
  select({where.begin + text.size(), where.begin + text.size()});
}

// Selection and places.

Span ModuleViewGtk::selection() const {
  GtkTextIter begin, end;
  gtk_text_buffer_get_selection_bounds(m_buffer, &begin, &end);
  return {byte_at(begin), byte_at(end)};
}

std::size_t ModuleViewGtk::caret() const {
  GtkTextIter iter;
  gtk_text_buffer_get_iter_at_mark(m_buffer, &iter, gtk_text_buffer_get_insert(m_buffer));
  return byte_at(iter);
}

void ModuleViewGtk::place_caret(std::size_t offset) {
  const GtkTextIter at = iter_at(offset);
  gtk_text_buffer_place_cursor(m_buffer, &at);
}

void ModuleViewGtk::select(Span span) {
  const GtkTextIter begin = iter_at(span.begin);
  const GtkTextIter end = iter_at(span.end);
  gtk_text_buffer_select_range(m_buffer, &begin, &end);
  gtk_text_view_scroll_to_mark(m_view, gtk_text_buffer_get_insert(m_buffer), 0.15, FALSE, 0, 0);
}

wxRect ModuleViewGtk::rect_of(Span span) const {
  const GtkTextIter begin = iter_at(span.begin);
  GdkRectangle visible;
  gtk_text_view_get_visible_rect(m_view, &visible);
  int y = 0, height = 0;
  gtk_text_view_get_line_yrange(m_view, &begin, &y, &height);
  GdkRectangle place{0, y, 0, height};
  // An exact place makes the toolkit lay out every line up to it, so only what can be seen is worth it.
  if (y + height >= visible.y && y <= visible.y + visible.height)
    gtk_text_view_get_iter_location(m_view, &begin, &place);
  int x = 0;
  gtk_text_view_buffer_to_window_coords(m_view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &x, &y);
  return {x, y, place.width, place.height};
}

std::optional<std::size_t> ModuleViewGtk::offset_at(wxPoint point) const {
  int x = 0, y = 0;
  gtk_text_view_window_to_buffer_coords(m_view, GTK_TEXT_WINDOW_WIDGET, point.x, point.y, &x, &y);
  GtkTextIter iter;
  if (!gtk_text_view_get_iter_at_location(m_view, &iter, x, y))
    return std::nullopt; // in the margin, or below the last line
  return byte_at(iter);
}

void ModuleViewGtk::tell_scrolled() {
  if (!m_scroll_told)
    return;
  m_scroll_told = false;
  m_control->CallAfter([this] {
    m_scroll_told = true;
    scrolled();
  });
}

// Looks.

void ModuleViewGtk::apply_styles(const TextStyles& styles) {
  // After one edit only what differs is tagged anew; after several, or a new text, everything.
  Span look{0, m_text.size()};
  if (m_edits_since_styles <= 1 && !m_styles.spans.empty())
    look = changed_look(m_styles.spans, styles.spans, m_last_edit.at,
                        m_edits_since_styles ? m_last_edit.removed.size() : 0,
                        m_edits_since_styles ? m_last_edit.inserted.size() : 0);
  m_tagging = true;
  const GtkTextIter begin = iter_at(look.begin), end = iter_at(look.end);
  for (int i = 0; i < text_style_count; ++i)
    gtk_text_buffer_remove_tag(m_buffer, m_tags->of(static_cast<TextStyle>(i)), &begin, &end);
  for (const StyleSpan& one : styles.spans) {
    const Span part{std::max(one.span.begin, look.begin), std::min(one.span.end, look.end)};
    if (part.begin >= part.end)
      continue;
    const GtkTextIter from = iter_at(part.begin), to = iter_at(part.end);
    gtk_text_buffer_apply_tag(m_buffer, m_tags->of(one.style), &from, &to);
  }
  m_tagging = false;
  m_styles = styles;
  m_edits_since_styles = 0;
  place_bands();
}

void ModuleViewGtk::place_bands() {
  m_bands.clear();
  for (const Band& band : m_styles.bands) {
    PlacedBand placed;
    placed.begin = static_cast<int>(offsets().to_code_point(band.span.begin));
    placed.end = static_cast<int>(offsets().to_code_point(band.span.end));
    placed.opening_begin = static_cast<int>(offsets().to_code_point(band.opening.begin));
    placed.band = band;
    m_bands.push_back(std::move(placed));
  }
  reveal_fence();
  place_bars();
}

void ModuleViewGtk::set_margin_bars(std::vector<MarginBar> bars) {
  m_bars = std::move(bars);
  place_bars();
}

void ModuleViewGtk::place_bars() {
  m_placed_bars.clear();
  for (const MarginBar& bar : m_bars)
    if (!bar.span.empty())
      m_placed_bars.push_back({static_cast<int>(offsets().to_code_point(bar.span.begin)),
                               static_cast<int>(offsets().to_code_point(bar.span.end)), bar.weight,
                               bar.words});
  gtk_widget_queue_draw(GTK_WIDGET(m_view));
}

void ModuleViewGtk::reveal_fence() {
  const std::size_t at = caret();
  m_tagging = true;
  GtkTextIter begin, end;
  gtk_text_buffer_get_bounds(m_buffer, &begin, &end);
  gtk_text_buffer_remove_tag(m_buffer, m_tags->revealed_fence(), &begin, &end);
  for (const StyleSpan& one : m_styles.spans)
    if (one.style == TextStyle::fence && one.span.begin <= at && at <= one.span.end &&
        one.span.end <= m_text.size()) {
      const GtkTextIter from = iter_at(one.span.begin), to = iter_at(one.span.end);
      gtk_text_buffer_apply_tag(m_buffer, m_tags->revealed_fence(), &from, &to);
    }
  m_tagging = false;
  for (PlacedBand& placed : m_bands)
    placed.revealed = placed.band.opening.begin <= at && at <= placed.band.opening.end;
  gtk_widget_queue_draw(GTK_WIDGET(m_view));
}

void ModuleViewGtk::set_marks(MarkLayer layer, const std::vector<Mark>& marks) {
  std::vector<Mark>& shown = m_marks[static_cast<std::size_t>(layer)];
  constexpr MarkKind comments[] = {MarkKind::comment, MarkKind::comment_active, MarkKind::added,
                                   MarkKind::removed};
  constexpr MarkKind findings[] = {MarkKind::spelling, MarkKind::suggestion, MarkKind::warning,
                                   MarkKind::error};
  m_tagging = true;
  GtkTextIter begin, end;
  gtk_text_buffer_get_bounds(m_buffer, &begin, &end);
  for (const MarkKind kind : layer == MarkLayer::comments ? comments : findings)
    gtk_text_buffer_remove_tag(m_buffer, m_tags->of(kind), &begin, &end);
  for (const Mark& mark : marks) {
    const GtkTextIter from = iter_at(mark.span.begin), to = iter_at(mark.span.end);
    gtk_text_buffer_apply_tag(m_buffer, m_tags->of(mark.kind), &from, &to);
  }
  m_tagging = false;
  shown = marks;
}

void ModuleViewGtk::set_zoom(double factor) {
  m_zoom = factor;
  restyle_control();
  centre_column();
}

void ModuleViewGtk::restyle_control() {
  const Palette& p = palette();
  const int tenths = static_cast<int>(usual_points * m_zoom * 10 + 0.5);
  const std::string size = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
  style(*m_control, "textview{font:" + size + "pt \"" + from_wx(text_family()) +
                        "\",sans-serif;background-color:" + css_of(p.page) +
                        ";} textview text{background-color:transparent;color:" + css_of(p.ink) +
                        ";caret-color:" + css_of(p.accent) + ";} textview text selection{background-color:" +
                        css_of(p.accent) + ";color:" + css_of(p.on_accent) + ";}");
  gtk_text_view_set_pixels_inside_wrap(m_view, static_cast<int>(7 * m_zoom));
  gtk_text_view_set_pixels_below_lines(m_view, static_cast<int>(7 * m_zoom));
  m_tags->recolour();
  gtk_widget_queue_draw(GTK_WIDGET(m_view));
}

void ModuleViewGtk::centre_column() {
  const int width = m_control->GetClientSize().x;
  const int column = static_cast<int>(scaled(*m_control, column_width) * m_zoom);
  const int margin = std::max(m_control->FromDIP(32), (width - column) / 2);
  if (margin == gtk_text_view_get_left_margin(m_view))
    return;
  gtk_text_view_set_left_margin(m_view, margin);
  gtk_text_view_set_right_margin(m_view, margin);
  tell_scrolled();
}

} // namespace waymark::editor
