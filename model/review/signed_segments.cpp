// SPDX-License-Identifier: MIT
#include "model/review/signed_segments.h"

#include "model/review/removal.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>

namespace waymark::review {

namespace {

// Why a segment does not count, or nothing.
std::string fault_of(const Segment& segment, const FileSet& files, const Roster& roster) {
  if (segment.blanked)
    return {}; // its signature is of what it was: take_out_false_blanks judges it
  const Person* person = roster.find_person(segment.person);
  if (!person)
    return "nobody of the team is called “" + segment.person + "”";
  const auto text = files.find(segment.path + ".sig");
  if (text == files.end())
    return "it is not signed";
  const auto signature = trust::read_ssh_signature(text->second);
  if (!signature)
    return "its signature cannot be read";
  if (std::find(person->keys.begin(), person->keys.end(), signature->key.line()) == person->keys.end())
    return "it is signed with a key that is not " + person->name + "’s";
  const auto bytes = files.find(segment.path);
  if (bytes == files.end() || !trust::verifies(*signature, trust::purpose::review, bytes->second))
    return "its signature does not fit its words";
  return {};
}

} // namespace

bool has_keys(const Roster& roster) {
  return std::any_of(roster.people.begin(), roster.people.end(),
                     [](const Person& person) { return !person.keys.empty(); });
}

void take_out_untrusted(SegmentReading& reading, const FileSet& review_files, const Roster& roster) {
  if (!has_keys(roster))
    return;
  std::vector<Segment> trusted;
  for (Segment& segment : reading.segments) {
    const std::string fault = fault_of(segment, review_files, roster);
    if (fault.empty()) {
      trusted.push_back(std::move(segment));
      continue;
    }
    reading.problems.push_back(
        {segment.path, 0,
         "This part of the review record does not count because " + fault +
             ". It is kept as it is. Ask the person whom it names whether they wrote it."});
    reading.untrusted.push_back(std::move(segment));
  }
  reading.segments = std::move(trusted);
  take_out_false_blanks(reading, review_files, roster);
}

} // namespace waymark::review
