// SPDX-License-Identifier: MIT
#include "editor/dialogs/sign_release.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/dialogs/report_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/own_workspace.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/wx_text.h"
#include "export/sign_and_pack.h"
#include "model/safe_file.h"

#include <wx/utils.h>

#include <optional>
#include <vector>

namespace waymark::editor {
namespace {

constexpr int width = 480;

/// Asks whether to sign, and where the bundle goes.
class SignDialog : public DialogPage {
public:
  SignDialog(wxWindow* parent, const std::string& name) : DialogPage(parent, "Sign a release", width) {
    add_heading(to_wx("Release " + name + " waits for your organisation"));
    add_words(
        "Another organisation has made it. Waymark makes it again on this computer, and signs for you only "
        "when every page says the same.");
    add_field("Folder for its file, once it has every signature", [&](wxWindow* page) {
      return m_folder = new PathField(page, "Folder for its file, once it has every signature",
                                      PathKind::folder, folder_for_releases());
    });
    auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
    cancel->SetId(wxID_CANCEL);
    auto* sign = make_sized_button(this, "Check and sign", ButtonKind::main);
    sign->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
    add_buttons({cancel, sign});
    m_folder->line().Bind(wxEVT_TEXT,
                          [this, sign](wxCommandEvent&) { sign->Enable(!m_folder->path().empty()); });
    fit_page();
    cancel->SetFocus();
  }
  std::filesystem::path folder() const { return m_folder->path(); }

private:
  PathField* m_folder = nullptr;
};

void tell(wxWindow* parent, const std::string& name, const publish::ReleaseResult& result) {
  if (result.bundle.empty())
    return show_message(
        parent, to_wx("Release " + name + " is signed by you"),
        "It still needs the signature of another organisation. Sync, so that they get yours.");
  show_made(parent, to_wx("Release " + name + " is signed and ready"),
            to_wx("It has every signature that it needs. It is the file " +
                  result.bundle.filename().string() + " in " + result.bundle.parent_path().string() +
                  ". Sync, so that the others get your signature."),
            result.bundle.parent_path());
}

publish::ReleaseResult check_and_sign(wxWindow* parent, Workspace& own, const std::string& name,
                                      const std::filesystem::path& folder, publish::Looked looked) {
  publish::ReleaseResult result;
  run_with_progress(parent, to_wx("Signing release " + name), [&](Progress& progress) {
    result = publish::sign_and_pack(own, name, folder, progress, looked);
  });
  return result;
}

// Opens PDFs whose looks could not be compared, and asks whether they are as they should be.
bool look_at(wxWindow* parent, const std::string& name, const std::filesystem::path& out,
             const publish::ReleaseResult& asked) {
  if (!ask_yes_no(parent, to_wx("Look at the PDFs of release " + name),
                  to_wx(asked.why_look + " Nothing is signed yet."), "Open the PDFs"))
    return false;
  const std::filesystem::path folder = out / "To look at";
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

bool sign_release(wxWindow* parent, Workspace& own, const std::string& name) {
  SignDialog dialog(wxGetTopLevelParent(parent), name);
  if (dialog.ShowModal() != wxID_OK)
    return false;
  auto result = check_and_sign(parent, own, name, dialog.folder(), publish::Looked::not_yet);
  if (!result.to_look_at.empty()) {
    if (!look_at(parent, name, dialog.folder(), result))
      return false;
    result = check_and_sign(parent, own, name, dialog.folder(), publish::Looked::yes);
  }
  tell(parent, name, result);
  return true;
}

bool offer_to_sign_releases(wxWindow* parent, Workspace& workspace, const Profile& profile) {
  if (workspace.releases().empty())
    return false;
  std::optional<Workspace> own;
  std::vector<std::string> names;
  run_with_progress(parent, "Looking for releases to sign", [&](Progress&) {
    own.emplace(open_again(workspace, profile));
    names = publish::releases_to_sign(*own);
  });
  bool any = false;
  try {
    for (const std::string& name : names)
      any = sign_release(parent, *own, name) || any;
  } catch (...) {
    workspace.reload(); // what was signed before is signed
    throw;
  }
  if (any)
    workspace.reload();
  return any;
}

} // namespace waymark::editor
