// SPDX-License-Identifier: MIT
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/iso_time.h"
#include "model/roster_changes.h"
#include "model/trust/ssh_signature.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;
using trust::JoinRequest;

namespace {

std::string names_of(const Roster& roster, const std::vector<std::string>& ids) {
  std::string names;
  for (const std::string& id : ids) {
    const Person* person = roster.find_person(id);
    names += (names.empty() ? "" : ", ") + (person ? person->name : id);
  }
  return names;
}

// The end of a day, in seconds since 1970; everything when there is no day.
git::Time end_of(const std::string& day) {
  if (day.empty())
    return std::numeric_limits<git::Time>::max();
  const auto begin = is_date(day) ? from_iso_time(day + "T00:00:00Z") : std::nullopt;
  if (!begin)
    throw Error("“" + day + "” is not a day such as 2026-03-02. Nothing was changed.");
  return *begin + 24 * 60 * 60;
}

git::Time newest_time(const review::Segment& segment) {
  git::Time newest = 0;
  for (const Event& event : segment.events)
    newest = std::max(newest, event.time);
  return newest;
}

} // namespace

const Roster& Workspace::require_keyholder() const {
  const Person& who = require_person();
  const Roster& roster = m_package.roster;
  if (roster.keyholders.people.empty())
    throw Refused(
        "This team has nobody who looks after its list, so the list cannot be changed here. Nothing "
        "was changed. Start a new package from this one.");
  if (!roster.is_keyholder(who.id))
    throw Refused("Only those who look after the team list may change it: " +
                  names_of(roster, roster.keyholders.people) + ". Nothing was changed. Ask one of them.");
  return roster;
}

const trust::KeyPair& Workspace::require_key() const {
  const std::vector<std::string>& known = require_person().keys;
  if (!m_identity->key ||
      std::find(known.begin(), known.end(), m_identity->key->public_key().line()) == known.end())
    throw Refused(
        "The key that this team knows you by is not on this computer, so what you write would not count. "
        "Nothing was saved. Work on the computer where you joined the team, or ask the team to add this "
        "one.");
  return *m_identity->key;
}

bool Workspace::change_team(const Roster& next, const std::string& what) {
  reload();
  require_keyholder();
  const trust::KeyPair& key = require_key();
  if (!m_package.roster_chain.proposals.empty())
    throw Refused("Another change of the team list waits until enough people have agreed to it. Nothing was "
                  "changed. Agree to it or take it back first.");
  if (has_unsaved_changes())
    throw Refused(
        "There are changes that are not in a version yet. Nothing was changed. Save a version first, "
        "then change the team.");
  std::map<std::string, std::optional<std::string>> changes;
  for (const auto& [path, bytes] : trust::write_next_roster(m_package.files, next, m_identity->person, &key))
    changes[path] = bytes;
  replace_files(changes, [&] { save_files("Team: " + what); });
  return m_package.roster_chain.proposals.empty();
}

bool Workspace::agree_to_team_change() {
  reload();
  require_keyholder();
  const trust::KeyPair& key = require_key();
  if (m_package.roster_chain.proposals.empty())
    throw Refused("No change of the team list is waiting. Nothing was changed.");
  if (has_unsaved_changes())
    throw Refused(
        "There are changes that are not in a version yet. Nothing was changed. Save a version first, "
        "then agree.");
  const int version = m_package.roster_chain.proposals.front().roster.version;
  const std::string& text = m_package.files.at(trust::roster_path(version));
  replace_files({{trust::roster_signature_path(version, m_identity->person),
                  trust::sign(key, trust::purpose::roster, text)}},
                [&] { save_files("Team: agreed by " + require_person().name); });
  return m_package.roster_chain.proposals.empty();
}

void Workspace::take_back_team_change() {
  reload();
  require_keyholder();
  if (m_package.roster_chain.proposals.empty())
    throw Refused("No change of the team list is waiting. Nothing was changed.");
  const std::string begin = trust::roster_path(m_package.roster_chain.proposals.front().roster.version);
  std::map<std::string, std::optional<std::string>> changes;
  for (auto file = m_package.files.lower_bound(begin);
       file != m_package.files.end() && file->first.starts_with(begin); ++file)
    changes[file->first] = std::nullopt;
  replace_files(changes, [&] { save_files("Team: change taken back"); });
}

JoinRequest Workspace::ask_to_join(JoinRequest request, const trust::KeyPair& key) {
  if (request.name.empty() || request.organisation.empty() || request.person.empty())
    throw Error(
        "Asking to join needs a name and an organisation. Nothing was sent. Give both, then try again.");
  request.package = m_package.id;
  request.time = now();
  if (const Person* owner = m_package.roster.owner_of(key.public_key().line()))
    throw Refused("The team knows this computer already, as that of " + owner->name + ". Nothing was sent.");
  const FileSet files = trust::write_join_request(request, key);
  repository().add_review_files(files, {}, {request.name, request.person + "@nowhere.invalid"}, request.time);
  read_review();
  return request;
}

std::vector<JoinRequest> Workspace::join_requests() const {
  std::vector<JoinRequest> waiting;
  for (const JoinRequest& request : m_join_requests) {
    const bool answered =
        std::any_of(m_package.roster_chain.versions.begin(), m_package.roster_chain.versions.end(),
                    [&](const Roster& roster) { return roster.owner_of(request.key); }) ||
        std::any_of(m_review.others.begin(), m_review.others.end(), [&](const Event& event) {
          return event.kind == EventKind::decline_join && event.thread == request.code;
        });
    if (!answered)
      waiting.push_back(request);
  }
  return waiting;
}

JoinRequest Workspace::require_join_request(const std::string& code) const {
  for (const JoinRequest& request : join_requests())
    if (request.code == code)
      return request;
  throw Refused("Nobody waits to join with the code “" + code +
                "”. Nothing was changed. Sync, then look at the list again.");
}

bool Workspace::approve_join(const std::string& code, const std::string& id,
                             const std::vector<std::string>& roles) {
  const JoinRequest request = require_join_request(code);
  return change_team(with_person(m_package.roster,
                                 {id.empty() ? request.person : id, request.name, "", roles, {request.key}},
                                 request.organisation),
                     request.name + " joins");
}

bool Workspace::approve_computer(const std::string& code, const std::string& person) {
  const JoinRequest request = require_join_request(code);
  return change_team(with_key(m_package.roster, person, request.key),
                     "another computer of " + names_of(m_package.roster, {person}));
}

void Workspace::decline_join(const std::string& code, const std::string& reason) {
  require_keyholder();
  Event event;
  event.kind = EventKind::decline_join;
  event.thread = require_join_request(code).code;
  event.text = reason;
  append(event);
}

// For each installation of the person the newest part that is believed.
std::vector<WrittenUpTo> Workspace::written_by(const std::string& person, const std::string& day,
                                               bool with_doubtful) const {
  const git::Time end = end_of(day);
  std::map<std::string, WrittenUpTo> heads;
  const auto take = [&](const std::vector<review::Segment>& segments) {
    for (const review::Segment& segment : segments) {
      WrittenUpTo& head = heads[segment.writer];
      if (segment.person == person && newest_time(segment) < end && segment.number > head.number)
        head = {segment.writer, segment.number, segment.sha256};
    }
  };
  const review::SegmentReading reading = judged_segments();
  take(reading.segments);
  if (with_doubtful)
    take(reading.untrusted);
  std::vector<WrittenUpTo> known;
  for (const auto& [writer, head] : heads)
    if (head.number > 0)
      known.push_back(head);
  return known;
}

bool Workspace::dismiss(const std::string& person, const std::string& after) {
  require_keyholder();
  return change_team(without_person(m_package.roster, person, after.empty() ? today() : after,
                                    written_by(person, after, false)),
                     names_of(m_package.roster, {person}) + " leaves");
}

bool Workspace::revoke_key(const std::string& person, const std::string& key, const std::string& after) {
  require_keyholder();
  return change_team(without_key(m_package.roster, person, key, after.empty() ? today() : after,
                                 written_by(person, after, false)),
                     "a key of " + names_of(m_package.roster, {person}) + " counts no longer");
}

bool Workspace::confirm(const std::string& person, const std::string& until) {
  require_keyholder();
  return change_team(with_confirmed(m_package.roster, person, until.empty() ? today() : until,
                                    written_by(person, until, true)),
                     "what " + names_of(m_package.roster, {person}) + " wrote is confirmed");
}

} // namespace waymark
