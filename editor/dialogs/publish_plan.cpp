// SPDX-License-Identifier: MIT
#include "editor/dialogs/publish_plan.h"

#include "editor/ui/wx_text.h"

#include <wx/stdpaths.h>

#include <algorithm>
#include <cctype>

namespace waymark::editor {
namespace {

bool is_release_name(const std::string& name) {
  return !name.empty() && std::ranges::all_of(name, [](unsigned char letter) {
    return std::isalnum(letter) || letter == ' ' || letter == '.' || letter == '-';
  });
}

} // namespace

std::filesystem::path folder_for_releases() {
  return std::filesystem::path(from_wx(wxStandardPaths::Get().GetDocumentsDir())) / "Waymark releases";
}

PublishPlan plan_release(const Workspace& workspace, const checks::RuleSet& rules) {
  PublishPlan plan;
  plan.title = workspace.package().title;
  plan.obstacles = publish::obstacles(workspace, rules);
  plan.formats = publish::formats();
  plan.audiences = workspace.package().audiences;
  plan.name = std::to_string(workspace.releases().size() + 1);
  plan.summary = publish::change_summary(workspace);
  plan.folder = folder_for_releases();
  return plan;
}

std::string missing_in(const publish::ReleaseRequest& request) {
  if (!is_release_name(request.name))
    return "Please give the release a name of letters, digits, spaces, dots and hyphens, such as “1” or "
           "“2026 autumn”.";
  if (request.formats.empty())
    return "Please choose at least one format.";
  if (request.audiences.empty())
    return "Please choose at least one audience.";
  if (request.out.empty())
    return "Please choose the folder for the release.";
  return "";
}

std::string message_to_schools(const std::string& title, const publish::ReleaseRequest& request,
                               const std::filesystem::path& bundle) {
  std::string words = "“" + title + "”, release " + request.name + ", is ready for your school.\n\n";
  if (request.pilot)
    words += "This is a pilot: please try it with a group and tell us what young people said.\n\n";
  words += "Open " + bundle.filename().string() +
           " and start with the page that says how to check that it is genuine. Inside are the pages for "
           "young people, for "
           "parents and carers, and for teachers.\n";
  if (!request.summary.empty())
    words += "\nWhat has changed:\n" + request.summary + "\n";
  return words + "\nPlease use only this release, and take older copies down.\n";
}

} // namespace waymark::editor
