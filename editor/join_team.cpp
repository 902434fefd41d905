// SPDX-License-Identifier: MIT
#include "editor/join_team.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/join_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/report_error.h"
#include "editor/sync_controller.h"
#include "editor/sync_questions.h"
#include "editor/ui/wx_text.h"
#include "model/sync/server_access.h"
#include "model/sync/shared_address.h"
#include "model/sync/sync.h"

#include <wx/stdpaths.h>

namespace waymark::editor {
namespace {

namespace fs = std::filesystem;

void receive(wxWindow& parent, Profile& profile, const std::string& address, const fs::path& folder) {
  const std::string checked = checked_address(address);
  const auto alive = std::make_shared<int>(0);
  SyncReport report;
  run_with_progress(&parent, "Getting the package", [&, home = profile.home()](Progress& progress) {
    SyncQuestions questions(parent, alive, {});
    report = receive_package(folder, {checked, home, questions}, progress);
  });
  remember_sync_address(profile, read_package(folder).id, checked);
  if (const std::string details = sync_details(report); !details.empty())
    show_message(&parent, "Join a team", details);
}

} // namespace

std::optional<fs::path> join_team(wxWindow& parent, Profile& profile) {
  const std::string key = server_key(profile.home()).public_key.line();
  std::string address;
  fs::path copy;
  while (true) {
    JoinDialog dialog(&parent, address, copy, folder_for_packages(), key);
    if (dialog.ShowModal() != wxID_OK)
      return std::nullopt;
    address = dialog.address();
    copy = dialog.copy();
    dialog.Hide();
    try {
      receive(parent, profile, address, copy);
      return copy;
    } catch (...) {
      report_current_error(&parent);
    }
  }
}

fs::path folder_for_packages() {
  return fs::path(from_wx(wxStandardPaths::Get().GetDocumentsDir())) / "Waymark packages";
}

} // namespace waymark::editor
