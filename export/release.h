// SPDX-License-Identifier: MIT
#pragma once
#include "export/findings.h"
#include "model/checks/rule_set.h"
#include "model/progress.h"
#include "model/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

struct ReleaseRequest {
  std::string name; ///< "1", "2026 autumn": letters, digits, spaces, dots and hyphens
  bool pilot = false;
  std::vector<std::string> formats;   ///< empty: all
  std::vector<std::string> audiences; ///< empty: all
  std::string summary;       ///< "what changed", edited by the person; empty: made from the versions' words
  std::filesystem::path out; ///< folder for the bundle
};

/// Everything that stands in the way of a release now: missing or lapsed sign-offs, objections, changes that
/// are not in a saved version, findings that must be fixed and are not set aside, contacts that are expired
/// or not verified, problems in the files. Empty: ready.
std::vector<review::Obstacle> obstacles(const Workspace& workspace, const checks::RuleSet& rules);
/// The same for a caller who has the findings.
std::vector<review::Obstacle> obstacles(const Workspace& workspace,
                                        const std::vector<ModuleFindings>& findings);

/// "What changed since the last release": the words of the versions since then, one a line.
std::string change_summary(const Workspace& workspace);

/// The name under which a release is kept: "release-1".
std::string release_tag(const std::string& name);

struct ReleaseResult {
  std::filesystem::path bundle; ///< <package>-release-<name>.zip in `out`
  std::string version;
};

/// Makes the bundle from the newest version's files, verifies it, tags the version and records the release.
/// Throws Error with the obstacles when there are any; then nothing was made.
ReleaseResult make_release(Workspace& workspace, const checks::RuleSet& rules, const ReleaseRequest& request,
                           Progress& progress);

} // namespace waymark::publish
