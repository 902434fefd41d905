// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/rule_set.h"
#include "model/review/set_aside.h"
#include "model/workspace.h"

#include <string>
#include <vector>

namespace waymark::publish {

/// One module's findings, and what the team has said about them.
struct ModuleFindings {
  std::string module;
  std::vector<checks::Alert> alerts;
  review::SetAsideReading set_asides;
};

/// Every module's, in the package's order.
std::vector<ModuleFindings> findings_of(const Workspace& workspace, const checks::RuleSet& rules);

} // namespace waymark::publish
