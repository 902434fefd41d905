// SPDX-License-Identifier: MIT
#include "model/review/slide_matches.h"

namespace waymark::review {

namespace {

// One of the two texts.
struct Side {
  std::string_view text;
  const std::vector<Token>& tokens;
  const std::vector<int>& ids;

  // How natural it is to cut before a token.
  int boundary(std::size_t index) const {
    if (index == 0 || index == tokens.size())
      return 5;
    const Token& before = tokens[index - 1];
    const std::string_view words = slice(text, before.span);
    if (before.kind != TokenKind::space)
      return tokens[index].kind == TokenKind::space ? 1 : 0;
    if (const std::size_t line = words.find('\n'); line != std::string_view::npos)
      return words.find('\n', line + 1) != std::string_view::npos ? 5 : 4;
    const std::string_view mark = index > 1 ? slice(text, tokens[index - 2].span) : std::string_view();
    return mark == "." || mark == "!" || mark == "?" || mark == ":" ? 3 : 2;
  }
};

// The slide, to the left when negative, of the gap [begin, end) that gives it the best boundaries.
long best_slide(const Side& side, std::size_t begin, std::size_t end, std::size_t room_left,
                std::size_t room_right) {
  constexpr std::size_t most = 2000; // tokens; further away nobody would look for it
  long best = 0;
  int best_score = side.boundary(begin) + side.boundary(end);
  const auto consider = [&](long shift) {
    const auto moved = [&](std::size_t index) {
      return static_cast<std::size_t>(static_cast<long>(index) + shift);
    };
    const int score = side.boundary(moved(begin)) + side.boundary(moved(end));
    if (score > best_score) {
      best_score = score;
      best = shift;
    }
  };
  for (std::size_t k = 1; k <= room_left && k <= most && side.ids[begin - k] == side.ids[end - k]; ++k)
    consider(-static_cast<long>(k));
  for (std::size_t k = 1; k <= room_right && k <= most && side.ids[begin + k - 1] == side.ids[end + k - 1];
       ++k)
    consider(static_cast<long>(k));
  return best;
}

} // namespace

std::vector<Match> slide_to_boundaries(std::vector<Match> matches, std::string_view old_text,
                                       const std::vector<Token>& old_tokens, const std::vector<int>& old_ids,
                                       std::string_view new_text, const std::vector<Token>& new_tokens,
                                       const std::vector<int>& new_ids) {
  const Side old_side{old_text, old_tokens, old_ids}, new_side{new_text, new_tokens, new_ids};
  matches.insert(matches.begin(), Match{0, 0, 0});
  matches.push_back({old_tokens.size(), new_tokens.size(), 0});
  for (std::size_t i = 0; i + 1 < matches.size(); ++i) {
    Match &before = matches[i], &after = matches[i + 1];
    const std::size_t old_end = before.old_begin + before.size, new_end = before.new_begin + before.size;
    const bool removed_only = new_end == after.new_begin && old_end < after.old_begin;
    const bool added_only = old_end == after.old_begin && new_end < after.new_begin;
    if (!removed_only && !added_only)
      continue;
    const long shift = removed_only ? best_slide(old_side, old_end, after.old_begin, before.size, after.size)
                                    : best_slide(new_side, new_end, after.new_begin, before.size, after.size);
    const auto moved = [&](std::size_t value, long by) {
      return static_cast<std::size_t>(static_cast<long>(value) + by);
    };
    before.size = moved(before.size, shift);
    after = {moved(after.old_begin, shift), moved(after.new_begin, shift), moved(after.size, -shift)};
  }
  std::erase_if(matches, [](const Match& match) { return match.size == 0; });
  return matches;
}

} // namespace waymark::review
