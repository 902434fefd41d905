// SPDX-License-Identifier: MIT
#include "model/review/signed_segments.h"

#include "model/review/removal.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace waymark::review {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The newest team list that each writer knew after each of their segments. What is taken out tells nothing:
// else anybody could claim a newer list for others.
class KnownVersions {
public:
  /// What the writer had seen before this segment, which comes after everything in its causal past.
  int before(const Segment& segment) const {
    int newest = up_to(writer_of(segment), segment.number - 1);
    for (const Witnessed& other : segment.seen)
      newest = std::max(newest, up_to(other.writer, other.number));
    return newest;
  }
  void add(const Segment& segment, int version) {
    std::vector<Known>& known = m_known[writer_of(segment)];
    auto at = std::lower_bound(known.begin(), known.end(), segment.number,
                               [](const Known& one, int number) { return one.number < number; });
    if (at == known.end() || at->number != segment.number)
      at = known.insert(at, {segment.number, version});
    at->version = std::max(at->version, version);
  }

private:
  struct Known {
    int number, version;
  };

  static WriterId writer_of(const Segment& segment) {
    return read_writer_id(segment.writer).value_or(WriterId());
  }

  int up_to(const WriterId& writer, int number) const {
    const auto of_writer = m_known.find(writer);
    if (of_writer == m_known.end())
      return 0;
    const auto next = std::upper_bound(of_writer->second.begin(), of_writer->second.end(), number,
                                       [](int n, const Known& one) { return n < one.number; });
    return next == of_writer->second.begin() ? 0 : std::prev(next)->version;
  }

  std::unordered_map<WriterId, std::vector<Known>, WriterIdHash> m_known; // each sorted by number
};

// The segments that revoked keys had written when they were revoked: each known one with everything before.
std::set<std::string> known_when_revoked(const std::vector<Segment>& segments, const Roster& roster) {
  std::map<std::string, const Segment*> by_sha256;
  for (const Segment& segment : segments)
    by_sha256[segment.sha256] = &segment;
  std::set<std::string> known;
  for (const Revocation& revocation : roster.revocations)
    for (const WrittenUpTo& head : revocation.known)
      for (auto at = by_sha256.find(head.sha256); at != by_sha256.end() && known.insert(at->first).second;
           at = by_sha256.find(at->second->previous)) {
      }
  return known;
}

class Judge {
public:
  Judge(const std::vector<Segment>& segments, const std::string& package, const trust::RosterChain& rosters)
      : m_package(package), m_rosters(rosters),
        m_known_when_revoked(known_when_revoked(segments, rosters.current())) {
    for (const Revocation& revocation : rosters.current().revocations)
      m_revoked.insert(revocation.key);
  }

  // Why a segment does not count, or nothing. They come in causal order.
  std::string fault_of(const Segment& segment) {
    std::string fault = fault_by_itself(segment);
    if (!fault.empty() || segment.blanked)
      return fault;
    // Nobody can have seen a newer list than the newest.
    if (version_of(segment) < m_rosters.current().version && version_of(segment) < m_versions.before(segment))
      return "it goes by an older team list than its writer had seen";
    m_versions.add(segment, version_of(segment));
    return {};
  }

private:
  static int version_of(const Segment& segment) { return std::max(1, segment.roster_version); }

  std::string fault_by_itself(const Segment& segment) const {
    if (!segment.package.empty() && segment.package != m_package)
      return "it was written for another package";
    // A sign-off is looked up by the list that it names itself: that must be the one that is judged here.
    for (const Event& event : segment.events)
      if (event.roster_version != 0 && event.roster_version != version_of(segment))
        return "something in it goes by another team list than it says";
    const Roster* roster = m_rosters.at(version_of(segment));
    if (roster && segment.blanked)
      return {}; // its signature is of what it was: take_out_false_blanks judges it
    return roster ? fault_by(*roster, segment) : "it goes by a version of the team list that is not here yet";
  }

  std::string fault_by(const Roster& roster, const Segment& segment) const {
    if (std::string fault = signature_fault(roster, segment); !fault.empty())
      return fault;
    if (m_revoked.contains(segment.signature.key) && !m_known_when_revoked.contains(segment.sha256))
      return "the key that signed it was declared lost or misused, and nobody has confirmed these words";
    return {};
  }

  const std::string& m_package;
  const trust::RosterChain& m_rosters;
  std::set<std::string> m_revoked;
  std::set<std::string> m_known_when_revoked;
  KnownVersions m_versions;
};

} // namespace

bool has_keys(const Roster& roster) {
  return std::any_of(roster.people.begin(), roster.people.end(),
                     [](const Person& person) { return !person.keys.empty(); });
}

std::string signature_fault(const Roster& roster, const Segment& segment) {
  using enum SegmentSignature::State;
  const Person* person = roster.find_person(segment.person);
  if (!person)
    return "nobody of the team is called “" + segment.person + "”";
  if (!person->active)
    return person->name + " had left the team";
  if (segment.signature.state == missing)
    return "it is not signed";
  if (segment.signature.state == unreadable)
    return "its signature cannot be read";
  if (!contains(person->keys, segment.signature.key))
    return "it is signed with a key that is not " + person->name + "’s";
  if (segment.signature.state != fits)
    return "its signature does not fit its words";
  return {};
}

void take_out_untrusted(SegmentReading& reading, const std::string& package,
                        const trust::RosterChain& rosters) {
  if (!rosters.is_damaged && !has_keys(rosters.current()))
    return;
  Judge judge(reading.segments, package, rosters);
  std::vector<Segment> trusted;
  trusted.reserve(reading.segments.size());
  for (Segment& segment : reading.segments) {
    const std::string fault = judge.fault_of(segment);
    if (fault.empty()) {
      trusted.push_back(std::move(segment));
      continue;
    }
    reading.problems.push_back(
        {segment.path, 0,
         "This part of the review record does not count because " + fault +
             ". It is kept as it is. Ask the person whom it names whether they wrote it."});
    segment.fault = fault;
    reading.untrusted.push_back(std::move(segment));
  }
  reading.segments = std::move(trusted);
  take_out_false_blanks(reading, rosters);
}

} // namespace waymark::review
