// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::publish {

/// From how many organisations a release has a publisher's signature, and from how many it needs one before
/// anybody can have it.
struct SignatureCount {
  int organisations = 0;
  int needed = 0; ///< 0: in a team without keys, or a release of before there were lists
  bool is_complete() const { return organisations >= needed; }
};

/// A release as the package's record knows it.
struct KnownRelease {
  std::string tag;             ///< its mark, "release-1"
  std::string name;            ///< "1"
  std::string title;           ///< of the package, as it was released
  std::string version;         ///< the version that the mark is on
  std::string date;            ///< day of its text, "yyyy-mm-dd"
  std::string review_by;       ///< may be empty
  std::string manifest_sha256; ///< of its list of contents; empty for one of before there were lists
  bool pilot = false;
  std::string forced; ///< why it was made without every sign-off; empty: it has them all
  SignatureCount signatures;
  std::optional<Withdrawal> withdrawn;
};

/// Every release of a package, the oldest first: each comes after the one that its list of contents names as
/// the one before.
std::vector<KnownRelease> release_history(const Workspace& workspace);

/// The one that schools should have: the newest that has its signatures, is no pilot and was not withdrawn;
/// nothing when there is none.
const KnownRelease* current_release(const std::vector<KnownRelease>& history);

/// By its name or its mark. Throws Error when there is none.
const KnownRelease& find_release(const std::vector<KnownRelease>& history, const std::string& name);

} // namespace waymark::publish
