// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/problem.h"
#include "model/review/event.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::review {

/// A segment: one file of the review record, written by one installation ("writer") in one go, never changed.
/// The first line is its head (format version, writer, person, number, SHA-256 of the writer's segment
/// before, roster version, the highest numbers seen of other writers); every other line is one event. JSON
/// Lines, UTF-8. `log/<writer>/<kkk>/<nnnnnn>-<h8>.jsonl`: kkk = number / 100, h8 = first 8 digits of the
/// file's SHA-256. A signature of its bytes stands beside it as `.sig` (see signed_segments.h).
struct Segment {
  std::string path;
  std::string sha256;  ///< of the file's bytes
  std::string package; ///< id of the package that it belongs to
  std::string writer;
  std::string person;
  int number = 0;
  std::string previous; ///< SHA-256 of the segment before, empty for the first
  int roster_version = 0;
  std::map<std::string, int> seen;
  std::vector<Event> events;
  bool blanked = false; ///< its words were removed for good; `sha256` is that of what it was (see removal.h)
};

/// The file for new events; fills in path, SHA-256, event ids and the threads that are opened. Throws Error
/// when an event is longer than 64 KB or all of them are longer than 1 MB.
std::pair<std::string, std::string> write_segment(Segment& segment);

/// One segment by itself; nothing, and why, when it is broken, oversized, of an unknown format or under a
/// wrong name. An empty path: it stands outside of its record, under any name.
std::optional<Segment> read_segment(const std::string& path, std::string_view bytes, Problem& problem);

struct SegmentReading {
  std::vector<Segment> segments;  ///< in causal order (`seen`), ties by person, then SHA-256
  std::vector<Problem> problems;  ///< files that are broken, oversized, out of chain or of an unknown format:
                                  ///< kept, named, without effect
  std::vector<Segment> untrusted; ///< nobody of the team signed them; see signed_segments.h
};

/// Reads every segment of a review record. Throws Error when its `format` file says that a newer program
/// wrote it.
SegmentReading read_segments(const FileSet& review_files);

} // namespace waymark::review
