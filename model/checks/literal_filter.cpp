// SPDX-License-Identifier: MIT
#include "model/checks/literal_filter.h"

#include <algorithm>
#include <queue>

namespace waymark::checks {

namespace {

constexpr std::size_t least_length = 2;
constexpr std::size_t most_literals = 5'000;
constexpr int deepest = 50;

// a-z, 0-9, space, apostrophe, hyphen are 1 to 39; any other byte is 0.
int letter_of(char c) {
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 1;
  if (c >= 'A' && c <= 'Z')
    return c - 'A' + 1;
  if (c >= '0' && c <= '9')
    return c - '0' + 27;
  if (c == ' ')
    return 37;
  if (c == '\'')
    return 38;
  return c == '-' ? 39 : 0;
}

char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

using Literals = std::optional<std::vector<std::string>>;

class NotReadable {};

std::size_t shortest(const std::vector<std::string>& literals) {
  std::size_t length = 1000;
  for (const std::string& literal : literals)
    length = std::min(length, literal.size());
  return length;
}

class LiteralReader {
public:
  explicit LiteralReader(std::string_view expression) : m_text(expression) {}

  Literals read() {
    Literals found = alternatives(0);
    if (m_at != m_text.size())
      throw NotReadable();
    return found;
  }

private:
  // What can be left away: `?`, `*`, `{0,…}`; what must be there: none, `+`, `{1,…}`.
  enum class Times { once, more, perhaps };

  bool at_end() const { return m_at >= m_text.size(); }
  char peek(std::size_t ahead = 0) const {
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
  }
  bool take(std::string_view words) {
    if (!m_text.substr(m_at).starts_with(words))
      return false;
    m_at += words.size();
    return true;
  }

  // Every alternative must have a list; together they are the list of all.
  Literals alternatives(int depth) {
    if (depth > deepest)
      throw NotReadable();
    std::vector<std::string> all;
    bool complete = true;
    do {
      const Literals one = branch(depth);
      complete = complete && one.has_value();
      if (one)
        all.insert(all.end(), one->begin(), one->end());
    } while (take("|"));
    if (!complete || all.size() > most_literals)
      return std::nullopt;
    return all;
  }

  // Of what an alternative needs, the part whose shortest literal is longest says most.
  Literals branch(int depth) {
    Literals best;
    std::string run;
    const auto offer = [&](std::vector<std::string> literals) {
      if (literals.empty() || shortest(literals) < least_length)
        return;
      if (!best || shortest(literals) > shortest(*best))
        best = std::move(literals);
    };
    const auto flush = [&] {
      if (!run.empty())
        offer({run});
      run.clear();
    };
    while (!at_end() && peek() != '|' && peek() != ')') {
      if (const auto literal = plain_character()) {
        const Times times = quantifier();
        if (times != Times::perhaps)
          run += *literal;
        if (times != Times::once)
          flush();
        continue;
      }
      if (zero_width())
        continue;
      flush();
      if (Literals group = anything_else(depth); group && quantifier() != Times::perhaps)
        offer(std::move(*group));
      else
        quantifier();
    }
    flush();
    return best;
  }

  std::optional<char> plain_character() {
    const char c = peek();
    if (letter_of(c) > 0) {
      ++m_at;
      return small(c);
    }
    if (c == '\\' && (peek(1) == '-' || peek(1) == '\'' || peek(1) == ' ')) {
      m_at += 2;
      return m_text[m_at - 1];
    }
    return std::nullopt;
  }

  bool zero_width() {
    if (peek() == '\\' && std::string_view("bBAzZG").find(peek(1)) != std::string_view::npos &&
        peek(1) != '\0') {
      m_at += 2;
      return true;
    }
    // Flags for the rest, such as (?i); with x, spaces would mean nothing.
    if (!m_text.substr(m_at).starts_with("(?"))
      return false;
    const auto end = m_text.find_first_not_of("ims-", m_at + 2);
    if (end == std::string_view::npos || m_text[end] != ')' || end == m_at + 2)
      return false;
    m_at = end + 1;
    return true;
  }

  Literals anything_else(int depth) {
    if (peek() == '(')
      return group(depth);
    if (peek() == '[')
      skip_set();
    else if (peek() == '\\')
      skip_escape();
    else
      ++m_at; // . ^ $ and every other character
    return std::nullopt;
  }

  Literals group(int depth) {
    ++m_at;
    bool counts = true;
    if (take("?=") || take("?!") || take("?<=") || take("?<!")) {
      counts = false;
    } else if (take("?P<") || take("?<")) {
      skip_past('>');
    } else if (take("?>")) {
      // an atomic group is a group
    } else if (peek() == '?') {
      const auto end = m_text.find_first_not_of("ims-", m_at + 1);
      if (end == std::string_view::npos || m_text[end] != ':')
        throw NotReadable();
      m_at = end + 1;
    } else if (peek() == '*') {
      throw NotReadable();
    }
    Literals inside = alternatives(depth + 1);
    if (!take(")"))
      throw NotReadable();
    return counts ? inside : std::nullopt;
  }

  void skip_set() {
    ++m_at;
    take("^");
    take("]");
    while (!at_end() && peek() != ']') {
      if (peek() == '\\')
        ++m_at;
      else if (peek() == '[' && peek(1) == ':')
        throw NotReadable();
      ++m_at;
    }
    if (!take("]"))
      throw NotReadable();
  }

  void skip_escape() {
    const char kind = peek(1);
    if (kind == 'Q' || kind == 'E' || kind == 'K' || kind == 'g' || kind == 'c' || kind == '\0')
      throw NotReadable();
    m_at += 2;
    if (kind == 'x' && peek() != '{') // two figures at most
      for (int i = 0; i < 2 && std::isxdigit(static_cast<unsigned char>(peek())); ++i)
        ++m_at;
    while (std::isdigit(static_cast<unsigned char>(kind)) && std::isdigit(static_cast<unsigned char>(peek())))
      ++m_at;
    if (std::string_view("pPxkuN").find(kind) != std::string_view::npos && peek() == '{')
      skip_past('}');
    else if (kind == 'k')
      throw NotReadable();
    else if ((kind == 'p' || kind == 'P') && !at_end())
      ++m_at;
  }

  void skip_past(char c) {
    const auto end = m_text.find(c, m_at);
    if (end == std::string_view::npos)
      throw NotReadable();
    m_at = end + 1;
  }

  Times quantifier() {
    Times times = Times::once;
    if (take("?") || take("*")) {
      times = Times::perhaps;
    } else if (take("+")) {
      times = Times::more;
    } else if (peek() == '{' && (std::isdigit(static_cast<unsigned char>(peek(1))) || peek(1) == ',')) {
      times = peek(1) == '0' || peek(1) == ',' ? Times::perhaps : Times::more;
      skip_past('}');
    } else {
      return times;
    }
    if (!take("?"))
      take("+");
    return times;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

// Two letters of other alphabets are the same as ASCII ones when letter case is ignored: long s and the
// kelvin sign.
bool has_foreign_twins(std::string_view text) {
  return text.find("\xC5\xBF") != std::string_view::npos ||
         text.find("\xE2\x84\xAA") != std::string_view::npos;
}

} // namespace

std::optional<std::vector<std::string>> needed_literals(std::string_view expression) {
  try {
    return LiteralReader(expression).read();
  } catch (const NotReadable&) {
    return std::nullopt;
  }
}

LiteralFilter::LiteralFilter() : m_states(1) {}

void LiteralFilter::add(std::size_t owner, const std::vector<std::string>& literals) {
  for (const std::string& literal : literals) {
    std::size_t state = 0;
    for (const char c : literal) {
      const auto letter = static_cast<std::size_t>(letter_of(c));
      if (m_states[state].next[letter] == 0) {
        m_states[state].next[letter] = static_cast<std::int32_t>(m_states.size());
        m_states.emplace_back();
      }
      state = static_cast<std::size_t>(m_states[state].next[letter]);
    }
    m_states[state].owners.push_back(static_cast<std::uint32_t>(owner));
  }
}

void LiteralFilter::build() {
  std::queue<std::int32_t> waiting;
  for (const std::int32_t next : m_states[0].next)
    if (next != 0)
      waiting.push(next);
  while (!waiting.empty()) {
    const std::int32_t at = waiting.front();
    waiting.pop();
    const State& suffix = m_states[m_states[at].suffix];
    m_states[at].report = suffix.owners.empty() ? suffix.report : m_states[at].suffix;
    for (std::size_t letter = 0; letter < letters; ++letter) {
      std::int32_t& next = m_states[at].next[letter];
      const std::int32_t instead = suffix.next[letter];
      if (next == 0) {
        next = instead;
        continue;
      }
      m_states[next].suffix = instead;
      waiting.push(next);
    }
  }
}

void LiteralFilter::mark(std::string_view text, std::vector<std::uint8_t>& marks) const {
  if (has_foreign_twins(text)) {
    std::fill(marks.begin(), marks.end(), 1);
    return;
  }
  std::int32_t state = 0;
  for (const char c : text) {
    state = m_states[state].next[static_cast<std::size_t>(letter_of(c))];
    for (std::int32_t at = m_states[state].owners.empty() ? m_states[state].report : state; at != 0;
         at = m_states[at].report)
      for (const std::uint32_t owner : m_states[at].owners)
        marks[owner] = 1;
  }
}

} // namespace waymark::checks
