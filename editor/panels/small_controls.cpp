// SPDX-License-Identifier: MIT
#include "editor/panels/small_controls.h"

#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {
namespace {

/// The size of the label with its padding, counted by ourselves: in a page that is not shown GTK leaves the
/// padding out.
wxSize size_of(const wxButton& button, const wxString& label, wxSize padding, int least_height) {
  wxSize size = button.GetTextExtent(label);
  if (button.GetBitmap().IsOk()) {
    const wxSize icon = button.GetBitmap().GetLogicalSize();
    size = wxSize(size.x + icon.x + 10, std::max(size.y, static_cast<int>(icon.y)));
  }
  return wxSize(size.x, std::max(size.y, least_height)) + 2 * padding + wxSize(4, 2);
}

std::string hex(const wxColour& colour) {
  return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX));
}

std::string flat_css() {
  const Palette& colours = palette();
  return "button{padding:3px 10px;min-height:24px;border:1px solid " + hex(colours.edge) +
         ";border-radius:6px;background:" + hex(colours.card) + ";color:" + hex(colours.ink) +
         ";box-shadow:none;text-shadow:none;} button:hover{background:" + hex(colours.block_tint) +
         ";} button:checked{background:" + hex(colours.info_tint) +
         ";} button:focus{border-color:" + hex(colours.accent) + ";box-shadow:inset 0 0 0 1px " +
         hex(colours.accent) + ";}";
}

void show_focus(wxTextCtrl& field, bool focused) {
  const std::string edge = hex(focused ? palette().accent : palette().edge);
  style(field,
        "textview{padding:6px 8px;border-radius:4px;} textview text{border-radius:4px;background-color:" +
            hex(palette().card) + ";color:" + hex(palette().ink) + ";} scrolledwindow{border:1px solid " +
            edge + ";border-radius:5px;" + (focused ? "box-shadow:inset 0 0 0 1px " + edge + ";" : "") +
            "background-color:" + hex(palette().card) + ";}");
}

} // namespace

wxButton* make_sized_button(wxWindow* parent, const wxString& label, ButtonKind kind, const char* icon,
                            const wxString& tooltip) {
  wxButton* button = make_button(parent, label, kind, icon, tooltip);
  style(*button, "button{padding:5px 14px;min-height:24px;border-radius:7px;border-width:1px;}");
  button->SetMinSize(size_of(*button, label, wxSize(14, 5), 24));
  return button;
}

wxButton* make_card_button(wxWindow* parent, const wxString& label, ButtonKind kind) {
  wxButton* button = make_button(parent, label, kind);
  style(*button,
        kind == ButtonKind::quiet
            ? "button{padding:3px 2px;min-height:22px;border-radius:6px;color:" + hex(palette().accent) + ";}"
            : std::string("button{padding:3px 12px;min-height:22px;border-radius:6px;}"));
  button->SetMinSize(size_of(*button, label, wxSize(kind == ButtonKind::quiet ? 2 : 12, 3), 22));
  return button;
}

wxButton* make_head_button(wxWindow* parent, const wxString& label, const wxString& tooltip) {
  wxButton* button = make_button(parent, label, ButtonKind::quiet, nullptr, tooltip);
  style(*button, "button{padding:0;margin:0;min-height:0;min-width:0;border:none;background:none;"
                 "box-shadow:none;}");
  button->SetFont(ui_font(1.0, true));
  button->SetMinSize(button->GetTextExtent(label) + wxSize(0, 2));
  return button;
}

wxStaticText* make_sized_chip(wxWindow* parent, const wxString& text, Tone tone) {
  wxStaticText* chip = make_chip(parent, text, tone);
  chip->SetMinSize(chip->GetTextExtent(text) + wxSize(18, 4));
  return chip;
}

std::string trimmed(const wxTextCtrl& field) {
  return from_wx(field.GetValue().Trim().Trim(false));
}

wxTextCtrl* make_line(wxWindow* parent, const wxString& start, long flags) {
  auto* field = new wxTextCtrl(parent, wxID_ANY, start, wxDefaultPosition, wxDefaultSize, flags);
  field->SetMinSize(wxSize(-1, field->GetCharHeight() + parent->FromDIP(16)));
  follow_theme(*field, [field] {
    const Palette& colours = palette();
    style(*field, "entry{padding:0 8px;border:1px solid " + hex(colours.edge) +
                      ";border-radius:5px;background:" + hex(colours.card) + ";color:" + hex(colours.ink) +
                      ";} entry:focus{border-color:" + hex(colours.accent) + ";box-shadow:inset 0 0 0 1px " +
                      hex(colours.accent) + ";}");
  });
  return field;
}

wxChoice* make_choice(wxWindow* parent) {
  auto* choice = new wxChoice(parent, wxID_ANY);
  follow_theme(*choice, [choice] { style(*choice, flat_css()); });
  return choice;
}

wxToggleButton* make_toggle(wxWindow* parent, const wxString& label) {
  auto* toggle = new wxToggleButton(parent, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  follow_theme(*toggle, [toggle] { style(*toggle, flat_css()); });
  toggle->InvalidateBestSize();
  toggle->SetMinSize(toggle->GetBestSize());
  return toggle;
}

wxTextCtrl* make_lines(wxWindow* parent, const wxString& start, int lines) {
  auto* field = new wxTextCtrl(parent, wxID_ANY, start, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
  field->SetMinSize(wxSize(-1, field->GetCharHeight() * lines + parent->FromDIP(20)));
  field->Bind(wxEVT_SET_FOCUS, [field](wxFocusEvent& event) {
    event.Skip();
    show_focus(*field, true);
  });
  field->Bind(wxEVT_KILL_FOCUS, [field](wxFocusEvent& event) {
    event.Skip();
    show_focus(*field, false);
  });
  follow_theme(*field, [field] { show_focus(*field, field->HasFocus()); });
  return field;
}

} // namespace waymark::editor
