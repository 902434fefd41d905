// SPDX-License-Identifier: MIT
#include "export/release.h"

#include "export/bundle/bundle_pages.h"
#include "export/bundle/manifest.h"
#include "export/bundle/pack_release.h"
#include "export/bundle/release_exports.h"
#include "export/bundle/sign_off_record.h"
#include "export/export_job.h"
#include "export/pdf/paper.h"
#include "export/release_history.h"
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/review/signed_segments.h"
#include "model/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

void require_name(const Workspace& workspace, const std::string& name) {
  const bool good = !name.empty() && name.size() <= 60 && name.front() != '.' &&
                    std::all_of(name.begin(), name.end(), [](char c) {
                      return std::isalnum(static_cast<unsigned char>(c)) || c == ' ' || c == '.' || c == '-';
                    });
  if (!good)
    throw Error("A release needs a name of letters, digits, spaces, dots and hyphens, such as “1” or “2026 "
                "autumn”. Nothing was made.");
  for (const auto& tag : workspace.releases())
    if (tag.name == release_tag(name))
      throw Error("There is a release called “" + name + "” already. Nothing was made. Choose another name.");
}

// In spite of what is missing, a release can be made by one of those who look after the team list.
void require_may_force(const Workspace& workspace) {
  const Roster& roster = workspace.package().roster;
  if (!roster.keyholders.people.empty() && !roster.is_keyholder(workspace.person()->id))
    throw Refused(
        "Only those who look after the team list may release a package in spite of what is missing. "
        "Nothing was made. Ask one of them.");
  if (workspace.has_unsaved_changes())
    throw Refused(
        "There are changes that are not in a saved version yet. Nothing was made. Save a version first.");
}

void require_ready(const Workspace& workspace, const std::vector<ModuleFindings>& findings,
                   const ReleaseRequest& request) {
  const auto list = obstacles(workspace, findings);
  if (list.empty())
    return;
  if (!request.forced_because.empty()) {
    require_may_force(workspace);
    return;
  }
  std::string sentence = "This package cannot be released yet. Nothing was made. What is missing:";
  for (const auto& obstacle : list)
    sentence += "\n- " + obstacle.what + " " + obstacle.how;
  throw Refused(sentence);
}

// The words that go to schools with the release.
void require_nothing_personal(const Workspace& workspace, const ReleaseRequest& request) {
  const privacy::KnownData known(workspace.package().files, workspace.private_names());
  for (const std::string* words : {&request.name, &request.summary})
    for (const auto& found : privacy::find_personal_data(*words, known))
      if (privacy::needs_a_look(found))
        throw Refused("“" + found.words + "” in the words for this release looks like " +
                      privacy::with_article(found.kind) +
                      ", and every school would get it. Nothing was made. " + found.advice);
}

template<typename List>
std::vector<std::string> chosen_or_all(const std::vector<std::string>& chosen, const List& all,
                                       const char* what) {
  std::vector<std::string> ids;
  for (const auto& one : all)
    ids.push_back(one.id);
  if (chosen.empty())
    return ids;
  for (const auto& id : chosen)
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
      throw Error("There is no " + std::string(what) + " called “" + id + "”. Nothing was made.");
  return chosen;
}

std::string earliest_review(const Package& package) {
  std::string earliest;
  for (const auto& module : package.modules)
    if (!module.review_by.empty() && (earliest.empty() || module.review_by < earliest))
      earliest = module.review_by;
  return earliest;
}

Manifest begin_manifest(const Workspace& workspace, const ReleaseRequest& request,
                        const git::Version& version) {
  Manifest manifest;
  manifest.package = workspace.package().id;
  manifest.title = workspace.package().title;
  manifest.release = request.name;
  manifest.pilot = request.pilot;
  manifest.date = iso_date(version.time);
  manifest.version = version.id;
  manifest.tree = workspace.record()->tree_of(version.id);
  manifest.review_by = earliest_review(workspace.package());
  manifest.forced = request.forced_because;
  manifest.packed_by = packing_libraries();
  manifest.formats = chosen_or_all(request.formats, formats(), "format");
  manifest.audiences = chosen_or_all(request.audiences, workspace.package().audiences, "audience");
  git::Time newest = 0;
  for (const auto& tag : workspace.releases())
    if (tag.time >= newest) {
      newest = tag.time;
      manifest.previous = tag.name;
    }
  for (const KnownRelease& one : release_history(workspace))
    if (one.withdrawn && !one.manifest_sha256.empty())
      manifest.withdrawn.push_back(
          {one.name, one.manifest_sha256, iso_date(one.withdrawn->time), one.withdrawn->reason});
  return manifest;
}

// What the package itself keeps of a release: which bytes it was made from and who signed them.
std::string package_manifest(const Workspace& workspace, const Manifest& bundle,
                             const std::string& sign_off_record) {
  nlohmann::ordered_json out;
  out["format"] = 1;
  out["release"] = bundle.release;
  out["pilot"] = bundle.pilot;
  out["version"] = bundle.version;
  out["tree"] = bundle.tree;
  out["previous"] = bundle.previous;
  out["review-by"] = bundle.review_by;
  out["roster"] = workspace.package().roster.version;
  const auto record = nlohmann::ordered_json::parse(sign_off_record);
  out["sign-offs"] = record.at("sign-offs");
  out["set-aside"] = record.at("set-aside");
  out["files"] = nlohmann::ordered_json::array();
  for (const auto& [path, bytes] : workspace.package().files)
    if (!path.starts_with("release/"))
      out["files"].push_back({{"path", path}, {"sha256", sha256(bytes)}});
  return out.dump(2) + "\n";
}

// A format that was asked for by name stops the release; one of "all" is left out, and said.
void leave_out(const std::map<std::string, Problem>& not_made, const ReleaseRequest& request,
               Manifest& manifest) {
  for (const auto& [format, why] : not_made) {
    if (!request.formats.empty())
      throw Error(why.message + " Nothing was released. You can also release without the format “" + format +
                  "”.");
    std::erase(manifest.formats, format);
  }
}

// What a program of this computer laid out is kept as it is: tomorrow's version of that makes other bytes.
void keep_laid_out(const FileSet& exports, Manifest& manifest, FileSet& pages) {
  bool any = false;
  for (const auto& [path, bytes] : exports)
    if (is_laid_out(path)) {
      pages[path] = bytes;
      any = true;
    }
  if (any)
    manifest.laid_out_by = paper_programs();
}

// Everything of a bundle that is neither an export that can be made again nor a signature: kept in the
// package, so that any publisher can make the same bundle.
FileSet make_pages(const Workspace& workspace, const ReleaseRequest& request, Manifest& manifest,
                   const std::vector<ModuleFindings>& findings, std::vector<Problem>& problems,
                   Progress& progress) {
  const auto entries = sign_off_entries(workspace);
  const auto set_asides = set_aside_entries(workspace, findings);
  const std::string summary = request.summary.empty() ? change_summary(workspace) : request.summary;
  FileSet pages;
  pages[std::string(record_path)] = write_sign_off_record(entries, set_asides);
  pages["sign-off-record.txt"] = sign_off_page(entries, set_asides, manifest.title);
  pages["what-changed.txt"] = summary;
  for (const auto& [path, bytes] : workspace.sign_off_files())
    pages["sign-offs/" + path] = bytes;
  pages["how-to-check.txt"] = checking_page(manifest);
  pages["message-to-schools.txt"] = message_to_schools(manifest, summary);
  ReleaseExports made = make_exports(workspace.package(), passport_of(manifest, organisations_of(entries)),
                                     manifest.formats, manifest.audiences, progress);
  problems = std::move(made.problems);
  leave_out(made.not_made, request, manifest);
  keep_laid_out(made.files, manifest, pages);
  FileSet bundle = std::move(made.files);
  pages["start-here.txt"] = start_page(manifest, bundle);
  bundle.insert(pages.begin(), pages.end());
  list_files(manifest, bundle);
  pages[std::string(manifest_path)] = write_manifest(manifest);
  return pages;
}

} // namespace

std::string release_tag(const std::string& name) {
  std::string tag = "release-" + name;
  std::replace(tag.begin(), tag.end(), ' ', '-');
  return tag;
}

ReleaseResult make_release(Workspace& workspace, const checks::RuleSet& rules, const ReleaseRequest& request,
                           Progress& progress) {
  workspace.require_publisher();
  require_name(workspace, request.name);
  require_nothing_personal(workspace, request);
  progress.step("Checking what is needed", 0, 0);
  const auto findings = findings_of(workspace, rules);
  require_ready(workspace, findings, request);
  require_free_place(bundle_place(workspace.package(), request.name, request.out));
  const git::Version version = workspace.history().front();
  Manifest manifest = begin_manifest(workspace, request, version);
  std::vector<Problem> problems;
  const FileSet pages = make_pages(workspace, request, manifest, findings, problems, progress);
  const std::string& list = pages.at(std::string(manifest_path));
  FileSet kept{
      {"release/manifest.json", package_manifest(workspace, manifest, pages.at(std::string(record_path)))}};
  for (const auto& [path, bytes] : pages)
    kept["release/bundle/" + path] = bytes;
  const std::string tag = release_tag(request.name);
  workspace.record_release(tag,
                           "Release " + passport_of(manifest, {}).release + " of " + manifest.title +
                               "\n\nmanifest " + sha256(list) + "\n",
                           kept);
  if (review::has_keys(workspace.package().roster))
    workspace.sign_release(tag, list);
  ReleaseResult result = signatures_of(workspace, request.name);
  if (result.organisations >= result.organisations_needed)
    result = pack_release(workspace, request.name, request.out, progress);
  result.problems = std::move(problems);
  return result;
}

} // namespace waymark::publish
