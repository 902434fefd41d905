// SPDX-License-Identifier: MIT
#include "model/review/word_diff.h"

#include "model/review/tokens.h"

namespace waymark::review {

namespace {

// A stretch of both texts, equal or not.
struct Stretch {
  bool same = false;
  Span old_span, new_span;
};

std::vector<Stretch> stretches_of(std::string_view old_text, std::string_view new_text) {
  const auto old_tokens = tokens_of(old_text), new_tokens = tokens_of(new_text);
  const auto matches = match_tokens(old_text, old_tokens, new_text, new_tokens);
  const auto place = [](const std::vector<Token>& tokens, std::size_t index, std::string_view text) {
    return index < tokens.size() ? tokens[index].span.begin : text.size();
  };
  std::vector<Stretch> stretches;
  std::size_t old_at = 0, new_at = 0;
  const auto change_up_to = [&](std::size_t old_end, std::size_t new_end) {
    if (old_at < old_end || new_at < new_end)
      stretches.push_back({false, {old_at, old_end}, {new_at, new_end}});
  };
  for (const Match& match : matches) {
    const std::size_t old_begin = place(old_tokens, match.old_begin, old_text),
                      new_begin = place(new_tokens, match.new_begin, new_text);
    change_up_to(old_begin, new_begin);
    old_at = place(old_tokens, match.old_begin + match.size, old_text);
    new_at = place(new_tokens, match.new_begin + match.size, new_text);
    stretches.push_back({true, {old_begin, old_at}, {new_begin, new_at}});
  }
  change_up_to(old_text.size(), new_text.size());
  return stretches;
}

// Blanks and punctuation alone, within one paragraph: kept apart, they would tear a rewritten sentence into
// crumbs.
bool is_crumb(std::string_view text) {
  if (text.size() > 12 || text.find("\n\n") != std::string_view::npos)
    return false;
  for (const Token& token : tokens_of(text)) {
    if (token.kind == TokenKind::word)
      return false;
  }
  return true;
}

std::vector<Stretch> without_crumbs(const std::vector<Stretch>& stretches, std::string_view old_text) {
  std::vector<Stretch> joined;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const Stretch& stretch = stretches[i];
    const bool between = i > 0 && i + 1 < stretches.size();
    const bool replaced_around =
        between && !joined.back().same && !joined.back().old_span.empty() && !joined.back().new_span.empty();
    Stretch next = stretch;
    if (stretch.same && replaced_around && is_crumb(slice(old_text, stretch.old_span)))
      next.same = false;
    if (!joined.empty() && !next.same && !joined.back().same) {
      joined.back().old_span.end = next.old_span.end;
      joined.back().new_span.end = next.new_span.end;
    } else {
      joined.push_back(next);
    }
  }
  return joined;
}

} // namespace

std::vector<WordChange> word_diff(std::string_view old_text, std::string_view new_text) {
  std::vector<WordChange> changes;
  for (const Stretch& stretch : without_crumbs(stretches_of(old_text, new_text), old_text)) {
    const Span no_old{stretch.old_span.end, stretch.old_span.end},
        no_new{stretch.new_span.begin, stretch.new_span.begin};
    if (stretch.same)
      changes.push_back({ChangeKind::same, stretch.old_span, stretch.new_span});
    if (!stretch.same && !stretch.old_span.empty())
      changes.push_back({ChangeKind::removed, stretch.old_span, no_new});
    if (!stretch.same && !stretch.new_span.empty())
      changes.push_back({ChangeKind::added, no_old, stretch.new_span});
  }
  return changes;
}

} // namespace waymark::review
