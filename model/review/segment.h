// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/problem.h"
#include "model/review/event.h"
#include "model/review/writer_id.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::review {

/// How far a segment's writer had read another writer's segments.
struct Witnessed {
  WriterId writer;
  int number = 0;

  bool operator==(const Witnessed&) const = default;
};

/// The text that stands beside a segment as its signature, compared with the segment's bytes. Says nothing
/// about whose key it is: see signature_fault.
struct SegmentSignature {
  enum class State {
    missing,
    unreadable, ///< or of a kind that only ssh-keygen can check
    unfitting,  ///< made for other bytes, or for another purpose than the review record
    fits,
  };
  State state = State::missing;
  std::string key; ///< line of the public key; of unfitting and fitting ones
};

/// A segment: one file of the review record, written by one installation ("writer") in one go, never changed.
/// The first line is its head (format version, writer, person, number, SHA-256 of the writer's segment
/// before, roster version, the highest numbers seen of other writers); every other line is one event. JSON
/// Lines, UTF-8. `log/<writer>/<kkk>/<nnnnnn>-<h8>.jsonl`: kkk = number / 100, h8 = first 8 digits of the
/// file's SHA-256. A signature of its bytes stands beside it as `.sig`.
struct Segment {
  std::string path;
  std::string sha256;  ///< of the file's bytes
  std::string package; ///< id of the package that it belongs to
  std::string writer;
  std::string person;
  int number = 0;
  std::string previous; ///< SHA-256 of the segment before, empty for the first
  int roster_version = 0;
  std::vector<Witnessed> seen; ///< sorted by writer
  std::vector<Event> events;
  SegmentSignature signature = {};
  bool blanked = false;  ///< its words were removed for good; `sha256` is that of what it was (see removal.h)
  std::string left = {}; ///< SHA-256 of what stands in the place of a blanked one
  std::string fault = {}; ///< in SegmentReading::untrusted: why it does not count, in words after “because”
};

/// The file for new events; fills in path, SHA-256, event ids and the threads that are opened. Throws Error
/// when an event is longer than 64 KB or all of them are longer than 1 MB.
std::pair<std::string, std::string> write_segment(Segment& segment);

/// One segment by itself, without its signature; nothing, and why, when it is broken, oversized, of an
/// unknown format or under a wrong name. An empty path: it stands outside of its record, under any name.
std::optional<Segment> read_segment(const std::string& path, std::string_view bytes, Problem& problem);

/// Compares the text beside a segment ("" when there is none) with the segment's bytes.
SegmentSignature read_segment_signature(std::string_view bytes, std::string_view signature);

/// The segments of a review record, each read by itself: in no order, and nothing is judged. The same files
/// always give the same parts, so they may be kept (see record_parts_file.h).
struct RecordParts {
  std::vector<Segment> segments;
  std::vector<Problem> unreadable; ///< by path: broken, oversized, of an unknown format
};

/// Reads every `log/…` file of these, with signatures, on every core.
RecordParts read_parts(const FileSet& review_files);

struct SegmentReading {
  std::vector<Segment> segments;  ///< in causal order (`seen`), ties by person, then SHA-256
  std::vector<Problem> problems;  ///< files that are broken, oversized, out of chain or of an unknown format:
                                  ///< kept, named, without effect
  std::vector<Segment> untrusted; ///< nobody of the team signed them; see signed_segments.h
};

/// Puts them in order, whatever order they come in. What does not continue its writer's chain is left out and
/// named.
SegmentReading in_causal_order(RecordParts parts);

/// Both for a whole review record. Throws Error when its `format` file says that a newer program wrote it.
SegmentReading read_segments(const FileSet& review_files);

} // namespace waymark::review
