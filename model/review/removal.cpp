// SPDX-License-Identifier: MIT
#include "model/review/removal.h"

#include "model/error.h"
#include "model/review/event_json.h"
#include "model/sha256.h"

#include <algorithm>

namespace waymark::review {

namespace {

constexpr std::string_view removed_text = "Removed for good.\n";

bool is_segment(const std::string& path) {
  return path.starts_with("log/") && path.ends_with(".jsonl");
}

// What an event did and to what, without a word that anybody wrote.
nlohmann::ordered_json left_of_event(const Event& event) {
  Event left;
  left.kind = event.kind;
  left.kind_name = event.kind_name;
  left.time = event.time;
  left.target.module = event.target.module;
  left.target.block = event.target.block;
  left.target.picture = event.target.picture;
  left.role = event.role;
  left.bytes_sha256 = event.bytes_sha256;
  left.version = event.version;
  left.tree = event.tree;
  left.roster_version = event.roster_version;
  left.rule = event.rule;
  left.setting = event.setting;
  nlohmann::ordered_json object = event_to_json(left);
  if (!event.thread.empty())
    object["thread"] = event.thread; // that of an opening event came of its words
  return object;
}

bool has_effect_when_blanked(EventKind kind) {
  switch (kind) {
  case EventKind::comment:
  case EventKind::suggest:
  case EventKind::reply:
  case EventKind::resolve:
  case EventKind::reopen:
  case EventKind::decline:
  case EventKind::ask_for_changes:
  case EventKind::withdraw_release: // its reason goes, schools are still to be told
    return true;
  default:
    return false;
  }
}

std::string blanked(const std::string& path, std::string_view bytes) {
  Problem problem;
  const auto segment = read_segment(path, bytes, problem);
  if (!segment || segment->blanked)
    throw Error(
        "This part of the review record cannot be read, so it cannot be removed. Nothing was changed.",
        path + ": " + problem.message);
  auto head = nlohmann::ordered_json::parse(bytes.substr(0, bytes.find('\n')));
  head["removed"] = segment->sha256;
  std::string left = head.dump() + "\n";
  for (const Event& event : segment->events)
    left += left_of_event(event).dump() + "\n";
  return left;
}

} // namespace

bool may_remove(const Roster& roster, const Person& person) {
  if (!person.active)
    return false;
  return roster.keyholders.people.empty() ? !roster.people.empty() && roster.people.front().id == person.id
                                          : roster.is_keyholder(person.id);
}

std::string left_of(const std::string& path, std::string_view bytes) {
  return is_segment(path) ? blanked(path, bytes) : std::string(removed_text);
}

std::vector<Removed> removals_in(const SegmentReading& reading, const trust::RosterChain& rosters) {
  std::vector<Removed> all;
  for (const Segment& segment : reading.segments) {
    const Roster* roster = rosters.at(std::max(1, segment.roster_version));
    const Person* person = roster ? roster->find_person(segment.person) : nullptr;
    if (segment.blanked || !person || !may_remove(*roster, *person))
      continue;
    for (const Event& event : segment.events)
      if (event.kind == EventKind::remove)
        all.insert(all.end(), event.removed.begin(), event.removed.end());
  }
  return all;
}

void take_out_false_blanks(SegmentReading& reading, const trust::RosterChain& rosters) {
  if (std::none_of(reading.segments.begin(), reading.segments.end(),
                   [](const Segment& segment) { return segment.blanked; }))
    return;
  const std::vector<Removed> asked = removals_in(reading, rosters);
  std::vector<Segment> kept;
  for (Segment& segment : reading.segments) {
    const auto is_asked = [&](const Removed& one) {
      return one.path == segment.path && one.sha256 == segment.sha256 && one.left == segment.left;
    };
    if (!segment.blanked || std::any_of(asked.begin(), asked.end(), is_asked)) {
      if (segment.blanked)
        std::erase_if(segment.events,
                      [](const Event& event) { return !has_effect_when_blanked(event.kind); });
      kept.push_back(std::move(segment));
      continue;
    }
    reading.problems.push_back(
        {segment.path, 0,
         "This part of the review record was emptied, and nobody who may has asked for that, so it does not "
         "count. It is kept as it is; ask for the whole part from a colleague’s copy."});
    segment.fault = "it was emptied, and nobody who may has asked for that";
    reading.untrusted.push_back(std::move(segment));
  }
  reading.segments = std::move(kept);
}

} // namespace waymark::review
