// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"
#include "model/file_set.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

/// A release as the public may know it: no more than every bundle says of itself.
struct PublicRelease {
  std::string package;
  std::string title;
  std::string release;
  std::string date;            ///< day of its text, "yyyy-mm-dd"
  std::string review_by;       ///< may be empty
  std::string team;            ///< the team's fingerprint
  std::string manifest_sha256; ///< of its list of contents
  std::string withdrawn_on;    ///< empty: it was not
  std::string withdrawn_because;
  std::string forced = {}; ///< why it was made without every sign-off; empty: it has them all
};

/// The releases of a package, as its record knows them, the oldest first. Pilots are not public.
std::vector<PublicRelease> public_releases(const Workspace& workspace);

/// The same from bundles and recall notices, by package, the oldest first; releases that a newer bundle names
/// as withdrawn are among them. Throws Refused when a bundle is not genuine: then nothing of it may be
/// vouched for.
std::vector<PublicRelease> public_releases(const std::vector<std::filesystem::path>& bundles,
                                           const std::vector<std::filesystem::path>& notices);

/// index.html, releases.json and look/: a page without scripts that any web host can serve, which says for
/// each package which release to have, and which were withdrawn and why. The same releases give the same
/// bytes.
FileSet render_index(const std::vector<PublicRelease>& releases);

/// Puts those files into a folder, where an older index may stand. Throws Error when something else does.
void write_index(const std::filesystem::path& folder, const std::vector<PublicRelease>& releases);

} // namespace waymark::publish
