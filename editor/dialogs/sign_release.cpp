// SPDX-License-Identifier: MIT
#include "editor/dialogs/sign_release.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/ui/wx_text.h"
#include "export/release.h"
#include "model/safe_file.h"

#include <wx/utils.h>

namespace waymark::editor {
namespace {

publish::ReleaseResult check_and_sign(Workspace& workspace, const std::string& name, publish::Looked looked) {
  const wxBusyCursor busy;
  NoProgress quiet;
  publish::ReleaseResult result = publish::co_sign_release(workspace, name, quiet, looked);
  return !result.to_look_at.empty() || result.organisations < result.organisations_needed
             ? result
             : publish::pack_release(workspace, name, folder_for_releases(), quiet);
}

// Opens PDFs whose looks could not be compared, and asks whether they are as they should be.
bool looked_at(wxWindow* parent, const std::string& name, const publish::ReleaseResult& asked) {
  if (!ask_yes_no(parent, to_wx("Look at the PDFs of release " + name),
                  to_wx(asked.why_look + " Nothing is signed yet."), "Open the PDFs"))
    return false;
  const std::filesystem::path folder = folder_for_releases() / "To look at";
  for (const auto& [path, bytes] : asked.to_look_at) {
    const std::filesystem::path place = folder / std::filesystem::path(path).filename();
    write_file_safely(place, bytes);
    wxLaunchDefaultApplication(to_wx(place.string())); // where nothing opens PDFs, the folder is named below
  }
  return ask_yes_no(
      parent, "Are they as they should be?",
      to_wx("They are in the folder “" + folder.string() +
            "”. Look at every page: whether words are easy to see, and whether nothing covers or "
            "adds to them. Sign only then."),
      "I have looked: sign");
}

} // namespace

bool offer_to_sign_releases(wxWindow* parent, Workspace& workspace) {
  bool any = false;
  for (const std::string& name : publish::releases_to_sign(workspace)) {
    if (!ask_yes_no(parent, to_wx("Release " + name + " waits for your organisation"),
                    "Another organisation has made it. Waymark makes it again on this computer, and signs "
                    "for you only "
                    "when every page says the same.",
                    "Check and sign"))
      continue;
    publish::ReleaseResult result = check_and_sign(workspace, name, publish::Looked::not_yet);
    if (!result.to_look_at.empty()) {
      if (!looked_at(parent, name, result))
        continue;
      result = check_and_sign(workspace, name, publish::Looked::yes);
    }
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
