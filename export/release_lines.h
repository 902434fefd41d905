// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// How it stands with a release; the first that is true.
enum class ReleaseState {
  withdrawn,
  waiting, ///< for the signatures of more organisations: it has no bundle yet
  forced,  ///< made without every sign-off
  pilot,
  released,
};
std::string_view name_of(ReleaseState state); ///< "withdrawn", "waiting", "forced", "pilot", "released"

/// A release for a list of all of them.
struct ReleaseLine {
  KnownRelease release;
  ReleaseState state = ReleaseState::released;
  bool current = false;      ///< the one that schools should have
  bool waits_for_me = false; ///< for the signature of the person acting
  /// Whether its bundle can be made again: it has its signatures and a list of its contents.
  bool can_be_packed() const { return !release.manifest_sha256.empty() && release.signatures.is_complete(); }
};

/// Every release of a package, the newest first.
std::vector<ReleaseLine> release_lines(const Workspace& workspace);

/// Those of them that recipients can have, the oldest first: not those that wait for signatures.
std::vector<KnownRelease> released(const std::vector<ReleaseLine>& lines);

} // namespace waymark::publish
