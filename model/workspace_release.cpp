// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

namespace {

std::string signature_folder(const std::string& name) {
  return "release/" + name + "/";
}

constexpr std::string_view before_person = "manifest.json.", after_person = ".sig", beside = ".other-";

std::optional<std::string> list_of_release(const git::Repository& record,
                                           const std::vector<git::Tag>& releases, const std::string& name) {
  for (const git::Tag& tag : releases)
    if (tag.name == name)
      return record.file(tag.version, "release/bundle/manifest.json");
  return std::nullopt;
}

// Whose signature a file says that it is: "ann" of "ann.sig" and "ann.sig.other-1f2e…".
std::string signer_named(const std::string& file) {
  const std::string name = file.substr(0, file.rfind(beside));
  return name.ends_with(after_person) ? name.substr(0, name.size() - after_person.size()) : std::string();
}

// By a key that the team has known them by, now or when the release was made.
bool has_signed(const trust::RosterChain& rosters, const std::string& person, std::string_view text,
                std::string_view list) {
  const auto signature = trust::read_ssh_signature(text);
  if (!signature || !trust::verifies(*signature, trust::purpose::release, list))
    return false;
  return std::any_of(rosters.versions.begin(), rosters.versions.end(), [&](const Roster& roster) {
    const Person* owner = roster.owner_of(signature->key.line());
    return owner && owner->id == person;
  });
}

} // namespace

void Workspace::require_publisher() const {
  const Person& who = require_person();
  const Roster& roster = m_package.roster;
  if (roster.keyholders.people.empty() || roster.may_publish(who.id))
    return;
  std::string names;
  for (const Person& person : roster.people)
    if (person.active && roster.may_publish(person.id))
      names += (names.empty() ? "" : ", ") + person.name;
  throw Refused(who.name +
                " may not publish this package. Nothing was made. Ask one of those who may: " + names + ".");
}

// The event before the mark: a mark on a version without an event could not be explained, an event without a
// mark can.
void Workspace::record_release(const std::string& name, const std::string& message, const FileSet& files) {
  require_publisher();
  for (const git::Tag& tag : releases()) {
    if (tag.name == name)
      throw Refused("There already is a release “" + name +
                    "”, and releases never change. Nothing was changed. Choose another name.");
  }
  if (!files.empty()) {
    std::map<std::string, std::optional<std::string>> changes;
    for (const auto& [path, bytes] : m_package.files)
      if (path.starts_with("release/"))
        changes[path] = std::nullopt;
    for (const auto& [path, bytes] : files)
      changes[path] = bytes;
    replace_files(changes, [&] { save_files(message.substr(0, message.find('\n'))); });
  }
  const auto newest = m_repository ? m_repository->newest_version() : std::nullopt;
  if (!newest)
    throw Error("This package has no saved versions yet, so there is nothing to release. Nothing was "
                "changed. Save a version first.");
  Event event;
  event.kind = EventKind::release;
  event.text = name + "\n" + message;
  event.version = *newest;
  event.tree = m_repository->tree_of(*newest);
  event.roster_version = m_package.roster.version;
  append(event);
  git::Signer signer;
  if (m_identity->key)
    signer = [&](std::string_view text) {
      return trust::sign(*m_identity->key, trust::purpose::version, text);
    };
  m_repository->add_tag({name, *newest, message, author(), now()}, signer);
}

// Nothing in the review record is replaced, because copies are joined by name. Where something else has taken
// the place of the signature it stands beside it, under the name that joining would give it.
void Workspace::sign_release(const std::string& name, std::string_view manifest) {
  require_publisher();
  if (release_signatures(name).contains(m_identity->person))
    return;
  const std::string signature = trust::sign(require_key(), trust::purpose::release, manifest);
  std::string path =
      signature_folder(name) + std::string(before_person) + m_identity->person + std::string(after_person);
  if (m_repository->review_file(path))
    path += std::string(beside) + git::Repository::blob_id(signature);
  m_repository->add_review_files({{path, signature}}, {}, author(), now());
  read_review();
}

std::map<std::string, std::string> Workspace::release_signatures(const std::string& name) const {
  std::map<std::string, std::string> signatures;
  const auto list = m_repository ? list_of_release(*m_repository, releases(), name) : std::nullopt;
  if (!list)
    return signatures;
  const std::string begin = signature_folder(name) + std::string(before_person);
  const FileSet files = m_repository->review_files("release/");
  for (auto file = files.lower_bound(begin); file != files.end() && file->first.starts_with(begin); ++file) {
    const std::string person = signer_named(file->first.substr(begin.size()));
    if (has_signed(m_package.roster_chain, person, file->second, *list))
      signatures[person] = file->second;
  }
  return signatures;
}

FileSet Workspace::sign_off_files() const {
  const auto status_now = status();
  const review::SegmentReading reading = judged_segments();
  FileSet files;
  for (const review::Segment& segment : reading.segments)
    for (const Event& event : segment.events) {
      if (event.kind != EventKind::sign_off)
        continue;
      for (const review::ModuleStatus& module : status_now.modules) {
        const auto cell = module.roles.find(event.role);
        if (module.id != event.target.module || cell == module.roles.end() ||
            cell->second.state != review::CellState::signed_off || cell->second.by != event.person ||
            event.bytes_sha256 != sha256(m_package.find_module(module.id)->source))
          continue;
        const std::string name = module.id + "-" + event.role + ".jsonl";
        files[name] = m_repository->review_file(segment.path).value();
        if (const auto signature = m_repository->review_file(segment.path + ".sig"))
          files[name + ".sig"] = *signature;
      }
    }
  return files;
}

std::vector<git::Tag> Workspace::releases() const {
  return m_repository ? m_repository->tags() : std::vector<git::Tag>{};
}

} // namespace waymark
