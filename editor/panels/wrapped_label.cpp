// SPDX-License-Identifier: MIT
#include "editor/panels/wrapped_label.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace waymark::editor {

WrappedLabel::WrappedLabel(wxWindow* parent, const wxString& text, Tone tone, double scale, bool bold,
                           Form form)
    : wxStaticText(parent, wxID_ANY, wxString()) {
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
  SetLabelText(text);
  if (m_fit.x > 0)
    wrap_to(m_fit.x);
}

wxSize WrappedLabel::DoGetBestSize() const {
  return m_fit.x > 0 ? m_fit : wxStaticText::DoGetBestSize();
}

int WrappedLabel::height_for(int width) {
#ifdef __WXGTK__
  int least = 0, natural = 0;
  gtk_widget_get_preferred_height_for_width(GetHandle(), width, &least, &natural);
  return natural;
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
