// SPDX-License-Identifier: MIT
#pragma once
#include <wx/bmpbndl.h>
#include <wx/button.h>
#include <wx/colour.h>
#include <wx/font.h>
#include <wx/stattext.h>
#include <wx/window.h>

#include <functional>
#include <string>

namespace waymark::editor {

enum class ThemeChoice { system, light, dark, high_contrast };

/// The colours of the workbench by role. Every pair that carries text meets 4.5:1, control edges 3:1.
struct Palette {
  wxColour window; ///< behind everything
  wxColour page;   ///< the text column and cards
  wxColour card;
  wxColour ink, quiet; ///< text and secondary text
  wxColour line, edge; ///< hairlines; edges of controls and cards
  wxColour accent, on_accent, heading;
  wxColour mark;                                                             ///< dimmed Markdown marks
  wxColour comment, comment_active;                                          ///< behind commented words
  wxColour good, good_tint, warn, warn_tint, bad, bad_tint, info, info_tint; ///< always beside a word or sign
  wxColour added, removed;
  wxColour teacher_tint, block_tint, plan_tint, support_tint; ///< bands behind blocks
};

/// The palette in force. Changes with apply_theme and with the system's colours; windows repaint on
/// wxEVT_SYS_COLOUR_CHANGED and on the frame's own theme change.
const Palette& palette();
bool is_dark();
bool is_high_contrast();
void apply_theme(ThemeChoice choice);
/// The choice named "light", "dark" or "high-contrast"; anything else is the system's.
ThemeChoice theme_named(const std::string& name);

/// Runs `paint` now and again whenever the palette changes, for as long as the window lives.
void follow_theme(wxWindow& window, std::function<void()> paint);
/// Keeps the window's background at one colour of the palette: follow_ground(*panel, &Palette::window).
void follow_ground(wxWindow& window, wxColour Palette::*ground);

/// The family of the module text: Inter where it is there, else the system's sans serif.
wxString text_family();
/// The interface font scaled.
wxFont ui_font(double scale = 1.0, bool bold = false);

enum class Tone { ink, quiet, good, warn, bad, info };
/// The colour of words in a tone, and of the tint behind them.
wxColour tone_colour(Tone tone);
wxColour tone_tint(Tone tone);
/// A label in a tone; follows the theme. Change the tone of a label with set_tone.
wxStaticText* make_label(wxWindow* parent, const wxString& text, Tone tone = Tone::ink, double scale = 1.0,
                         bool bold = false);
void set_tone(wxStaticText& label, Tone tone);
/// A small rounded word such as "Open" or "Suggestion" on its tint.
wxStaticText* make_chip(wxWindow* parent, const wxString& text, Tone tone);

enum class ButtonKind { plain, quiet, main };
/// A button with an optional icon (see icons.h), a name that a screen reader speaks, and a tooltip with its
/// shortcut.
wxButton* make_button(wxWindow* parent, const wxString& label, ButtonKind kind, const char* icon = nullptr,
                      const wxString& tooltip = {});

/// Native style for one widget (GTK CSS); a second call replaces the first. Also reaches the inner widget of
/// a text, list or choice control. Kept in theme_gtk.cpp, its Windows twin beside it.
void style(wxWindow& window, const std::string& css);
/// Adds a native style class to a widget.
void add_style_class(wxWindow& window, const char* name);

/// An icon of icons.cpp by name ("undo", "comment", "save", …), drawn in `colour` at `size`
/// device-independent pixels.
wxBitmapBundle icon(const char* name, const wxColour& colour, int size = 18);

} // namespace waymark::editor
