// SPDX-License-Identifier: MIT
#include "editor/panels/wrapped_label.h"

#include "editor/ui/wx_text.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#include <wx/fontutil.h>
#endif

namespace waymark::editor {

WrappedLabel::WrappedLabel(wxWindow* parent, const wxString& text, Tone tone, double scale, bool bold,
                           Form form)
    : wxStaticText(parent, wxID_ANY, wxString()), m_text(text), m_form(form) {
  SetFont(ui_font(scale, bold));
  SetForegroundColour(tone_colour(tone));
#ifdef __WXGTK__
  gtk_label_set_line_wrap_mode(GTK_LABEL(GetHandle()), PANGO_WRAP_WORD_CHAR);
#endif
  if (form == Form::markup)
    SetLabelMarkup(text);
  else
    SetLabelText(text);
}

int WrappedLabel::wrap_to(int width) {
  m_fit = wxSize(width, height_for(width));
  SetMinSize(m_fit);
  return m_fit.y;
}

void WrappedLabel::set_text(const wxString& text) {
  m_text = text;
  SetLabelText(text);
  if (m_fit.x > 0)
    wrap_to(m_fit.x);
}

wxSize WrappedLabel::DoGetBestSize() const {
  return m_fit.x > 0 ? m_fit : wxStaticText::DoGetBestSize();
}

int WrappedLabel::height_for(int width) {
#ifdef __WXGTK__
  // Asked of Pango with our own font: the widget itself knows its font only once its window has been shown.
  PangoLayout* layout = pango_layout_new(gtk_widget_get_pango_context(GetHandle()));
  pango_layout_set_font_description(layout, GetFont().GetNativeFontInfo()->description);
  const std::string words = from_wx(m_text);
  if (m_form == Form::markup)
    pango_layout_set_markup(layout, words.data(), static_cast<int>(words.size()));
  else
    pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
  pango_layout_set_width(layout, width * PANGO_SCALE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  int height = 0;
  pango_layout_get_pixel_size(layout, nullptr, &height);
  g_object_unref(layout);
  return height;
#else
  Wrap(width);
  return wxStaticText::DoGetBestSize().y;
#endif
}

wxString escaped(const wxString& words) {
  wxString result = words;
  result.Replace("&", "&amp;");
  result.Replace("<", "&lt;");
  result.Replace(">", "&gt;");
  return result;
}

wxString added_markup(const wxString& words) {
  return "<u><span foreground='" + palette().added.GetAsString(wxC2S_HTML_SYNTAX) + "'>" + escaped(words) +
         "</span></u>";
}

wxString removed_markup(const wxString& words) {
  return "<s><span foreground='" + palette().removed.GetAsString(wxC2S_HTML_SYNTAX) + "'>" + escaped(words) +
         "</span></s>";
}

} // namespace waymark::editor
