// SPDX-License-Identifier: MIT
#include "export/release_lines.h"

#include "export/bundle/pack_release.h"

#include <algorithm>

namespace waymark::publish {

namespace {

ReleaseState state_of(const ReleaseLine& line) {
  if (line.release.withdrawn)
    return ReleaseState::withdrawn;
  if (line.organisations < line.organisations_needed)
    return ReleaseState::waiting;
  if (!line.release.forced.empty())
    return ReleaseState::forced;
  return line.release.pilot ? ReleaseState::pilot : ReleaseState::released;
}

// As current_release, which knows nothing of signatures that are missing.
bool can_be_current(const ReleaseLine& line) {
  return !line.release.pilot && !line.release.withdrawn && line.organisations >= line.organisations_needed;
}

} // namespace

std::string_view name_of(ReleaseState state) {
  switch (state) {
  case ReleaseState::withdrawn:
    return "withdrawn";
  case ReleaseState::waiting:
    return "waiting";
  case ReleaseState::forced:
    return "forced";
  case ReleaseState::pilot:
    return "pilot";
  case ReleaseState::released:
    break;
  }
  return "released";
}

std::vector<ReleaseLine> release_lines(const Workspace& workspace) {
  const auto mine = releases_to_sign(workspace);
  std::vector<ReleaseLine> lines;
  for (const KnownRelease& release : release_history(workspace)) {
    ReleaseLine line{release};
    if (!release.manifest_sha256.empty()) {
      const ReleaseResult so_far = signatures_of(workspace, release.name);
      line.organisations = so_far.organisations;
      line.organisations_needed = so_far.organisations_needed;
    }
    line.waits_for_me = !release.withdrawn && std::find(mine.begin(), mine.end(), release.name) != mine.end();
    line.state = state_of(line);
    lines.push_back(std::move(line));
  }
  std::reverse(lines.begin(), lines.end());
  const auto current = std::find_if(lines.begin(), lines.end(), can_be_current);
  if (current != lines.end())
    current->current = true;
  return lines;
}

std::vector<KnownRelease> released(const std::vector<ReleaseLine>& lines) {
  std::vector<KnownRelease> history;
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    if (line->organisations >= line->organisations_needed)
      history.push_back(line->release);
  return history;
}

} // namespace waymark::publish
