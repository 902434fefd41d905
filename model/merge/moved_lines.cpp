// SPDX-License-Identifier: MIT
#include "model/merge/moved_lines.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace waymark::merge {

namespace {

using git::MergedLines;

constexpr std::size_t telling = 25; // bytes

std::string_view without_blank_ends(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// A clash in which one side has nothing, and what the other made of the paragraph.
struct Move {
  std::size_t from = 0; ///< index of the clash
  bool by_us = false;
  std::string paragraph, changed;
  std::size_t places = 0, to = 0, at = 0; ///< how often it stands in settled lines, and where
};

std::optional<Move> move_of(const MergedLines& lines, std::size_t index) {
  const auto base = without_blank_ends(lines.base), ours = without_blank_ends(lines.ours),
             theirs = without_blank_ends(lines.theirs);
  if (!lines.clash || base.size() < telling || ours.empty() == theirs.empty())
    return std::nullopt;
  return Move{index, ours.empty(), std::string(base), std::string(ours.empty() ? theirs : ours)};
}

// Looks for the paragraphs among the settled lines. Each begins a line, so a text is walked once, line by
// line.
void find_places(std::vector<Move>& moves, const std::vector<MergedLines>& stretches) {
  std::unordered_multimap<std::string_view, Move*> by_first_line;
  for (Move& move : moves)
    by_first_line.emplace(std::string_view(move.paragraph).substr(0, move.paragraph.find('\n')), &move);
  for (std::size_t index = 0; index < stretches.size(); ++index) {
    const std::string_view text = stretches[index].text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const auto [first, last] = by_first_line.equal_range(text.substr(at, end - at));
      for (auto found = first; found != last; ++found) {
        Move& move = *found->second;
        const std::size_t after = at + move.paragraph.size();
        if (text.substr(at).starts_with(move.paragraph) && (after == text.size() || text[after] == '\n')) {
          ++move.places;
          move.to = index;
          move.at = at;
        }
      }
      at = end + 1;
    }
  }
}

// The stretch cut in three, the paragraph being lines to be merged.
void put_change(std::vector<MergedLines>& into, const std::string& text, const Move& move) {
  const std::size_t after = move.at + move.paragraph.size();
  const std::string end = after < text.size() ? "\n" : "";
  if (move.at > 0)
    into.emplace_back().text = text.substr(0, move.at);
  MergedLines lines;
  lines.clash = true;
  lines.base = move.paragraph + end;
  lines.ours = (move.by_us ? move.paragraph : move.changed) + end;
  lines.theirs = (move.by_us ? move.changed : move.paragraph) + end;
  into.push_back(std::move(lines));
  if (after + end.size() < text.size())
    into.emplace_back().text = text.substr(after + end.size());
}

} // namespace

std::vector<MergedLines> follow_moves(std::vector<MergedLines> stretches) {
  std::vector<Move> moves;
  for (std::size_t i = 0; i < stretches.size(); ++i)
    if (auto move = move_of(stretches[i], i))
      moves.push_back(std::move(*move));
  if (moves.empty())
    return stretches;
  find_places(moves, stretches);
  std::unordered_map<std::size_t, const Move*> arrivals; // one for each settled stretch is enough
  for (const Move& move : moves) {
    if (move.places != 1 || !arrivals.emplace(move.to, &move).second)
      continue;
    MergedLines& left = stretches[move.from];
    left.text = move.by_us ? left.ours : left.theirs;
    left.clash = false;
  }
  std::vector<MergedLines> followed;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    if (const auto arrival = arrivals.find(i); arrival != arrivals.end())
      put_change(followed, stretches[i].text, *arrival->second);
    else
      followed.push_back(std::move(stretches[i]));
  }
  return followed;
}

} // namespace waymark::merge
