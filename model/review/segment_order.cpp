// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/in_parallel.h"
#include "model/review/segment.h"

#include <algorithm>
#include <queue>
#include <set>
#include <tuple>

namespace waymark::review {

namespace {

struct Key {
  std::string writer;
  int number;
  auto operator<=>(const Key&) const = default;
};

// Sorts out what does not continue its writer's chain; works through each writer's numbers from 1.
std::vector<Segment> in_chain(std::vector<Segment> segments, std::vector<Problem>& problems) {
  std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
    return std::tie(a.writer, a.number, a.sha256) < std::tie(b.writer, b.number, b.sha256);
  });
  std::set<std::string> chained; // SHA-256 of every segment that is in
  std::map<Key, int> at_number;
  std::vector<Segment> kept;
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
    if (++at_number[{segment.writer, segment.number}] == 2)
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
  explicit CausalSort(std::vector<Segment> segments) : m_segments(std::move(segments)) {
    for (std::size_t i = 0; i < m_segments.size(); ++i)
      m_by_key[{m_segments[i].writer, m_segments[i].number}].push_back(i);
    m_waits.resize(m_segments.size());
    m_followers.resize(m_segments.size());
    for (std::size_t i = 0; i < m_segments.size(); ++i)
      add_reasons(i);
  }

  std::vector<Segment> sorted() {
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
      if (m_waits[i] == 0)
        m_ready.push(rank(i));
    }
    std::vector<Segment> result;
    std::vector<bool> done(m_segments.size());
    const auto place = [&](std::size_t index) {
      if (done[index])
        return;
      done[index] = true;
      for (std::size_t follower : m_followers[index]) {
        if (--m_waits[follower] == 0)
          m_ready.push(rank(follower));
      }
      result.push_back(std::move(m_segments[index]));
    };
    for (std::size_t next = 0; result.size() < m_segments.size();) {
      if (m_ready.empty()) {
        place(next++);
        continue;
      }
      const std::size_t index = std::get<2>(m_ready.top());
      m_ready.pop();
      place(index);
    }
    return result;
  }

private:
  using Rank = std::tuple<std::string, std::string, std::size_t>;

  Rank rank(std::size_t i) const { return {m_segments[i].person, m_segments[i].sha256, i}; }

  void add_reasons(std::size_t i) {
    std::vector<Key> before;
    if (m_segments[i].number > 1)
      before.push_back({m_segments[i].writer, m_segments[i].number - 1});
    for (const auto& [writer, number] : m_segments[i].seen)
      before.push_back({writer, number});
    for (const Key& key : before) {
      const auto found = m_by_key.find(key);
      if (found == m_by_key.end())
        continue;
      for (std::size_t reason : found->second) {
        if (reason == i)
          continue;
        m_followers[reason].push_back(i);
        ++m_waits[i];
      }
    }
  }

  std::vector<Segment> m_segments;
  std::map<Key, std::vector<std::size_t>> m_by_key;
  std::vector<int> m_waits;
  std::vector<std::vector<std::size_t>> m_followers;
  std::priority_queue<Rank, std::vector<Rank>, std::greater<>> m_ready;
};

} // namespace

SegmentReading read_segments(const FileSet& review_files) {
  const auto format = review_files.find("format");
  if (!review_files.empty() && (format == review_files.end() || format->second != "review-format 1\n"))
    throw Error(
        "The comments and sign-offs of this package were written by a newer Waymark. Nothing was changed. "
        "Install the newest Waymark to open it.");
  std::vector<const FileSet::value_type*> files;
  for (auto file = review_files.lower_bound("log/");
       file != review_files.end() && file->first.starts_with("log/"); ++file)
    if (!file->first.ends_with(".sig"))
      files.push_back(&*file);
  std::vector<std::optional<Segment>> read(files.size());
  std::vector<Problem> problems(files.size());
  in_parallel(files.size(),
              [&](std::size_t i) { read[i] = read_segment(files[i]->first, files[i]->second, problems[i]); });
  SegmentReading reading;
  std::vector<Segment> segments;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (read[i])
      segments.push_back(std::move(*read[i]));
    else
      reading.problems.push_back(std::move(problems[i]));
  }
  reading.segments = CausalSort(in_chain(std::move(segments), reading.problems)).sorted();
  return reading;
}

} // namespace waymark::review
