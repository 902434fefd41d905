// SPDX-License-Identifier: MIT
#include "editor/dialogs/sign_release.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/ui/wx_text.h"
#include "export/release.h"

#include <wx/utils.h>

namespace waymark::editor {
namespace {

publish::ReleaseResult check_and_sign(Workspace& workspace, const std::string& name) {
  const wxBusyCursor busy;
  NoProgress quiet;
  publish::ReleaseResult result = publish::co_sign_release(workspace, name, quiet);
  return result.organisations < result.organisations_needed
             ? result
             : publish::pack_release(workspace, name, folder_for_releases(), quiet);
}

} // namespace

bool offer_to_sign_releases(wxWindow* parent, Workspace& workspace) {
  bool any = false;
  for (const std::string& name : publish::releases_to_sign(workspace)) {
    if (!ask_yes_no(parent, to_wx("Release " + name + " waits for your organisation"),
                    "Another organisation has made it. Waymark makes it again on this computer, and signs "
                    "for you only "
                    "when every page comes out exactly the same.",
                    "Check and sign"))
      continue;
    const publish::ReleaseResult result = check_and_sign(workspace, name);
    any = true;
    show_error(
        parent, "The release is signed",
        Error(result.bundle.empty()
                  ? "It still needs the signature of another organisation. Sync, so that they get yours."
                  : "It has every signature that it needs. It is the file " + result.bundle.string() + "."));
  }
  return any;
}

} // namespace waymark::editor
