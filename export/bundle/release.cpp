// SPDX-License-Identifier: MIT
#include "export/release.h"

#include "export/bundle/bundle_pages.h"
#include "export/bundle/calendar.h"
#include "export/bundle/manifest.h"
#include "export/bundle/sign_off_record.h"
#include "export/bundle/zip_archive.h"
#include "export/export_job.h"
#include "export/verify.h"
#include "model/error.h"
#include "model/safe_file.h"
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

void require_ready(const Workspace& workspace, const std::vector<ModuleFindings>& findings) {
  if (!workspace.person())
    throw Refused("You are not in this package's team, so you cannot publish it. Nothing was made. Ask "
                  "somebody in the team to add you.");
  const auto list = obstacles(workspace, findings);
  if (list.empty())
    return;
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
  manifest.packed_by = packing_libraries();
  git::Time newest = 0;
  for (const auto& tag : workspace.releases())
    if (tag.time >= newest) {
      newest = tag.time;
      manifest.previous = tag.name;
    }
  return manifest;
}

void add_export(FileSet& bundle, const FileSet& files, const std::string& folder) {
  for (const auto& [path, bytes] : files)
    bundle.emplace(files.size() == 1 ? "exports/" + path : "exports/" + folder + "/" + path, bytes);
}

FileSet make_exports(const Package& package, const Passport& passport, const ReleaseRequest& request,
                     Progress& progress) {
  const auto wanted_formats = chosen_or_all(request.formats, formats(), "format");
  const auto wanted_audiences = chosen_or_all(request.audiences, package.audiences, "audience");
  const int total = static_cast<int>(wanted_formats.size() * wanted_audiences.size()) + 3;
  int done = 0;
  FileSet bundle;
  for (const auto& audience : wanted_audiences) {
    const Document document = build_document(package, audience, passport);
    if (document.pages.empty())
      continue;
    for (const auto& format : wanted_formats) {
      progress.step("Making “" + format + "” for " + document.audience.name, ++done, total);
      add_export(bundle, render(document, format), format + "-" + audience);
    }
  }
  return bundle;
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

// Takes the bundle away again unless the release was recorded: a bundle that nobody recorded must not be
// sent.
struct UnrecordedBundle {
  fs::path path;
  bool recorded = false;
  ~UnrecordedBundle() {
    std::error_code ignored;
    if (!recorded)
      fs::remove(path, ignored);
  }
};

} // namespace

std::string release_tag(const std::string& name) {
  std::string tag = "release-" + name;
  std::replace(tag.begin(), tag.end(), ' ', '-');
  return tag;
}

ReleaseResult make_release(Workspace& workspace, const checks::RuleSet& rules, const ReleaseRequest& request,
                           Progress& progress) {
  require_name(workspace, request.name);
  require_nothing_personal(workspace, request);
  progress.step("Checking what is needed", 0, 0);
  const auto findings = findings_of(workspace, rules);
  require_ready(workspace, findings);
  const git::Version version = workspace.history().front();
  const auto entries = sign_off_entries(workspace);
  const auto set_asides = set_aside_entries(workspace, findings);
  const std::string record = write_sign_off_record(entries, set_asides);
  Manifest manifest = begin_manifest(workspace, request, version);
  const Passport passport{request.name + (request.pilot ? " (pilot)" : ""), manifest.date, manifest.version,
                          manifest.review_by, organisations_of(entries)};

  FileSet bundle = make_exports(workspace.package(), passport, request, progress);
  const std::string summary = request.summary.empty() ? change_summary(workspace) : request.summary;
  bundle[std::string(record_path)] = record;
  bundle["sign-off-record.txt"] = sign_off_page(entries, set_asides, manifest.title);
  bundle["what-changed.txt"] = summary;
  bundle["how-to-check.txt"] = checking_page(manifest);
  bundle["message-to-schools.txt"] = message_to_schools(manifest, summary);
  bundle["start-here.txt"] = start_page(manifest, bundle);
  list_files(manifest, bundle);
  const std::string list = write_manifest(manifest);
  bundle[std::string(manifest_path)] = list;
  bundle[std::string(sums_path)] = write_sums(manifest, list);

  UnrecordedBundle made{request.out / (manifest.package + "-" + release_tag(request.name) + ".zip")};
  if (fs::exists(made.path)) {
    const fs::path taken = made.path;
    made.recorded = true;
    throw Error("There is a file called “" + taken.filename().string() +
                "” in that folder already. Nothing was made. Move it away or choose another folder.");
  }
  progress.step("Packing the bundle", 0, 0);
  write_file_safely(made.path, pack_zip(bundle));
  progress.step("Checking the bundle", 0, 0);
  if (const Verification check = verify_bundle(made.path); !check.genuine)
    throw Error("The bundle could not be read back as it was written, so it was taken away. Check the disk, "
                "then try again.",
                check.faults.front());

  workspace.write_file("release/manifest.json", package_manifest(workspace, manifest, record));
  workspace.save_version("Release " + passport.release);
  workspace.record_release(release_tag(request.name), "Release " + passport.release + " of " +
                                                          manifest.title + "\n\nmanifest " + sha256(list) +
                                                          "\n");
  made.recorded = true;
  return {made.path, version.id};
}

} // namespace waymark::publish
