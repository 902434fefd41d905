// SPDX-License-Identifier: MIT
#include "export/bundle/pack_release.h"

#include "export/bundle/kept_papers.h"
#include "export/bundle/manifest.h"
#include "export/bundle/release_exports.h"
#include "export/bundle/release_signatures.h"
#include "export/bundle/sign_off_record.h"
#include "export/bundle/zip_archive.h"
#include "export/release.h"
#include "export/verify.h"
#include "model/error.h"
#include "model/git/release_record.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "model/trust/allowed_signers.h"

#include <algorithm>
#include <optional>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

git::Tag find_release(const Workspace& workspace, const std::string& name) {
  for (const git::Tag& tag : workspace.releases())
    if (tag.name == release_tag(name))
      return tag;
  throw Error("This package has no release “" + name +
              "”. Nothing was made. Sync, if a colleague has made it, or make it yourself.");
}

// A release as it was recorded, and what of a bundle is kept with it.
struct Recorded {
  FileSet pages; ///< with manifest.json
  Manifest manifest;
  const std::string& list() const { return pages.at(std::string(manifest_path)); }
};

// Nothing for a release of before lists of contents were kept.
std::optional<Recorded> recorded_at(const Workspace& workspace, const git::Tag& tag) {
  const std::string folder = "release/bundle/";
  Recorded recorded;
  for (const auto& [path, bytes] : workspace.files_of(tag.version))
    if (path.starts_with(folder))
      recorded.pages[path.substr(folder.size())] = bytes;
  if (!recorded.pages.contains(std::string(manifest_path)))
    return std::nullopt;
  recorded.manifest = read_manifest(recorded.list());
  return recorded;
}

Recorded read_recorded(const Workspace& workspace, const std::string& name) {
  if (auto recorded = recorded_at(workspace, find_release(workspace, name)))
    return std::move(*recorded);
  throw Error("Release “" + name +
              "” was made by an older Waymark, which kept no list of its contents. Nothing "
              "was made. Its bundle is where it was saved then.");
}

std::vector<std::string> organisations_in(const FileSet& pages) {
  std::vector<std::string> names;
  for (const SignatureLine& line : read_sign_off_record(pages.at(std::string(record_path))))
    if (!line.organisation.empty() && std::find(names.begin(), names.end(), line.organisation) == names.end())
      names.push_back(line.organisation);
  return names;
}

enum class Again {
  all,               ///< by somebody who vouches for it
  what_was_not_kept, ///< what a program laid out is taken as it was signed
};

// Every file that the list names, made again from the recorded text; each must be what the list says. PDFs
// that say the same in other bytes go to `others` and count as what was kept.
FileSet contents_of(const Workspace& workspace, const Recorded& recorded, Again again_what,
                    Progress& progress, OtherPapers& others) {
  const Package package = read_package(workspace.files_of(recorded.manifest.version));
  std::vector<std::string> formats = recorded.manifest.formats;
  if (again_what == Again::what_was_not_kept)
    for (const auto& format : made_by_program(formats))
      std::erase(formats, format);
  else
    require_papers_here(recorded.manifest);
  ReleaseExports made =
      make_exports(package, passport_of(recorded.manifest, organisations_in(recorded.pages)), formats,
                   recorded.manifest.audiences, progress);
  FileSet files = std::move(made.files);
  if (again_what == Again::all)
    others = compare_papers(recorded.manifest, recorded.pages, files);
  files.insert(recorded.pages.begin(), recorded.pages.end());
  Manifest again = recorded.manifest;
  list_files(again, files);
  if (again.files == recorded.manifest.files)
    return files;
  if (!made.not_made.empty())
    throw Error(made.not_made.begin()->second.message + " Nothing was made or signed.");
  std::string different;
  for (const auto& [path, sum] : recorded.manifest.files)
    if (const auto found = again.files.find(path);
        different.empty() && (found == again.files.end() || found->second != sum))
      different = path;
  throw Error(
      "“" + (different.empty() ? "A file" : different) +
      "” does not come out as it was released. Nothing was made or signed. If both computers have the same "
      "Waymark, do not use this release, and ask whoever made it.");
}

void add_signatures(FileSet& bundle, const Workspace& workspace, const std::string& tag) {
  for (const auto& [person, signature] : workspace.release_signatures(tag))
    bundle[std::string(manifest_path) + "." + person + ".sig"] = signature;
}

// Takes the bundle away again when it turns out not to be good: it must not be sent.
struct UncheckedBundle {
  fs::path path;
  bool good = false;
  ~UncheckedBundle() {
    std::error_code ignored;
    if (!good)
      fs::remove(path, ignored);
  }
};

void write_bundle(const fs::path& place, const FileSet& bundle, Progress& progress) {
  progress.step("Packing the bundle", 0, 0);
  UncheckedBundle made{place};
  write_file_safely(made.path, pack_zip(bundle));
  progress.step("Checking the bundle", 0, 0);
  if (const Verification check = verify_bundle(made.path); !check.genuine)
    throw Error("The bundle is not as it should be, so it was taken away. The release itself is safe in the "
                "package. " +
                check.faults.front());
  made.good = true;
}

} // namespace

fs::path bundle_place(const Package& package, const std::string& name, const fs::path& out) {
  return out / (package.id + "-" + release_tag(name) + ".zip");
}

void require_free_place(const fs::path& bundle) {
  if (fs::exists(bundle))
    throw Error("There is a file called “" + bundle.filename().string() +
                "” in that folder already. Nothing was made. Move it away or choose another folder.");
}

ReleaseResult signatures_of(const Workspace& workspace, const std::string& name) {
  const Recorded recorded = read_recorded(workspace, name);
  const SignatureCount count = count_signatures(workspace, release_tag(name), recorded.list());
  ReleaseResult result;
  result.version = recorded.manifest.version;
  result.organisations = count.organisations;
  result.organisations_needed = count.needed;
  return result;
}

std::vector<std::string> releases_to_sign(const Workspace& workspace) {
  std::vector<std::string> names;
  const Person* me = workspace.person();
  if (!me || !workspace.package().roster.may_publish(me->id))
    return names;
  for (const git::Tag& tag : workspace.releases()) {
    const auto list = workspace.record()->file(tag.version, "release/bundle/" + std::string(manifest_path));
    if (list && !workspace.release_signatures(tag.name).contains(me->id) &&
        !count_signatures(workspace, tag.name, *list).is_complete())
      names.push_back(read_manifest(*list).release);
  }
  return names;
}

ReleaseResult co_sign_release(Workspace& workspace, const std::string& name, Progress& progress,
                              Looked looked) {
  const Recorded recorded = read_recorded(workspace, name);
  OtherPapers others;
  contents_of(workspace, recorded, Again::all, progress, others);
  if (!others.files.empty() && looked == Looked::not_yet) {
    ReleaseResult result = signatures_of(workspace, name);
    result.to_look_at = std::move(others.files);
    result.why_look = others.why;
    return result;
  }
  workspace.sign_release(release_tag(name), recorded.list());
  return signatures_of(workspace, name);
}

ReleaseResult pack_release(const Workspace& workspace, const std::string& name, const fs::path& out,
                           Progress& progress) {
  ReleaseResult result = signatures_of(workspace, name);
  if (result.organisations < result.organisations_needed)
    throw Refused("This release needs signatures from " + std::to_string(result.organisations_needed) +
                  " organisations and has them from " + std::to_string(result.organisations) +
                  ". Nothing was made. Ask somebody of another organisation who may publish to sign it too.");
  const fs::path place = bundle_place(workspace.package(), name, out);
  require_free_place(place);
  const Recorded recorded = read_recorded(workspace, name);
  OtherPapers none;
  FileSet bundle = contents_of(workspace, recorded, Again::what_was_not_kept, progress, none);
  add_signatures(bundle, workspace, release_tag(name));
  bundle[std::string(record_file_path)] = git::write_release_record(workspace.folder(), release_tag(name));
  bundle[std::string(sums_path)] = write_sums(bundle);
  write_bundle(place, bundle, progress);
  if (const std::string signers = trust::allowed_signers(workspace.package().roster); !signers.empty())
    write_file_safely(out / (workspace.package().id + "-who-may-sign.txt"), signers);
  result.bundle = place;
  return result;
}

} // namespace waymark::publish
