// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"
#include "model/workspace.h"

namespace waymark {

using review::Event;
using review::EventKind;

namespace {

std::string signature_folder(const std::string& name) {
  return "release/" + name + "/";
}

constexpr std::string_view before_person = "manifest.json.";

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

void Workspace::sign_release(const std::string& name, std::string_view manifest) {
  require_publisher();
  if (release_signatures(name).contains(m_identity->person))
    return;
  const std::string path = signature_folder(name) + std::string(before_person) + m_identity->person + ".sig";
  m_repository->add_review_files({{path, trust::sign(require_key(), trust::purpose::release, manifest)}}, {},
                                 author(), now());
  read_review();
}

std::map<std::string, std::string> Workspace::release_signatures(const std::string& name) const {
  std::map<std::string, std::string> signatures;
  const std::string begin = signature_folder(name) + std::string(before_person);
  const FileSet files = m_repository ? m_repository->review_files("release/") : FileSet{};
  for (auto file = files.lower_bound(begin); file != files.end() && file->first.starts_with(begin); ++file)
    if (file->first.ends_with(".sig"))
      signatures[file->first.substr(begin.size(), file->first.size() - begin.size() - 4)] = file->second;
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
