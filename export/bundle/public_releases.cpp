// SPDX-License-Identifier: MIT
#include "export/bundle/manifest.h"
#include "export/bundle/zip_archive.h"
#include "export/public_index.h"
#include "export/release.h"
#include "export/verify.h"
#include "model/calendar_date.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

struct Found {
  PublicRelease release;
  std::string previous;      // the mark of the release before
  std::int64_t released = 0; // seconds since 1970; 0: only its withdrawal is known
};

PublicRelease* find_list(std::vector<Found>& all, const std::string& manifest_sha256) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Found& one) {
    return one.release.manifest_sha256 == manifest_sha256;
  });
  return found == all.end() ? nullptr : &found->release;
}

void withdraw(PublicRelease& release, const std::string& day, const std::string& reason) {
  release.withdrawn_on = day;
  release.withdrawn_because = reason;
}

// A bundle that was checked; its list says which earlier releases are withdrawn.
struct Read {
  Manifest manifest;
  std::string list;
  Verification checked;
};

Read read_bundle(const fs::path& bundle, const std::vector<fs::path>& notices) {
  Read read;
  read.checked = verify(bundle, {{}, notices, {}, {}});
  if (!read.checked.genuine || read.checked.published_by.empty())
    throw Refused(
        "“" + bundle.filename().string() + "” is not a genuine release: " +
        (read.checked.faults.empty() ? "nobody signed it with a key." : read.checked.faults.front()) +
        " Nothing was made. Leave it out, or ask for a fresh copy.");
  read.list = unpack_zip(read_whole_file(bundle)).at(std::string(manifest_path));
  read.manifest = read_manifest(read.list);
  return read;
}

void add_bundle(std::vector<Found>& all, const Read& read) {
  const std::string sum = sha256(read.list);
  if (read.manifest.pilot || find_list(all, sum))
    return;
  PublicRelease release{read.manifest.package,
                        read.manifest.title,
                        read.manifest.release,
                        read.manifest.date,
                        read.manifest.review_by,
                        read.checked.team,
                        sum,
                        {},
                        {}};
  release.forced = read.manifest.forced;
  if (read.checked.withdrawn)
    withdraw(release, read.checked.withdrawn_on, read.checked.withdrawn_because);
  all.push_back({release, read.manifest.previous, read.checked.released});
}

void add_withdrawn(std::vector<Found>& all, const Read& read) {
  for (const WithdrawnRelease& one : read.manifest.withdrawn) {
    PublicRelease* known = find_list(all, one.manifest_sha256);
    if (known && (known->team != read.checked.team || known->package != read.manifest.package))
      continue; // no team takes back what another has published
    if (!known) {
      all.push_back({{read.manifest.package,
                      read.manifest.title,
                      one.release,
                      {},
                      {},
                      read.checked.team,
                      one.manifest_sha256,
                      {},
                      {}},
                     {},
                     0});
      known = &all.back().release;
    }
    withdraw(*known, one.date, one.reason);
  }
}

// Times do not order two releases of one second; which one names which as the one before does.
int depth_of(const Found& found, const std::map<std::string, std::string>& previous) {
  int depth = 0;
  for (auto at = previous.find(found.release.package + "/" + found.previous);
       at != previous.end() && depth < static_cast<int>(previous.size());
       at = previous.find(found.release.package + "/" + at->second))
    ++depth;
  return depth;
}

std::vector<PublicRelease> in_order(const std::vector<Found>& all) {
  std::map<std::string, std::string> previous;
  for (const Found& one : all)
    previous[one.release.package + "/" + release_tag(one.release.release)] = one.previous;
  std::vector<std::tuple<std::string, std::string, std::int64_t, int, std::string, std::size_t>> keys;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const PublicRelease& one = all[i].release;
    keys.emplace_back(one.package, one.team, all[i].released, depth_of(all[i], previous), one.release, i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<PublicRelease> releases;
  for (const auto& key : keys)
    releases.push_back(all[std::get<5>(key)].release);
  return releases;
}

} // namespace

std::vector<PublicRelease> public_releases(const Workspace& workspace) {
  std::vector<PublicRelease> releases;
  for (const KnownRelease& one : release_history(workspace)) {
    if (one.pilot || !one.signatures.is_complete())
      continue;
    releases.push_back({workspace.package().id,
                        one.title,
                        one.name,
                        one.date,
                        one.review_by,
                        workspace.package().roster_chain.fingerprint,
                        one.manifest_sha256,
                        {},
                        {}});
    releases.back().forced = one.forced;
    if (one.withdrawn)
      withdraw(releases.back(), iso_date(one.withdrawn->time), one.withdrawn->reason);
  }
  return releases;
}

std::vector<PublicRelease> public_releases(const std::vector<fs::path>& bundles,
                                           const std::vector<fs::path>& notices) {
  std::vector<Read> read;
  for (const fs::path& bundle : bundles)
    read.push_back(read_bundle(bundle, notices));
  std::vector<Found> all;
  for (const Read& one : read)
    add_bundle(all, one);
  for (const Read& one : read)
    add_withdrawn(all, one);
  return in_order(all);
}

} // namespace waymark::publish
