// SPDX-License-Identifier: MIT
#include "model/review/slide_matches.h"
#include "model/review/tokens.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace waymark::review {

namespace {

using Ids = std::vector<int>;

constexpr std::size_t work_bound = 60'000'000; // steps, some tenths of a second
constexpr std::size_t many_tokens = 60'000;

struct Box {
  std::size_t old_begin, old_end, new_begin, new_end;
};

// Myers' O(ND) method, divide and conquer at the middle of the shortest path, on the ids of tokens or lines.
class Matcher {
public:
  Matcher(const Ids& old_ids, const Ids& new_ids) : m_old(old_ids), m_new(new_ids) {}

  void match(Box box, std::size_t& work) {
    std::vector<Box> todo{box};
    while (!todo.empty()) {
      Box part = todo.back();
      todo.pop_back();
      trim(part);
      if (part.old_begin == part.old_end || part.new_begin == part.new_end)
        continue;
      const auto [answer, x, y] = meeting_point(part, work);
      if (answer == Answer::too_much_work)
        m_given_up.push_back(part);
      if (answer != Answer::found)
        continue;
      const std::size_t old_middle = part.old_begin + static_cast<std::size_t>(x),
                        new_middle = part.new_begin + static_cast<std::size_t>(y);
      todo.push_back({part.old_begin, old_middle, part.new_begin, new_middle});
      todo.push_back({old_middle, part.old_end, new_middle, part.new_end});
    }
  }

  const std::vector<Box>& given_up() const { return m_given_up; }

  std::vector<Match> take() {
    std::sort(m_matches.begin(), m_matches.end(),
              [](const Match& a, const Match& b) { return a.old_begin < b.old_begin; });
    std::vector<Match> joined;
    for (const Match& match : m_matches) {
      Match* last = joined.empty() ? nullptr : &joined.back();
      if (last && last->old_begin + last->size == match.old_begin &&
          last->new_begin + last->size == match.new_begin)
        last->size += match.size;
      else
        joined.push_back(match);
    }
    return joined;
  }

  void add(const Match& match) {
    if (match.size > 0)
      m_matches.push_back(match);
  }

private:
  void trim(Box& box) {
    std::size_t front = 0;
    const std::size_t most = std::min(box.old_end - box.old_begin, box.new_end - box.new_begin);
    while (front < most && m_old[box.old_begin + front] == m_new[box.new_begin + front])
      ++front;
    add({box.old_begin, box.new_begin, front});
    std::size_t back = 0;
    while (back < most - front && m_old[box.old_end - 1 - back] == m_new[box.new_end - 1 - back])
      ++back;
    add({box.old_end - back, box.new_end - back, back});
    box = {box.old_begin + front, box.old_end - back, box.new_begin + front, box.new_end - back};
  }

  enum class Answer { found, nothing_in_common, too_much_work };
  struct Meeting {
    Answer answer;
    long x, y;
  };

  // One of the two searches, from the front or from the back: how far each diagonal reaches after d edits.
  struct Search {
    std::vector<long> reach;
    long from = 0, to = 0; // diagonals beyond these have left the grid

    void begin(long diagonals) {
      reach.assign(static_cast<std::size_t>(2 * diagonals + 3), -1);
      from = to = 0;
    }
    long& at(long k) { return reach[static_cast<std::size_t>(k + static_cast<long>(reach.size() / 2))]; }
    bool knows(long k) const { return std::abs(k) <= static_cast<long>(reach.size() / 2); }
    long step(long k, long d) {
      return d == 0 ? 0 : k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
    }
  };

  // Where the two searches meet on a shortest path.
  Meeting meeting_point(const Box& box, std::size_t& work) {
    const auto n = static_cast<long>(box.old_end - box.old_begin),
               m = static_cast<long>(box.new_end - box.new_begin);
    const int* a = m_old.data() + box.old_begin;
    const int* b = m_new.data() + box.new_begin;
    const long delta = n - m, most = (n + m + 1) / 2;
    const bool odd = delta % 2 != 0;
    m_front.begin(most);
    m_back.begin(most);
    for (long d = 0; d < most; ++d) {
      const std::size_t cost = static_cast<std::size_t>(2 * d + 2 + (d == 0 ? most : 0));
      if (work < cost)
        return {Answer::too_much_work, 0, 0};
      work -= cost;
      for (long k = -d + m_front.from; k <= d - m_front.to; k += 2) {
        long x = m_front.step(k, d), y = x - k;
        while (x < n && y < m && a[x] == b[y])
          ++x, ++y;
        m_front.at(k) = x;
        if (x > n)
          m_front.to += 2;
        else if (y > m)
          m_front.from += 2;
        else if (odd && m_back.knows(delta - k) && m_back.at(delta - k) >= 0 && x >= n - m_back.at(delta - k))
          return {Answer::found, x, y};
      }
      for (long k = -d + m_back.from; k <= d - m_back.to; k += 2) {
        long x = m_back.step(k, d), y = x - k;
        while (x < n && y < m && a[n - 1 - x] == b[m - 1 - y])
          ++x, ++y;
        m_back.at(k) = x;
        if (x > n)
          m_back.to += 2;
        else if (y > m)
          m_back.from += 2;
        else if (!odd && m_front.knows(delta - k) && m_front.at(delta - k) >= 0 &&
                 m_front.at(delta - k) >= n - x)
          return {Answer::found, m_front.at(delta - k), m_front.at(delta - k) - (delta - k)};
      }
    }
    return {Answer::nothing_in_common, 0, 0};
  }

  const Ids& m_old;
  const Ids& m_new;
  std::vector<Match> m_matches;
  std::vector<Box> m_given_up;
  Search m_front, m_back;
};

// Equal texts get equal numbers.
class Numbering {
public:
  int number(std::string_view text) {
    return m_numbers.emplace(text, static_cast<int>(m_numbers.size())).first->second;
  }

private:
  std::unordered_map<std::string_view, int> m_numbers;
};

Ids ids_of(std::string_view text, const std::vector<Token>& tokens, Numbering& numbering) {
  Ids ids;
  ids.reserve(tokens.size());
  for (const Token& token : tokens)
    ids.push_back(numbering.number(slice(text, token.span)));
  return ids;
}

// Tokens by whole lines: where each line's first token is, and the end.
std::vector<std::size_t> line_starts(std::string_view text, const std::vector<Token>& tokens,
                                     std::size_t begin, std::size_t end) {
  std::vector<std::size_t> starts{begin};
  for (std::size_t i = begin; i < end; ++i) {
    if (tokens[i].kind == TokenKind::space && i + 1 < end &&
        slice(text, tokens[i].span).find('\n') != std::string_view::npos)
      starts.push_back(i + 1);
  }
  starts.push_back(end);
  return starts;
}

Ids line_ids(std::string_view text, const std::vector<Token>& tokens, const std::vector<std::size_t>& starts,
             Numbering& numbering) {
  Ids ids;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    if (starts[i] < starts[i + 1])
      ids.push_back(
          numbering.number(slice(text, {tokens[starts[i]].span.begin, tokens[starts[i + 1] - 1].span.end})));
  }
  return ids;
}

struct Texts {
  std::string_view old_text, new_text;
  const std::vector<Token>&old_tokens, &new_tokens;
};

// The equal lines of a part, as runs of tokens.
std::vector<Match> match_lines(const Texts& texts, const Box& box, std::size_t work) {
  const auto old_starts = line_starts(texts.old_text, texts.old_tokens, box.old_begin, box.old_end);
  const auto new_starts = line_starts(texts.new_text, texts.new_tokens, box.new_begin, box.new_end);
  Numbering numbering;
  const Ids old_ids = line_ids(texts.old_text, texts.old_tokens, old_starts, numbering);
  const Ids new_ids = line_ids(texts.new_text, texts.new_tokens, new_starts, numbering);
  Matcher matcher(old_ids, new_ids);
  matcher.match({0, old_ids.size(), 0, new_ids.size()}, work);
  std::vector<Match> matches;
  for (const Match& lines : matcher.take()) {
    const std::size_t first = old_starts[lines.old_begin];
    matches.push_back({first, new_starts[lines.new_begin], old_starts[lines.old_begin + lines.size] - first});
  }
  return matches;
}

} // namespace

std::vector<Match> match_tokens(std::string_view old_text, const std::vector<Token>& old_tokens,
                                std::string_view new_text, const std::vector<Token>& new_tokens) {
  Numbering numbering;
  const Ids old_ids = ids_of(old_text, old_tokens, numbering),
            new_ids = ids_of(new_text, new_tokens, numbering);
  const auto slide = [&](std::vector<Match> matches) {
    return slide_to_boundaries(std::move(matches), old_text, old_tokens, old_ids, new_text, new_tokens,
                               new_ids);
  };
  const Texts texts{old_text, new_text, old_tokens, new_tokens};
  const Box all{0, old_ids.size(), 0, new_ids.size()};
  Matcher words(old_ids, new_ids);
  std::size_t work = work_bound;
  if (old_ids.size() + new_ids.size() <= many_tokens) {
    words.match(all, work);
    for (const Box& box : words.given_up())
      for (const Match& match : match_lines(texts, box, work_bound / 4))
        words.add(match);
    return slide(words.take());
  }
  Box gap{0, 0, 0, 0};
  auto lines = match_lines(texts, all, work_bound / 2);
  lines.push_back({all.old_end, all.new_end, 0});
  for (const Match& match : lines) {
    gap.old_end = match.old_begin;
    gap.new_end = match.new_begin;
    words.match(gap, work);
    words.add(match);
    gap.old_begin = match.old_begin + match.size;
    gap.new_begin = match.new_begin + match.size;
  }
  return slide(words.take());
}

} // namespace waymark::review
