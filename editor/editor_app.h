// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"

#include <wx/app.h>

#include <string>

namespace waymark::editor {

class MainFrame;

/// waymark [FOLDER] [--theme light|dark|high-contrast] [--as PERSON]
class EditorApp : public wxApp {
public:
  bool OnInit() override;
  bool OnExceptionInMainLoop() override;

private:
  void OnInitCmdLine(wxCmdLineParser& parser) override;
  bool OnCmdLineParsed(wxCmdLineParser& parser) override;
  void begin();

  Profile m_profile;
  MainFrame* m_frame = nullptr;
  std::string m_folder;
  std::string m_theme;
  std::string m_person;
};

} // namespace waymark::editor
