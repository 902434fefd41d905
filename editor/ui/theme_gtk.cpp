// SPDX-License-Identifier: MIT
#include "editor/ui/native_theme.h"
#include "editor/ui/native_widget_gtk.h"
#include "editor/ui/wx_text.h"

#include <wx/settings.h>

#include <string>
#include <string_view>

namespace waymark::editor {

namespace {

constexpr const char* own_style = "waymark-style";

std::string css_of(const wxColour& colour) {
  return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX));
}

/// Fills "@name" with the palette's colours.
std::string with_colours(std::string css, const Palette& palette) {
  const std::pair<std::string_view, const wxColour*> names[] = {{"@on_accent", &palette.on_accent},
                                                                {"@accent", &palette.accent},
                                                                {"@window", &palette.window},
                                                                {"@page", &palette.page},
                                                                {"@card", &palette.card},
                                                                {"@ink", &palette.ink},
                                                                {"@quiet", &palette.quiet},
                                                                {"@line", &palette.line},
                                                                {"@edge", &palette.edge},
                                                                {"@info_tint", &palette.info_tint},
                                                                {"@block_tint", &palette.block_tint}};
  for (const auto& [name, colour] : names)
    for (std::size_t at = css.find(name); at != std::string::npos; at = css.find(name, at))
      css.replace(at, name.size(), css_of(*colour));
  return css;
}

constexpr const char* program_css = R"(
button.waymark-button { padding: 4px 11px; border-radius: 7px; min-height: 22px; text-shadow: none; box-shadow: none; -gtk-icon-shadow: none; }
button.waymark-button:not(.waymark-main):not(.waymark-quiet) { background: @card; color: @ink; border: 1px solid @edge; }
button.waymark-button:not(.waymark-main):hover { background: @block_tint; color: @ink; }
button.waymark-button:not(.waymark-main):disabled, button.waymark-button:not(.waymark-main):disabled label { background: transparent; border-color: @line; color: @quiet; }
button.waymark-quiet { background: transparent; border-color: transparent; color: @ink; }
button.waymark-quiet:checked, button.waymark-quiet:active { background: @info_tint; }
button.waymark-main, button.waymark-main label { background: @accent; color: @on_accent; border-color: @accent; }
button.waymark-main:hover { background: shade(@accent, 1.08); }
button.waymark-main:disabled, button.waymark-main:disabled label { background: @line; border-color: @line; color: @quiet; }
button.waymark-button:focus { outline: 2px solid @accent; outline-offset: 1px; -gtk-outline-radius: 8px; }
checkbutton check, radiobutton radio { background-image: none; background-color: @card; border: 1px solid @edge; box-shadow: none; color: @on_accent; -gtk-icon-shadow: none; }
checkbutton check:checked, radiobutton radio:checked { background-color: @accent; border-color: @accent; }
checkbutton check:disabled, radiobutton radio:disabled { background-color: transparent; border-color: @line; color: @quiet; }
separator { background: @line; min-width: 1px; min-height: 1px; }
notebook > header { background: @window; border-color: @line; }
notebook > header > tabs > tab { padding: 6px 5px; color: @quiet; background: transparent; }
notebook > header > tabs > tab:checked { color: @ink; box-shadow: inset 0 -3px @accent; }
notebook > stack { background: @window; }
treeview.view { background-color: @window; color: @ink; }
treeview.view:selected, treeview.view:selected:focus { background-color: @info_tint; color: @ink; }
treeview.view header button, treeview.view header button label { color: @quiet; }
tooltip, tooltip label { color: @ink; background-color: @card; }
)";

GtkCssProvider* program_provider() {
  static GtkCssProvider* provider = [] {
    GtkCssProvider* made = gtk_css_provider_new();
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(made),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    return made;
  }();
  return provider;
}

/// A desktop that was never set up says plain "Sans"; then the text's own family suits the whole window.
void choose_interface_font(GtkSettings* settings) {
  gchar* name = nullptr;
  g_object_get(settings, "gtk-font-name", &name, nullptr);
  const std::string_view font = name ? name : "";
  if (font.starts_with("Sans ") && text_family() == "Inter")
    g_object_set(settings, "gtk-font-name", ("Inter " + std::string(font.substr(5))).c_str(), nullptr);
  g_free(name);
}

} // namespace

SystemTheme read_system_theme() {
  GtkSettings* settings = gtk_settings_get_default();
  gchar* name = nullptr;
  gboolean prefers_dark = FALSE;
  g_object_get(settings, "gtk-theme-name", &name, "gtk-application-prefer-dark-theme", &prefers_dark,
               nullptr);
  const std::string_view theme = name ? name : "";
  SystemTheme found;
  found.high_contrast = theme.starts_with("HighContrast");
  found.dark = prefers_dark || theme == "HighContrastInverse" || wxSystemSettings::GetAppearance().IsDark();
  g_free(name);
  choose_interface_font(settings);
  return found;
}

void apply_native_theme(bool dark, bool high_contrast, const Palette& palette) {
  GtkSettings* settings = gtk_settings_get_default();
  const char* theme = high_contrast ? (dark ? "HighContrastInverse" : "HighContrast") : "Adwaita";
  g_object_set(settings, "gtk-theme-name", theme, "gtk-application-prefer-dark-theme", dark ? TRUE : FALSE,
               nullptr);
  const std::string css = with_colours(program_css, palette);
  gtk_css_provider_load_from_data(program_provider(), css.c_str(), -1, nullptr);
}

void style(wxWindow& window, const std::string& css) {
  for_each_native_part(window, [&](GtkWidget* part) {
    auto* provider = static_cast<GtkCssProvider*>(g_object_get_data(G_OBJECT(part), own_style));
    if (!provider) {
      provider = gtk_css_provider_new();
      gtk_style_context_add_provider(gtk_widget_get_style_context(part), GTK_STYLE_PROVIDER(provider),
                                     GTK_STYLE_PROVIDER_PRIORITY_USER);
      g_object_set_data_full(G_OBJECT(part), own_style, provider, g_object_unref);
    }
    gtk_css_provider_load_from_data(provider, css.c_str(), -1, nullptr);
    // A size asked before the next frame shall already be that of the new style.
    gtk_widget_reset_style(part);
    gtk_widget_queue_resize(part);
  });
}

void add_style_class(wxWindow& window, const char* name) {
  if (GtkWidget* widget = native_widget(window))
    gtk_style_context_add_class(gtk_widget_get_style_context(widget), name);
}

} // namespace waymark::editor
