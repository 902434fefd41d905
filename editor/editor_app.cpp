// SPDX-License-Identifier: MIT
#include "editor/editor_app.h"

#include "editor/main_frame.h"
#include "editor/report_error.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/cmdline.h>

namespace waymark::editor {

void EditorApp::OnInitCmdLine(wxCmdLineParser& parser) {
  parser.AddSwitch("h", "help", "say how to call the program", wxCMD_LINE_OPTION_HELP);
  parser.AddOption("", "theme", "light, dark or high-contrast");
  parser.AddOption("", "as", "who to act as: a person or a role of the package");
  parser.AddParam("FOLDER", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
}

bool EditorApp::OnCmdLineParsed(wxCmdLineParser& parser) {
  wxString words;
  if (parser.Found("theme", &words))
    m_theme = from_wx(words);
  if (parser.Found("as", &words))
    m_person = from_wx(words);
  if (parser.GetParamCount() > 0)
    m_folder = from_wx(parser.GetParam(0));
  return true;
}

bool EditorApp::OnInit() {
  SetAppName("waymark");
  SetAppDisplayName("Waymark");
  if (!wxApp::OnInit())
    return false;
  m_profile = Profile::load();
  apply_theme(theme_named(m_theme.empty() ? m_profile.settings["theme"] : m_theme));
  m_frame = new MainFrame(m_profile);
  m_frame->Show();
  // The window is on screen before anything is read.
  m_frame->CallAfter([this] { guarded(*m_frame, [this] { begin(); }); });
  return true;
}

void EditorApp::begin() {
  if (!m_folder.empty())
    return m_frame->open_package(m_folder, m_person);
  if (m_profile.name.empty())
    return m_frame->welcome();
  const std::string last = m_profile.settings["last-package"];
  if (!last.empty() && std::filesystem::exists(std::filesystem::path(last) / "package.yaml"))
    return m_frame->open_package(last, m_person);
  m_frame->welcome();
}

bool EditorApp::OnExceptionInMainLoop() {
  report_current_error(m_frame);
  return true;
}

} // namespace waymark::editor
