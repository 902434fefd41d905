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
  std::vector<std::string> formats;   ///< empty: all that this computer can make
  std::vector<std::string> audiences; ///< empty: all
  std::string summary;        ///< "what changed", edited by the person; empty: made from the versions' words
  std::filesystem::path out;  ///< folder for the bundle
  std::string forced_because; ///< why it is made although something stands in its way; empty: then it is not
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
  std::filesystem::path bundle; ///< <package>-release-<name>.zip in `out`; empty: it waits for signatures
  std::string version;
  int organisations = 0;         ///< whose publishers have signed
  int organisations_needed = 1;  ///< before the bundle can be made
  std::vector<Problem> problems; ///< formats that could not be made and are not in it, and what else to know
  FileSet to_look_at;   ///< PDFs that a person has to look at first: nothing was signed (see co_sign_release)
  std::string why_look; ///< sentences for them: what was compared, and what could not be
};

/// Releases the newest version: makes its exports, records and signs the release, and makes its bundle,
/// unless the team wants signatures from more organisations first (see co_sign_release and pack_release).
/// Throws Error with the obstacles when there are any; then nothing was made. A keyholder may release in
/// spite of obstacles, with a reason, which the record, the bundle and every export then say.
ReleaseResult make_release(Workspace& workspace, const checks::RuleSet& rules, const ReleaseRequest& request,
                           Progress& progress);

/// Whether the person has looked at the PDFs of a release.
enum class Looked { not_yet, yes };

/// Signs a release that another publisher has made, after making its exports again from the recorded text and
/// finding every byte the same. Throws Error when one differs. PDFs may differ in their bytes, since another
/// Chromium lays them out in another way: then what they say is compared (see compare_pdfs), and the person
/// has to look at them. Until they have, nothing is signed, and the result has the PDFs.
ReleaseResult co_sign_release(Workspace& workspace, const std::string& name, Progress& progress,
                              Looked looked = Looked::not_yet);

/// The releases that wait for the signature of the person acting: they may publish, have not signed yet, and
/// more organisations are needed.
std::vector<std::string> releases_to_sign(const Workspace& workspace);

/// Makes the bundle of a release that is in the record, the same bytes each time, and beside it, in
/// `<package>-who-may-sign.txt`, whose signatures count: schools get that once, by another way than the
/// bundle. Throws Error while signatures are missing.
ReleaseResult pack_release(const Workspace& workspace, const std::string& name,
                           const std::filesystem::path& out, Progress& progress);

} // namespace waymark::publish
