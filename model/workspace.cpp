// SPDX-License-Identifier: MIT
#include "model/workspace.h"

#include "model/calendar_date.h"
#include "model/error.h"
#include "model/package_writer.h"
#include "model/privacy/private_names.h"
#include "model/record_cache.h"
#include "model/replaced_files.h"
#include "model/review/signed_segments.h"
#include "model/safe_file.h"

#include <algorithm>
#include <chrono>

namespace waymark {

namespace fs = std::filesystem;

Workspace::Workspace(fs::path folder, Profile profile)
    : m_folder(std::move(folder)), m_profile(std::move(profile)) {}

Workspace Workspace::open(const fs::path& folder, const Profile& profile, const std::string& as) {
  std::error_code error;
  if (!fs::exists(folder, error))
    throw Error("There is no folder “" + folder.string() +
                "”. Nothing was changed. Choose the folder that holds package.yaml.");
  Workspace workspace(fs::absolute(folder), profile);
  remove_old_temporaries(folder);
  workspace.reload();
  if (!as.empty())
    workspace.act_as(as);
  else
    workspace.use(profile);
  return workspace;
}

void Workspace::use(const Profile& profile) {
  m_profile = profile;
  try {
    if (!person())
      act_as("");
  } catch (const Error&) {
    // Somebody who is nobody in this package may read it.
  }
}

const Person* Workspace::person() const {
  return m_identity ? m_package.roster.find_person(m_identity->person) : nullptr;
}

void Workspace::act_as(const std::string& as) {
  m_identity = m_profile.act_as(m_package.id, m_package.roster, as);
}

void Workspace::read_everything() {
  Package package = read_package(m_folder);
  if (!m_profile.accepts_team(package.id, package.roster_chain.fingerprint))
    throw Error(
        "The team list of this package is not that of the team that you joined: somebody has put "
        "another one in its place. The package was not opened and nothing was changed. Ask a colleague "
        "for their copy, and tell whoever looks after the shared folder.");
  std::optional<git::Repository> repository;
  if (git::Repository::exists(m_folder))
    repository.emplace(git::Repository::open(m_folder));
  m_private_names = privacy::private_names_of(m_profile.home());
  m_package = std::move(package);
  m_repository = std::move(repository);
  m_newest.reset();
  read_review();
}

review::SegmentReading Workspace::judged_segments() const {
  if (!m_repository)
    return {};
  review::SegmentReading reading = review::in_causal_order(
      read_record_parts(*m_repository, record_cache_file(m_profile.home(), m_folder)));
  review::take_out_untrusted(reading, m_package.id, m_package.roster_chain);
  return reading;
}

Workspace::SegmentHead Workspace::head_of(const review::Segment& segment) {
  return {review::read_writer_id(segment.writer).value(), segment.number, segment.roster_version,
          segment.sha256};
}

void Workspace::read_review() {
  m_heads.clear();
  m_join_requests.clear();
  m_review_tip.reset();
  if (m_repository) {
    m_review_tip = m_repository->review_tip();
    m_join_requests = trust::read_join_requests(m_repository->review_files("join/"), m_package.id);
  }
  review::SegmentReading reading = judged_segments();
  for (const auto* known : {&reading.segments, &reading.untrusted})
    for (const review::Segment& segment : *known)
      m_heads.push_back(head_of(segment));
  m_discounted = discounted_in(reading.untrusted, m_package);
  m_review = review::fold(std::move(reading));
}

git::Repository& Workspace::repository() {
  if (!m_repository)
    m_repository.emplace(git::Repository::create(m_folder));
  return *m_repository;
}

git::Time Workspace::now() const {
  using namespace std::chrono;
  return m_time ? *m_time : duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

std::string Workspace::today() const {
  return iso_date(now());
}

git::Author Workspace::author() const {
  const Person& who = require_person();
  return {who.name, who.id + "@" + (who.organisation.empty() ? "nowhere" : who.organisation) + ".invalid"};
}

const Person& Workspace::require_person() const {
  if (const Person* who = person())
    return *who;
  throw Error("You are not one of the people of this package on this computer, so you can read it but not "
              "change its record. Nothing was changed. Ask to join its team, or start your own package.");
}

const ContentModule& Workspace::require_module(const std::string& module) const {
  if (const ContentModule* found = m_package.find_module(module))
    return *found;
  throw Error("This package has no module “" + module +
              "”. Nothing was changed. Its modules are listed by “status”.");
}

void Workspace::write_module(const std::string& module, std::string_view source) {
  write_file(require_module(module).path, source);
}

void Workspace::write_file(const std::string& path, std::string_view bytes) {
  if (!is_package_path(path))
    throw Error(
        "“" + path +
        "” cannot be the name of a file in a package. Nothing was saved. Use letters, digits and hyphens.");
  write_file_safely(m_folder / path, bytes);
  take_file(path, std::string(bytes));
}

// The package as it is after one file has changed on disk; a module's own text needs no reading of the
// others.
void Workspace::take_file(const std::string& path, std::optional<std::string> bytes) {
  const auto found = std::find_if(m_package.modules.begin(), m_package.modules.end(),
                                  [&](const ContentModule& module) { return module.path == path; });
  if (bytes && found != m_package.modules.end()) {
    m_package.files[path] = *bytes;
    *found = parse_module(path, std::move(*bytes));
    std::erase_if(m_package.problems, [&](const Problem& problem) { return problem.path == path; });
    m_package.problems.insert(m_package.problems.end(), found->problems.begin(), found->problems.end());
    return;
  }
  m_package = read_package(m_folder);
}

void Workspace::add_module(const std::string& title, const std::string& audience, const std::string& kind) {
  const std::string base = id_from_title(title);
  std::string id = base;
  for (int n = 2; m_package.files.contains("modules/" + id + ".md"); ++n)
    id = base + "-" + std::to_string(n);
  std::vector<std::string> order;
  for (const ContentModule& module : m_package.modules)
    order.push_back(module.id);
  order.push_back(id);
  replace_files({{"modules/" + id + ".md", new_module_source(id, title, audience, kind)},
                 {"package.yaml", with_module_order(m_package.files.at("package.yaml"), order)}});
}

void Workspace::reorder_modules(const std::vector<std::string>& ids) {
  std::vector<std::string> now;
  for (const ContentModule& module : m_package.modules)
    now.push_back(module.id);
  std::vector<std::string> sorted_now = now, sorted_ids = ids;
  std::sort(sorted_now.begin(), sorted_now.end());
  std::sort(sorted_ids.begin(), sorted_ids.end());
  if (sorted_now != sorted_ids)
    throw Error("The new order does not name every module once. Nothing was changed. Open the package again "
                "and repeat the move.");
  replace_files({{"package.yaml", with_module_order(m_package.files.at("package.yaml"), ids)}});
}

void Workspace::replace_files(const std::map<std::string, std::optional<std::string>>& changes) {
  const ReplacedFiles replaced(m_folder, changes);
  m_package = read_package(m_folder);
}

void Workspace::replace_files(const std::map<std::string, std::optional<std::string>>& changes,
                              const std::function<void()>& then) {
  ReplacedFiles replaced(m_folder, changes);
  try {
    m_package = read_package(m_folder);
    then();
  } catch (...) {
    replaced.take_back();
    m_package = read_package(m_folder);
    throw;
  }
}

} // namespace waymark
