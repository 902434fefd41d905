// SPDX-License-Identifier: MIT
#include "export/release_lines.h"

#include "export/release.h"

#include <algorithm>

namespace waymark::publish {

namespace {

ReleaseState state_of(const ReleaseLine& line) {
  if (line.release.withdrawn)
    return ReleaseState::withdrawn;
  if (!line.release.signatures.is_complete())
    return ReleaseState::waiting;
  if (!line.release.forced.empty())
    return ReleaseState::forced;
  return line.release.pilot ? ReleaseState::pilot : ReleaseState::released;
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
  const auto history = release_history(workspace);
  const KnownRelease* current = current_release(history);
  std::vector<ReleaseLine> lines;
  for (const KnownRelease& release : history) {
    ReleaseLine line{release};
    line.waits_for_me = !release.withdrawn && std::find(mine.begin(), mine.end(), release.name) != mine.end();
    line.state = state_of(line);
    line.current = &release == current;
    lines.push_back(std::move(line));
  }
  std::reverse(lines.begin(), lines.end());
  return lines;
}

std::vector<KnownRelease> released(const std::vector<ReleaseLine>& lines) {
  std::vector<KnownRelease> history;
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    if (line->release.signatures.is_complete())
      history.push_back(line->release);
  return history;
}

} // namespace waymark::publish
