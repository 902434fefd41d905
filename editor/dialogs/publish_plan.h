// SPDX-License-Identifier: MIT
#pragma once
#include "export/export_job.h"
#include "export/release.h"
#include "model/package.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark::editor {

/// What the Publish dialog starts from.
struct PublishPlan {
  std::string title; ///< the package's
  std::vector<review::Obstacle> obstacles;
  std::vector<publish::Format> formats;
  std::vector<Audience> audiences;
  std::string name;    ///< suggested for the release
  std::string summary; ///< suggested
  std::filesystem::path folder;
};
/// Where releases go unless another folder is chosen.
std::filesystem::path folder_for_releases();

PublishPlan plan_release(const Workspace& workspace, const checks::RuleSet& rules);

/// Makes the release. Runs on a thread of its own; nothing else uses the workspace meanwhile.
using PublishWork = std::function<publish::ReleaseResult(const publish::ReleaseRequest&, Progress&)>;

/// What is missing before the request can be carried out, as one sentence; empty when nothing is.
std::string missing_in(const publish::ReleaseRequest& request);

/// A message that schools can read as it is: what this is, what to open, how to check that it is genuine.
std::string message_to_schools(const std::string& title, const publish::ReleaseRequest& request,
                               const std::filesystem::path& bundle);

} // namespace waymark::editor
