// SPDX-License-Identifier: MIT
#include "export/document.h"
#include "export/findings.h"
#include "export/release.h"
#include "model/checks/checker.h"
#include "model/contacts.h"

#include <set>

namespace waymark::publish {

namespace {

using review::Obstacle;

// A contact that is not good stands in the way once, with every place that it is used.
constexpr std::string_view contact_rule = "Waymark.ContactState";

void add_findings(const Package& package, const std::vector<ModuleFindings>& findings,
                  std::vector<Obstacle>& obstacles) {
  for (const auto& found : findings) {
    const ContentModule& module = *package.find_module(found.module);
    const LineMap lines(module.source);
    for (std::size_t i = 0; i < found.alerts.size(); ++i) {
      const checks::Alert& alert = found.alerts[i];
      if (!checks::blocks_release(alert) || alert.rule == contact_rule || found.set_asides.covering(i))
        continue;
      obstacles.push_back(
          {module.title + ", line " + std::to_string(lines.line_of(alert.span.begin)) + ": " + alert.message,
           "Open the module, go to Checks and put the finding right, or set it aside with a reason.",
           module.id});
    }
  }
}

void add_contacts(const Workspace& workspace, std::vector<Obstacle>& obstacles) {
  for (const ContactReport& report : report_contacts(workspace.package(), workspace.today()))
    if (report.state != ContactState::good)
      obstacles.push_back({contact_fault(report.service, workspace.today()) +
                               " It is used here: " + places_in_words(report.uses) + ".",
                           contact_remedy(report.service),
                           {}});
}

void add_document_problems(const Package& package, std::vector<Obstacle>& obstacles) {
  std::set<std::string> seen;
  for (const auto& audience : package.audiences)
    for (const auto& problem : build_document(package, audience.id, {}).problems)
      if (seen.insert(describe(problem)).second)
        obstacles.push_back({describe(problem), "Open the module and put this right.", {}});
}

} // namespace

std::vector<Obstacle> obstacles(const Workspace& workspace, const checks::RuleSet& rules) {
  return obstacles(workspace, findings_of(workspace, rules));
}

std::vector<Obstacle> obstacles(const Workspace& workspace, const std::vector<ModuleFindings>& findings) {
  std::vector<Obstacle> list = workspace.status().blocks;
  if (workspace.has_unsaved_changes())
    list.push_back({"There are changes that are not in a saved version yet.",
                    "Save a version; then the changed modules need their sign-offs.",
                    {}});
  add_findings(workspace.package(), findings, list);
  add_contacts(workspace, list);
  add_document_problems(workspace.package(), list);
  return list;
}

std::string change_summary(const Workspace& workspace) {
  std::string last_release;
  git::Time newest = 0;
  for (const auto& tag : workspace.releases())
    if (tag.time >= newest) {
      newest = tag.time;
      last_release = tag.version;
    }
  std::string summary;
  for (const auto& version : workspace.history()) {
    if (version.id == last_release)
      break;
    const std::string first_line = version.message.substr(0, version.message.find('\n'));
    if (!first_line.empty())
      summary += "- " + first_line + "\n";
  }
  return summary.empty() ? "- No change since the last release.\n" : summary;
}

} // namespace waymark::publish
