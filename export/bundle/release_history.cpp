// SPDX-License-Identifier: MIT
#include "export/release_history.h"

#include "export/bundle/manifest.h"
#include "export/bundle/release_signatures.h"
#include "export/release.h"
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/sha256.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::publish {

namespace {

struct Placed {
  KnownRelease release;
  std::string previous; // the mark of the release before
  git::Time time = 0;
  int depth = 0; // how many releases came before it
};

Placed read_release(const Workspace& workspace, const git::Tag& tag) {
  Placed placed;
  placed.time = tag.time;
  KnownRelease& release = placed.release;
  release.tag = tag.name;
  release.name = tag.name.starts_with("release-") ? tag.name.substr(8) : tag.name;
  release.title = workspace.package().title;
  release.version = tag.version;
  release.date = iso_date(tag.time);
  const auto list = workspace.record()->file(tag.version, "release/bundle/manifest.json");
  if (!list)
    return placed; // made before lists of contents were kept
  const Manifest manifest = read_manifest(*list);
  release.name = manifest.release;
  release.title = manifest.title;
  release.date = manifest.date;
  release.review_by = manifest.review_by;
  release.pilot = manifest.pilot;
  release.forced = manifest.forced;
  release.manifest_sha256 = sha256(*list);
  release.signatures = count_signatures(workspace, tag.name, *list);
  placed.previous = manifest.previous;
  return placed;
}

// Times alone do not order releases: two may be made within one second, or on computers whose clocks differ.
int depth_of(const std::string& tag, const std::map<std::string, std::string>& previous) {
  int depth = 0;
  const int most = static_cast<int>(previous.size());
  for (auto at = previous.find(tag); at != previous.end() && depth < most; at = previous.find(at->second))
    ++depth;
  return depth;
}

} // namespace

std::vector<KnownRelease> release_history(const Workspace& workspace) {
  std::vector<Placed> all;
  std::map<std::string, std::string> previous;
  for (const git::Tag& tag : workspace.releases()) {
    all.push_back(read_release(workspace, tag));
    previous[tag.name] = all.back().previous;
  }
  for (Placed& one : all)
    one.depth = depth_of(one.release.tag, previous);
  std::sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) {
    return std::tie(a.depth, a.time, a.release.tag) < std::tie(b.depth, b.time, b.release.tag);
  });
  std::vector<KnownRelease> history;
  for (Placed& one : all)
    history.push_back(std::move(one.release));
  for (const Withdrawal& withdrawal : workspace.withdrawals())
    for (KnownRelease& release : history)
      if (release.tag == withdrawal.release)
        release.withdrawn = withdrawal;
  return history;
}

const KnownRelease* current_release(const std::vector<KnownRelease>& history) {
  const auto found = std::find_if(history.rbegin(), history.rend(), [](const KnownRelease& release) {
    return !release.pilot && !release.withdrawn && release.signatures.is_complete();
  });
  return found == history.rend() ? nullptr : &*found;
}

const KnownRelease& find_release(const std::vector<KnownRelease>& history, const std::string& name) {
  const auto found = std::find_if(history.begin(), history.end(), [&](const KnownRelease& release) {
    return release.name == name || release.tag == name;
  });
  if (found == history.end())
    throw Error("This package has no release “" + name +
                "”. Nothing was done. Sync, if a colleague has made it; “status” lists the releases.");
  return *found;
}

} // namespace waymark::publish
