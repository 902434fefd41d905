// SPDX-License-Identifier: MIT
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"
#include "screens.h"
#include "unnamed_controls.h"

#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/cmdline.h>
#include <wx/evtloop.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>

namespace waymark::gallery {
namespace {

/// Lets the window work until nothing is left to do for a while.
void settle(wxEventLoopBase& loop) {
  using clock = std::chrono::steady_clock;
  const auto end = clock::now() + std::chrono::seconds(5);
  for (auto quiet = clock::now();
       clock::now() < end && clock::now() - quiet < std::chrono::milliseconds(250);) {
    if (wxTheApp->HasPendingEvents()) {
      wxTheApp->ProcessPendingEvents();
      quiet = clock::now();
    } else if (loop.Pending() || gtk_events_pending()) {
      loop.Dispatch();
      quiet = clock::now();
    } else if (loop.ProcessIdle()) {
      quiet = clock::now();
    } else {
      loop.DispatchTimeout(20);
    }
  }
}

bool take_picture(const wxTopLevelWindow& window, const std::filesystem::path& file) {
  GdkWindow* native = gtk_widget_get_window(window.GetHandle());
  GdkPixbuf* pixels =
      gdk_pixbuf_get_from_window(native, 0, 0, gdk_window_get_width(native), gdk_window_get_height(native));
  if (!pixels)
    return false;
  const bool saved = gdk_pixbuf_save(pixels, file.c_str(), "png", nullptr, nullptr);
  g_object_unref(pixels);
  return saved;
}

} // namespace

/// Shows each panel and dialog by itself: for people to look at, for pictures, and for the accessibility
/// check.
class Gallery : public wxApp {
public:
  void OnInitCmdLine(wxCmdLineParser& parser) override {
    parser.AddOption("", "theme", "light, dark or high-contrast");
    parser.AddOption("", "pictures", "take a picture of every screen into this folder");
    parser.AddSwitch("", "check", "say which controls have no name; ends 1 when there are any");
    parser.AddParam("screen", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL | wxCMD_LINE_PARAM_MULTIPLE);
  }

  bool OnCmdLineParsed(wxCmdLineParser& parser) override {
    wxString value;
    if (parser.Found("theme", &value))
      m_theme = editor::from_wx(value);
    if (parser.Found("pictures", &value))
      m_pictures = editor::from_wx(value);
    m_check = parser.Found("check");
    for (std::size_t i = 0; i < parser.GetParamCount(); ++i)
      m_wanted.push_back(editor::from_wx(parser.GetParam(i)));
    return true;
  }

  bool OnInit() override { return wxApp::OnInit(); }

  int OnRun() override {
    wxEventLoop loop;
    const wxEventLoopActivator active(&loop);
    SetExitOnFrameDelete(false);
    editor::apply_theme(editor::theme_named(m_theme));
    int faults = 0;
    for (const Screen& screen : screens())
      if (m_wanted.empty() || std::ranges::count(m_wanted, screen.name) > 0)
        faults += show(screen, loop);
    if (m_check)
      std::cout << (faults == 0 ? "Every control has a name.\n" : std::to_string(faults) + " faults.\n");
    return faults == 0 ? 0 : 1;
  }

private:
  int show(const Screen& screen, wxEventLoopBase& loop) {
    wxTopLevelWindow* window = screen.make();
    window->Show();
    settle(loop);
    int faults = 0;
    if (m_check)
      for (const std::string& fault : unnamed_controls(*window)) {
        std::cout << screen.name << ": " << fault << '\n';
        ++faults;
      }
    if (!m_pictures.empty() && !take_picture(*window, m_pictures / (screen.name + ".png"))) {
      std::cout << screen.name << ": no picture could be taken\n";
      ++faults;
    }
    while (!m_check && m_pictures.empty() && window->IsShown())
      loop.Dispatch();
    window->Destroy();
    settle(loop);
    return faults;
  }

  std::string m_theme = "light";
  std::filesystem::path m_pictures;
  bool m_check = false;
  std::vector<std::string> m_wanted;
};

} // namespace waymark::gallery

wxIMPLEMENT_APP(waymark::gallery::Gallery);
