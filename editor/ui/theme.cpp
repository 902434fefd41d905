// SPDX-License-Identifier: MIT
#include "editor/ui/theme.h"

#include "editor/ui/accessible.h"
#include "editor/ui/icons.h"
#include "editor/ui/native_theme.h"
#include "editor/ui/palettes.h"
#include "editor/ui/wx_text.h"

#include <wx/app.h>
#include <wx/fontenum.h>
#include <wx/settings.h>

#include <map>

namespace waymark::editor {

namespace {

struct ThemeState {
  Palette palette = light_palette();
  bool dark = false;
  bool high_contrast = false;
};

ThemeState& state() {
  static ThemeState the_state;
  return the_state;
}

/// A label whose tone may change while it follows the theme.
class ToneLabel : public wxStaticText {
public:
  ToneLabel(wxWindow* parent, const wxString& text, Tone tone)
      : wxStaticText(parent, wxID_ANY, text), m_tone(tone) {
    follow_theme(*this, [this] { repaint(); });
  }
  void set_tone(Tone tone) {
    m_tone = tone;
    repaint();
  }

private:
  void repaint() {
    if (GetForegroundColour() != tone_colour(m_tone))
      SetForegroundColour(tone_colour(m_tone));
  }
  Tone m_tone;
};

std::string css_colour(const wxColour& colour) {
  return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX));
}

} // namespace

const Palette& palette() {
  return state().palette;
}

bool is_dark() {
  return state().dark;
}

bool is_high_contrast() {
  return state().high_contrast;
}

void apply_theme(ThemeChoice choice) {
  static const SystemTheme system = read_system_theme();
  ThemeState& now = state();
  now.dark = choice == ThemeChoice::dark || (choice != ThemeChoice::light && system.dark);
  now.high_contrast =
      choice == ThemeChoice::high_contrast || (choice == ThemeChoice::system && system.high_contrast);
  if (now.high_contrast)
    now.palette = now.dark ? high_contrast_dark() : high_contrast_light();
  else
    now.palette = now.dark ? dark_palette() : light_palette();
  apply_native_theme(now.dark, now.high_contrast, now.palette);
  for (wxWindow* window : wxTopLevelWindows) {
    wxSysColourChangedEvent changed;
    changed.SetEventObject(window);
    window->HandleWindowEvent(changed);
    window->Refresh();
  }
}

ThemeChoice theme_named(const std::string& name) {
  static const std::map<std::string, ThemeChoice> names{{"light", ThemeChoice::light},
                                                        {"dark", ThemeChoice::dark},
                                                        {"high-contrast", ThemeChoice::high_contrast}};
  const auto found = names.find(name);
  return found == names.end() ? ThemeChoice::system : found->second;
}

void follow_theme(wxWindow& window, std::function<void()> paint) {
  paint();
  window.Bind(wxEVT_SYS_COLOUR_CHANGED, [paint = std::move(paint)](wxSysColourChangedEvent& event) {
    paint();
    event.Skip(); // the base class tells the children
  });
}

void follow_ground(wxWindow& window, wxColour Palette::*ground) {
  follow_theme(window, [&window, ground] { window.SetBackgroundColour(palette().*ground); });
}

wxString text_family() {
  static const wxString family = wxFontEnumerator::IsValidFacename("Inter")
                                     ? wxString("Inter")
                                     : wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT).GetFaceName();
  return family;
}

wxFont ui_font(double scale, bool bold) {
  wxFont font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT).Scaled(static_cast<float>(scale));
  return bold ? font.Bold() : font;
}

wxColour tone_colour(Tone tone) {
  const Palette& p = palette();
  switch (tone) {
  case Tone::ink:
    return p.ink;
  case Tone::quiet:
    return p.quiet;
  case Tone::good:
    return p.good;
  case Tone::warn:
    return p.warn;
  case Tone::bad:
    return p.bad;
  case Tone::info:
    return p.info;
  }
  return p.ink;
}

wxColour tone_tint(Tone tone) {
  const Palette& p = palette();
  switch (tone) {
  case Tone::good:
    return p.good_tint;
  case Tone::warn:
    return p.warn_tint;
  case Tone::bad:
    return p.bad_tint;
  case Tone::info:
    return p.info_tint;
  case Tone::ink:
  case Tone::quiet:
    break;
  }
  return p.block_tint;
}

wxStaticText* make_label(wxWindow* parent, const wxString& text, Tone tone, double scale, bool bold) {
  auto* label = new ToneLabel(parent, text, tone);
  label->SetFont(ui_font(scale, bold));
  return label;
}

void set_tone(wxStaticText& label, Tone tone) {
  if (auto* toned = dynamic_cast<ToneLabel*>(&label))
    toned->set_tone(tone);
}

wxStaticText* make_chip(wxWindow* parent, const wxString& text, Tone tone) {
  wxStaticText* chip = make_label(parent, text, tone, 0.84, true);
  follow_theme(*chip, [chip, tone] {
    style(*chip,
          "label{background-color:" + css_colour(tone_tint(tone)) + ";border-radius:9px;padding:1px 8px;}");
  });
  chip->InvalidateBestSize();
  return chip;
}

wxButton* make_button(wxWindow* parent, const wxString& label, ButtonKind kind, const char* icon_name,
                      const wxString& tooltip) {
  auto* button = new wxButton(parent, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  add_style_class(*button, "waymark-button");
  if (kind == ButtonKind::main)
    add_style_class(*button, "waymark-main");
  if (kind == ButtonKind::quiet)
    add_style_class(*button, "waymark-quiet");
  if (icon_name) {
    const std::string name = icon_name;
    follow_theme(*button, [button, name, kind] {
      button->SetBitmap(icon(name.c_str(), kind == ButtonKind::main ? palette().on_accent : palette().ink));
    });
    if (!label.empty())
      button->SetBitmapMargins(5, 0);
  }
  if (!tooltip.empty())
    button->SetToolTip(tooltip);
  if (label.empty())
    set_accessible_name(*button, from_wx(tooltip.BeforeFirst('(').Trim()));
  // A style class counts only from the first showing on, so the padding is given to the widget itself.
  style(*button, label.empty() ? "button{padding:5px 8px;min-height:22px;border-radius:7px;}"
                               : "button{padding:5px 12px;min-height:22px;border-radius:7px;}");
  button->InvalidateBestSize();
  button->SetMinSize(button->GetBestSize());
  return button;
}

wxBitmapBundle icon(const char* name, const wxColour& colour, int size) {
  const std::string svg = icon_svg(name, css_colour(colour));
  return wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size));
}

} // namespace waymark::editor
