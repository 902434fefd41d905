// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/theme.h"

#include <wx/stattext.h>

namespace waymark::editor {

/// A text of several lines that breaks where its width ends, within a long word when it must. Its height is
/// known as soon as its width is told.
class WrappedLabel : public wxStaticText {
public:
  enum class Form { plain, markup };
  WrappedLabel(wxWindow* parent, const wxString& text, Tone tone = Tone::ink, double scale = 1.0,
               bool bold = false, Form form = Form::plain);
  /// Returns the height at this width.
  int wrap_to(int width);
  void set_text(const wxString& text);

protected:
  wxSize DoGetBestSize() const override;

private:
  int height_for(int width);

  wxString m_text;
  Form m_form;
  wxSize m_fit;
};

/// The words as they are, for Form::markup.
wxString escaped(const wxString& words);
/// The words in the palette's colour for added or removed text, escaped for Form::markup.
wxString added_markup(const wxString& words);
wxString removed_markup(const wxString& words);

} // namespace waymark::editor
