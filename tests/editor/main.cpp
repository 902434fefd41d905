// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#include "editor/ui/theme.h"

#include <catch2/catch.hpp>
#include <wx/app.h>
#include <wx/evtloop.h>

namespace {

class TestApp : public wxApp {
public:
  bool OnInit() override { return true; }
};

} // namespace

wxIMPLEMENT_APP_NO_MAIN(TestApp);

int main(int argc, char** argv) {
  int wx_argc = 1;
  if (!wxEntryStart(wx_argc, argv) || !wxTheApp->CallOnInit())
    return 2;
  int failed = 2;
  {
    wxEventLoop loop;
    wxEventLoopActivator activator(&loop);
    waymark::editor::apply_theme(waymark::editor::ThemeChoice::light);
    failed = Catch::Session().run(argc, argv);
  }
  wxEntryCleanup();
  return failed;
}
