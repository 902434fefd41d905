// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/theme.h"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

namespace waymark::editor {

// Controls whose size is right before their window has been shown for the first time (native style classes
// only count from then on, so a size asked earlier leaves out their padding).

/// make_button for a dialog or a panel.
wxButton* make_sized_button(wxWindow* parent, const wxString& label, ButtonKind kind,
                            const char* icon = nullptr, const wxString& tooltip = {});
/// A button small enough for a card; the quiet kind looks like a link.
wxButton* make_card_button(wxWindow* parent, const wxString& label, ButtonKind kind = ButtonKind::plain);
/// The first control of a card: bold words that can be pressed.
wxButton* make_head_button(wxWindow* parent, const wxString& label, const wxString& tooltip = {});
/// make_chip.
wxStaticText* make_sized_chip(wxWindow* parent, const wxString& text, Tone tone);

/// What somebody wrote, without space around it.
std::string trimmed(const wxTextCtrl& field);

/// A field for one line; with wxTE_PASSWORD for what nobody else should see.
wxTextCtrl* make_line(wxWindow* parent, const wxString& start, long flags = 0);
/// A field for several lines, at least `lines` high; its edge shows the focus. Tab leaves it.
wxTextCtrl* make_lines(wxWindow* parent, const wxString& start, int lines);

/// A list that drops down, and a button that stays pressed, as flat as the other controls.
wxChoice* make_choice(wxWindow* parent);
wxToggleButton* make_toggle(wxWindow* parent, const wxString& label);

} // namespace waymark::editor
