// SPDX-License-Identifier: MIT
#pragma once
#include <string>

#include <wx/bmpbndl.h>
#include <wx/button.h>
#include <wx/colour.h>
#include <wx/font.h>
#include <wx/stattext.h>
#include <wx/window.h>

namespace waymark::editor {

enum class ThemeChoice { system, light, dark, high_contrast };

/// The colours of the workbench by role. Every pair that carries text meets 4.5:1, control edges 3:1.
struct Palette {
  wxColour window;  ///< behind everything
  wxColour page;    ///< the text column and cards
  wxColour card;
  wxColour ink, quiet; ///< text and secondary text
  wxColour line, edge; ///< hairlines; edges of controls and cards
  wxColour accent, on_accent, heading;
  wxColour mark;            ///< dimmed Markdown marks
  wxColour comment, comment_active; ///< behind commented words
  wxColour good, good_tint, warn, warn_tint, bad, bad_tint, info, info_tint; ///< always beside a word or sign
  wxColour added, removed;
  wxColour teacher_tint, block_tint, plan_tint, support_tint; ///< bands behind blocks
};

/// The palette in force. Changes with apply_theme and with the system's colours; windows repaint on wxEVT_SYS_COLOUR_CHANGED
/// and on the frame's own theme change.
const Palette& palette();
bool is_dark();
void apply_theme(ThemeChoice choice);

/// The interface font scaled, and the text font (Inter, bundled; the system's sans serif otherwise).
wxFont ui_font(double scale = 1.0, bool bold = false);

/// A label in the palette's ink or quiet colour; wraps itself to `wrap` pixels when that is above zero.
enum class Tone { ink, quiet, good, warn, bad, info };
wxStaticText* make_label(wxWindow* parent, const wxString& text, Tone tone = Tone::ink, double scale = 1.0, bool bold = false);
/// A small rounded word such as "Open" or "Suggestion" on its tint.
wxStaticText* make_chip(wxWindow* parent, const wxString& text, Tone tone);

enum class ButtonKind { plain, quiet, main };
/// A button with an optional icon (see icons.h), a name that a screen reader speaks, and a tooltip with its shortcut.
wxButton* make_button(wxWindow* parent, const wxString& label, ButtonKind kind, const char* icon = nullptr, const wxString& tooltip = {});

/// Native style for one widget (GTK CSS); kept in this one file, its Windows twin beside it.
void style(wxWindow& window, const std::string& css);

/// An icon of icons.cpp by name ("undo", "comment", "save", …), drawn in `colour` at `size` device-independent pixels.
wxBitmapBundle icon(const char* name, const wxColour& colour, int size = 18);

} // namespace waymark::editor
