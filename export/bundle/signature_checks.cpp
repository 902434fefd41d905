// SPDX-License-Identifier: MIT
#include "export/bundle/signature_checks.h"

#include "export/release.h"
#include "model/error.h"
#include "model/git/release_record.h"
#include "model/package.h"
#include "model/review/signed_segments.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace waymark::publish {

namespace {

// As people read it out: with blanks, in capitals, or only its beginning.
std::string plain_fingerprint(const std::string& said) {
  std::string digits;
  for (const char c : said)
    if (std::isxdigit(static_cast<unsigned char>(c)))
      digits += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return digits;
}

std::string in_words(const Roster& roster, const Person& person) {
  return person.name + ", " + roster.organisation_name(person.organisation);
}

class SignatureCheck {
public:
  SignatureCheck(const Manifest& manifest, const FileSet& bundle, const git::ReleaseRecord& record,
                 Verification& result)
      : m_manifest(manifest), m_bundle(bundle), m_list(bundle.at(std::string(manifest_path))),
        m_record(record), m_package(read_package(record.files)), m_rosters(m_package.roster_chain),
        m_result(result) {}

  void run(const std::string& team) {
    m_result.team = m_rosters.fingerprint;
    m_result.released = m_record.tag.time;
    check_team(team);
    check_record();
    if (!review::has_keys(m_rosters.current())) {
      m_result.remarks.push_back(
          "Nobody signed this release with a key, so damage would be found, and forgery "
          "would not.");
      return;
    }
    check_tag();
    check_publishers();
    if (m_manifest.forced.empty())
      check_sign_offs();
    else
      m_result.remarks.push_back("This release was made without every sign-off. Why: " + m_manifest.forced);
  }

private:
  void fault(const std::string& sentence) { m_result.faults.push_back(sentence); }

  void check_team(const std::string& team) {
    if (team.empty())
      return;
    const std::string wanted = plain_fingerprint(team);
    m_result.team_is_known = wanted.size() >= 16 && m_rosters.fingerprint.starts_with(wanted);
    if (wanted.size() < 16)
      fault("The fingerprint of the team that you gave is too short. Give at least 16 of its letters and "
            "digits.");
    else if (!m_result.team_is_known)
      fault("This release was made by another team than the one whose fingerprint you gave.");
  }

  // The record is of this release and of no other, under any name.
  void check_record() {
    if (m_record.tag.name != release_tag(m_manifest.release))
      fault("The record inside is that of another release (" + m_record.tag.name + ").");
    const auto list = m_record.files.find("release/bundle/manifest.json");
    if (list == m_record.files.end() || list->second != m_list ||
        m_record.tag.message.find(sha256(m_list)) == std::string::npos)
      fault("The list of contents is not the one that was released.");
    if (m_package.id != m_manifest.package)
      fault("The record inside is that of another package.");
  }

  // The publisher who signed these bytes for this purpose; nobody: nullptr.
  const Person* publisher(std::string_view signature, std::string_view purpose,
                          std::string_view bytes) const {
    const Roster& roster = m_rosters.current();
    const auto read = trust::read_ssh_signature(signature);
    const Person* person = read ? roster.owner_of(read->key.line()) : nullptr;
    return person && person->active && roster.may_publish(person->id) &&
                   trust::verifies(*read, purpose, bytes)
               ? person
               : nullptr;
  }

  void check_tag() {
    if (!publisher(m_record.tag.signature, trust::purpose::version, m_record.tag.signed_text))
      fault("Nobody who may publish for this team has signed the record of this release.");
  }

  void check_publishers() {
    const Roster& roster = m_rosters.current();
    std::set<std::string> organisations;
    for (const Person& person : roster.people) {
      const auto signature = m_bundle.find(std::string(manifest_path) + "." + person.id + ".sig");
      if (signature == m_bundle.end())
        continue;
      if (publisher(signature->second, trust::purpose::release, m_list) != &person) {
        fault("The signature of " + in_words(roster, person) + " does not fit this release.");
        continue;
      }
      organisations.insert(person.organisation);
      m_result.published_by.push_back(in_words(roster, person));
    }
    const int needed = roster.publishing.organisations;
    if (static_cast<int>(organisations.size()) < needed)
      fault("It needs signatures from " + std::to_string(needed) +
            (needed == 1 ? " organisation" : " organisations") + " that publish, and has them from " +
            std::to_string(organisations.size()) + ".");
  }

  bool is_signed_off(const ContentModule& module, const std::string& role) const {
    const std::string path = "sign-offs/" + module.id + "-" + role + ".jsonl";
    const auto file = m_bundle.find(path), signature = m_bundle.find(path + ".sig");
    if (file == m_bundle.end() || signature == m_bundle.end())
      return false;
    Problem ignored;
    auto segment = review::read_segment("", file->second, ignored);
    const Roster* roster = segment ? m_rosters.at(segment->roster_version) : nullptr;
    if (!roster || segment->package != m_package.id || segment->events.size() != 1)
      return false;
    segment->signature = review::read_segment_signature(file->second, signature->second);
    if (!review::signature_fault(*roster, *segment).empty())
      return false;
    const review::Event& event = segment->events.front();
    return event.kind == review::EventKind::sign_off && event.target.module == module.id &&
           event.role == role && event.bytes_sha256 == sha256(module.source) &&
           roster->find_person(event.person)->has_role(role);
  }

  void check_sign_offs() {
    for (const ContentModule& module : m_package.modules)
      for (const std::string& role : m_rosters.current().roles_for(module))
        if (!is_signed_off(module, role))
          fault("“" + module.title + "” is not signed off by " + role + " as it is in this release.");
  }

  const Manifest& m_manifest;
  const FileSet& m_bundle;
  const std::string& m_list;
  const git::ReleaseRecord& m_record;
  const Package m_package;
  const trust::RosterChain& m_rosters;
  Verification& m_result;
};

} // namespace

void check_signatures(const Manifest& manifest, const FileSet& bundle, const std::string& team,
                      Verification& result) {
  const auto file = bundle.find(std::string(record_file_path));
  if (file == bundle.end()) {
    result.faults.push_back("“" + std::string(record_file_path) +
                            "” is missing, so nothing shows who made this release.");
    return;
  }
  try {
    const git::ReleaseRecord record = git::read_release_record(file->second);
    SignatureCheck(manifest, bundle, record, result).run(team);
  } catch (const Error& error) {
    result.faults.push_back(error.what());
  }
}

} // namespace waymark::publish
