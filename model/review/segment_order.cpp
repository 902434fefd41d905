// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/in_parallel.h"
#include "model/review/segment.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace waymark::review {

namespace {

// Sorts out what does not continue its writer's chain; works through each writer's numbers from 1.
std::vector<Segment> in_chain(std::vector<Segment> segments, std::vector<Problem>& problems) {
  const auto before = [](const Segment& a, const Segment& b) {
    return std::tie(a.writer, a.number, a.sha256) < std::tie(b.writer, b.number, b.sha256);
  };
  if (!std::is_sorted(segments.begin(), segments.end(), before))
    std::sort(segments.begin(), segments.end(), before);
  std::unordered_set<std::string> chained; // SHA-256 of every segment that is in
  std::vector<Segment> kept;
  kept.reserve(segments.size());
  int of_one_number = 0;
  for (Segment& segment : segments) {
    const bool fits = segment.number == 1 ? segment.previous.empty() : chained.contains(segment.previous);
    if (!fits) {
      problems.push_back(
          {segment.path, 0,
           "This part of the review record does not follow from the part before it, so it is left out. It is "
           "kept as it is; ask for the missing part from a colleague’s copy."});
      continue;
    }
    chained.insert(segment.sha256);
    const bool again =
        !kept.empty() && kept.back().writer == segment.writer && kept.back().number == segment.number;
    of_one_number = again ? of_one_number + 1 : 1;
    if (of_one_number == 2)
      problems.push_back({segment.path, 0,
                          "One installation of Waymark wrote two different parts under one number, as when "
                          "its folder was copied to another computer. Both are kept."});
    kept.push_back(std::move(segment));
  }
  return kept;
}

// Causal order: a segment comes after the one before it and after everything it had seen; among those that
// may come next, the smallest (person, SHA-256). `seen` beyond what is here, and cycles (only forgery makes
// one), do not hold anything up for ever.
class CausalSort {
public:
  /// `segments`: by writer, then number.
  explicit CausalSort(std::vector<Segment> segments)
      : m_segments(std::move(segments)), m_waits(m_segments.size()), m_followers(m_segments.size()) {
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
      const bool is_first = i == 0 || m_segments[i].writer != m_segments[i - 1].writer;
      const WriterId writer = read_writer_id(m_segments[i].writer).value_or(WriterId());
      if (is_first)
        m_of_writer[writer].begin = i;
      m_of_writer[writer].end = i + 1;
      m_numbers.push_back(m_segments[i].number);
    }
    for (std::size_t i = 0; i < m_segments.size(); ++i)
      add_reasons(i);
  }

  std::vector<Segment> sorted() {
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
      if (m_waits[i] == 0)
        m_ready.push(i);
    }
    std::vector<bool> done(m_segments.size());
    std::vector<std::size_t> order;
    order.reserve(m_segments.size());
    const auto place = [&](std::size_t index) {
      if (done[index])
        return;
      done[index] = true;
      for (std::size_t follower : m_followers[index]) {
        if (--m_waits[follower] == 0)
          m_ready.push(follower);
      }
      order.push_back(index);
    };
    for (std::size_t next = 0; order.size() < m_segments.size();) {
      if (m_ready.empty()) {
        place(next++);
        continue;
      }
      const std::size_t index = m_ready.top();
      m_ready.pop();
      place(index);
    }
    std::vector<Segment> result;
    result.reserve(order.size());
    for (const std::size_t index : order)
      result.push_back(std::move(m_segments[index]));
    return result;
  }

private:
  struct Range {
    std::size_t begin = 0, end = 0;
  };

  struct Later {
    const std::vector<Segment>& segments;
    bool operator()(std::size_t a, std::size_t b) const {
      return std::tie(segments[a].person, segments[a].sha256, a) >
             std::tie(segments[b].person, segments[b].sha256, b);
    }
  };

  void add_reasons(std::size_t i) {
    const Segment& segment = m_segments[i];
    if (segment.number > 1)
      add_reasons(i, read_writer_id(segment.writer).value_or(WriterId()), segment.number - 1);
    for (const Witnessed& other : segment.seen)
      add_reasons(i, other.writer, other.number);
  }

  void add_reasons(std::size_t i, const WriterId& writer, int number) {
    const auto of_writer = m_of_writer.find(writer);
    if (of_writer == m_of_writer.end())
      return;
    const auto end = m_numbers.begin() + static_cast<std::ptrdiff_t>(of_writer->second.end);
    auto reason = std::lower_bound(m_numbers.begin() + static_cast<std::ptrdiff_t>(of_writer->second.begin),
                                   end, number);
    for (; reason != end && *reason == number; ++reason) {
      const auto at = static_cast<std::size_t>(reason - m_numbers.begin());
      if (at == i)
        continue;
      m_followers[at].push_back(i);
      ++m_waits[i];
    }
  }

  std::vector<Segment> m_segments;
  std::vector<int> m_numbers; // of the segments, beside one another
  std::unordered_map<WriterId, Range, WriterIdHash> m_of_writer;
  std::vector<int> m_waits;
  std::vector<std::vector<std::size_t>> m_followers;
  std::priority_queue<std::size_t, std::vector<std::size_t>, Later> m_ready{Later{m_segments}};
};

bool is_signature(const std::string& path) {
  return path.ends_with(".sig");
}

} // namespace

RecordParts read_parts(const FileSet& review_files) {
  std::vector<const FileSet::value_type*> files;
  for (auto file = review_files.lower_bound("log/");
       file != review_files.end() && file->first.starts_with("log/"); ++file)
    if (!is_signature(file->first))
      files.push_back(&*file);
  std::vector<std::optional<Segment>> read(files.size());
  std::vector<Problem> problems(files.size());
  // Nearly all of the time goes into the words and the signatures, and none depends on another.
  in_parallel(files.size(), [&](std::size_t i) {
    const auto& [path, bytes] = *files[i];
    read[i] = read_segment(path, bytes, problems[i]);
    const auto signature = review_files.find(path + ".sig");
    if (read[i] && signature != review_files.end())
      read[i]->signature = read_segment_signature(bytes, signature->second);
  });
  RecordParts parts;
  parts.segments.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (read[i])
      parts.segments.push_back(std::move(*read[i]));
    else
      parts.unreadable.push_back(std::move(problems[i]));
  }
  return parts;
}

SegmentReading in_causal_order(RecordParts parts) {
  SegmentReading reading;
  std::sort(parts.unreadable.begin(), parts.unreadable.end(),
            [](const Problem& a, const Problem& b) { return a.path < b.path; });
  reading.problems = std::move(parts.unreadable);
  reading.segments = CausalSort(in_chain(std::move(parts.segments), reading.problems)).sorted();
  return reading;
}

SegmentReading read_segments(const FileSet& review_files) {
  const auto format = review_files.find("format");
  if (!review_files.empty() && (format == review_files.end() || format->second != "review-format 1\n"))
    throw Error(
        "The comments and sign-offs of this package were written by a newer Waymark. Nothing was changed. "
        "Install the newest Waymark to open it.");
  return in_causal_order(read_parts(review_files));
}

} // namespace waymark::review
