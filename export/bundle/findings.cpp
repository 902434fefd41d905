// SPDX-License-Identifier: MIT
#include "export/findings.h"

#include "model/checks/checker.h"

namespace waymark::publish {

std::vector<ModuleFindings> findings_of(const Workspace& workspace, const checks::RuleSet& rules) {
  const checks::Context context =
      checks::context_of(workspace.package(), workspace.today(), workspace.private_names());
  std::vector<ModuleFindings> list;
  for (const ContentModule& module : workspace.package().modules) {
    ModuleFindings found{module.id, checks::check_module(module, rules, context).alerts, {}};
    found.set_asides = workspace.read_set_asides(module.id, module.source, found.alerts);
    list.push_back(std::move(found));
  }
  return list;
}

} // namespace waymark::publish
