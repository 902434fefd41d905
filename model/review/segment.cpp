// SPDX-License-Identifier: MIT
#include "model/review/segment.h"

#include "model/code_points.h"
#include "model/error.h"
#include "model/review/event_json.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>
#include <cstdio>

namespace waymark::review {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t most_bytes_a_line = 64 << 10;
constexpr std::size_t most_bytes_a_segment = 1 << 20;
constexpr const char* removed_words = "These words were removed for good.";

std::string line_of(const ordered_json& object) {
  std::string line = object.dump(-1, ' ', false, json::error_handler_t::replace);
  if (line.size() > most_bytes_a_line)
    throw Error("This is too long to keep as one comment. Nothing was saved. Choose a shorter passage, or "
                "write it in several parts.");
  return line + "\n";
}

ordered_json seen_to_json(const std::vector<Witnessed>& seen) {
  ordered_json object = ordered_json::object();
  for (const Witnessed& other : seen)
    object[to_string(other.writer)] = other.number;
  return object;
}

// Sorted by writer, as the object's keys are.
std::vector<Witnessed> seen_from_json(const json& object) {
  std::vector<Witnessed> seen;
  seen.reserve(object.size());
  for (const auto& [text, number] : object.items())
    if (const auto writer = read_writer_id(text); writer && number.is_number_integer())
      seen.push_back({*writer, number.get<int>()});
  return seen;
}

std::string head_of(const Segment& segment) {
  ordered_json head;
  head["format"] = 1;
  if (!segment.package.empty())
    head["package"] = segment.package;
  head["writer"] = segment.writer;
  head["person"] = segment.person;
  head["number"] = segment.number;
  head["previous"] = segment.previous;
  head["roster"] = segment.roster_version;
  head["seen"] = seen_to_json(segment.seen);
  return line_of(head);
}

bool opens_thread(const Event& event) {
  return event.kind == EventKind::comment || event.kind == EventKind::suggest ||
         event.kind == EventKind::set_aside;
}

// The event's place in the record, and for an opening one its thread's name: short, and different even for
// two copies of one installation that wrote different things under one number.
void place_event(Event& event, const Segment& segment, int line, std::string_view bytes) {
  event.id = segment.writer + "/" + std::to_string(segment.number) + "/" + std::to_string(line);
  event.person = segment.person;
  if (segment.blanked)
    event.text = removed_words;
  else if (opens_thread(event))
    event.thread = sha256(event.id + "\n" + std::string(bytes)).substr(0, 10);
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string path_of(const std::string& writer, int number, const std::string& hash) {
  char name[64];
  std::snprintf(name, sizeof name, "/%03d/%06d-", number / 100, number);
  return "log/" + writer + name + hash.substr(0, 8) + ".jsonl";
}

// What is wrong with a head, or nothing.
std::string read_head(const json& head, Segment& segment) {
  if (!head.is_object() || !head.contains("format") || !head["format"].is_number_integer())
    return "it does not begin as one";
  if (head["format"].get<int>() != 1)
    return "it was written by a newer Waymark";
  for (const char* key : {"writer", "person", "previous"}) {
    if (!head.contains(key) || !head[key].is_string())
      return std::string("its “") + key + "” is missing";
  }
  if (!head.contains("number") || !head["number"].is_number_integer())
    return "its number is missing";
  segment.package =
      head.contains("package") && head["package"].is_string() ? head["package"].get<std::string>() : "";
  segment.writer = head["writer"].get<std::string>();
  segment.person = head["person"].get<std::string>();
  segment.previous = head["previous"].get<std::string>();
  segment.number = head["number"].get<int>();
  if (const auto roster = head.find("roster"); roster != head.end() && roster->is_number_integer())
    segment.roster_version = roster->get<int>();
  if (const auto seen = head.find("seen"); seen != head.end() && seen->is_object())
    segment.seen = seen_from_json(*seen);
  if (const auto removed = head.find("removed"); removed != head.end()) {
    segment.blanked = true;
    segment.sha256 = removed->is_string() ? removed->get<std::string>() : "";
    if (!is_sha256(segment.sha256))
      return "it does not say what was removed";
  }
  return read_writer_id(segment.writer) && segment.number > 0 ? "" : "its writer or number cannot be right";
}

} // namespace

std::pair<std::string, std::string> write_segment(Segment& segment) {
  std::string bytes = head_of(segment);
  int line = 1;
  for (Event& event : segment.events) {
    const std::string written = line_of(event_to_json(event));
    place_event(event, segment, ++line, std::string_view(written).substr(0, written.size() - 1));
    bytes += written;
  }
  if (bytes.size() > most_bytes_a_segment)
    throw Error("This is too much to keep in one go. Nothing was saved. Do it in several parts.");
  segment.sha256 = sha256(bytes);
  segment.path = path_of(segment.writer, segment.number, segment.sha256);
  return {segment.path, bytes};
}

std::optional<Segment> read_segment(const std::string& path, std::string_view bytes, Problem& problem) {
  const auto refuse = [&](int line, const std::string& why) {
    problem = {path, line,
               "This part of the review record is left out because " + why +
                   ". It is kept as it is; ask for it again from a colleague’s copy."};
    return std::nullopt;
  };
  if (bytes.size() > most_bytes_a_segment)
    return refuse(0, "it is too large");
  if (bytes.empty() || bytes.back() != '\n')
    return refuse(0, "its end is missing");
  Segment segment;
  int number = 0;
  for (std::size_t begin = 0; begin < bytes.size(); ++number) {
    const std::size_t end = bytes.find('\n', begin);
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    const json value =
        line.size() <= most_bytes_a_line ? json::parse(line, nullptr, false) : json(json::value_t::discarded);
    if (value.is_discarded())
      return refuse(number + 1, "this line cannot be read");
    if (number == 0) {
      const std::string fault = read_head(value, segment);
      if (!fault.empty())
        return refuse(1, fault);
      continue;
    }
    auto event = event_from_json(value);
    if (!event)
      return refuse(number + 1, "this line is not an event");
    place_event(*event, segment, number + 1, line);
    segment.events.push_back(std::move(*event));
  }
  (segment.blanked ? segment.left : segment.sha256) = sha256(bytes);
  segment.path = path_of(segment.writer, segment.number, segment.sha256);
  if (!path.empty() && segment.path != path)
    return refuse(0, "its name does not fit what it holds");
  return segment;
}

SegmentSignature read_segment_signature(std::string_view bytes, std::string_view signature) {
  using enum SegmentSignature::State;
  if (signature.empty())
    return {};
  const auto read = trust::read_ssh_signature(signature);
  if (!read)
    return {unreadable, {}};
  return {trust::verifies(*read, trust::purpose::review, bytes) ? fits : unfitting, read->key.line()};
}

} // namespace waymark::review
