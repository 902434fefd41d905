// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace waymark::checks {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

struct CurlyMark {
  std::string_view bytes;
  char plain;
};

constexpr std::array<CurlyMark, 6> curly_marks{
    {{"\u2018", '\''}, {"\u2019", '\''}, {"\u201C", '"'}, {"\u201D", '"'}, {"\u2013", '-'}, {"\u2014", '-'}}};

// The mark that begins at `at`, plain, and its width; width 0 where there is none.
CurlyMark mark_at(std::string_view text, std::size_t at) {
  for (const CurlyMark& each : curly_marks)
    if (text.substr(at, each.bytes.size()) == each.bytes)
      return each;
  if (is_letter(text[at]) || is_digit(text[at]) || is_space(text[at]))
    return {{}, 0};
  return {text.substr(at, 1), text[at]};
}

std::string stem_of(std::string_view written) {
  // Longest first, so that "ingly" is not taken for "ly".
  static constexpr std::array<std::string_view, 20> endings{
      "ation", "ingly", "edly", "ions", "ings", "ness", "ment", "ally", "able", "ing",
      "ies",   "ied",   "ion",  "ers",  "est",  "ed",   "es",   "er",   "ly",   "s"};
  std::string word(written);
  for (char& c : word)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  for (const std::string_view ending : endings)
    if (word.size() > ending.size() + 2 && word.ends_with(ending)) {
      word.resize(word.size() - ending.size());
      break;
    }
  if (word.size() > 3 && (word.back() == 'e' || word.back() == 'y'))
    word.pop_back();
  return word;
}

class Reader {
public:
  explicit Reader(std::string_view text) : m_text(text) {}

  std::vector<ToneWord> read() {
    while (m_at < m_text.size())
      next();
    mark_quotes();
    mark_denials();
    return std::move(m_words);
  }

private:
  void next() {
    if (is_space(m_text[m_at])) {
      ++m_at;
      return;
    }
    if (const CurlyMark mark = mark_at(m_text, m_at); mark.plain)
      return punctuation(mark);
    if (is_digit(m_text[m_at]))
      return number();
    letters();
  }

  bool letter_at(std::size_t at) const {
    return at < m_text.size() && is_letter(m_text[at]) && !mark_at(m_text, at).plain;
  }

  std::size_t letters_end(std::size_t at) const {
    while (letter_at(at))
      ++at;
    return at;
  }

  void number() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && is_digit(m_text[m_at]))
      ++m_at;
    m_words.push_back({"0", {begin, m_at}});
  }

  void letters() {
    const std::size_t begin = m_at;
    m_at = letters_end(begin);
    if (const CurlyMark mark = m_at < m_text.size() ? mark_at(m_text, m_at) : CurlyMark{{}, 0};
        mark.plain == '\'' && letter_at(m_at + mark.bytes.size()))
      return contraction(begin, m_at + mark.bytes.size());
    word({begin, m_at});
  }

  // "don't" is "do" and "n't"; "you're" is "you" and "'re".
  void contraction(std::size_t begin, std::size_t tail) {
    const std::size_t end = letters_end(tail);
    const std::string ending = stem_of(m_text.substr(tail, end - tail));
    const bool is_not =
        ending == "t" && m_at > begin + 1 && (m_text[m_at - 1] == 'n' || m_text[m_at - 1] == 'N');
    const std::size_t cut = is_not ? m_at - 1 : m_at;
    word({begin, cut});
    m_words.push_back({is_not ? "n't" : "'" + ending, {cut, end}});
    m_at = end;
  }

  void word(Span span) {
    const std::string_view written = slice(m_text, span);
    const bool loud = written.size() > 2 && std::all_of(written.begin(), written.end(),
                                                        [](char c) { return c >= 'A' && c <= 'Z'; });
    m_words.push_back({stem_of(written), span, false, loud});
  }

  void punctuation(const CurlyMark& mark) {
    m_words.push_back({std::string(1, mark.plain), {m_at, m_at + mark.bytes.size()}, true});
    m_at += mark.bytes.size();
  }

  bool touches_word(const ToneWord& mark, bool before) const {
    const auto is_part = [](char c) { return !is_space(c) && c != '(' && c != '"'; };
    return before ? mark.span.begin > 0 && is_part(m_text[mark.span.begin - 1])
                  : mark.span.end < m_text.size() && is_part(m_text[mark.span.end]);
  }

  // A double mark opens or closes; a single one opens after a space and closes before one.
  void mark_quotes() {
    char open = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      ToneWord& each = m_words[i];
      if (!each.mark || (each.stem != "\"" && each.stem != "'"))
        continue;
      const char kind = each.stem[0];
      const bool single = kind == '\'';
      if (open == kind && !(single && !touches_word(each, true))) {
        for (std::size_t k = first; k < i; ++k)
          m_words[k].quoted = true;
        open = 0;
      } else if (!open && !(single && touches_word(each, true))) {
        open = kind;
        first = i + 1;
      }
      each.stem = "\"";
    }
  }

  void mark_denials() {
    static constexpr std::array<std::string_view, 16> denials{
        "not", "n't",     "never",  "no",    "nobod", "noth", "non",  "without",
        "nor", "neither", "cannot", "avoid", "stop",  "rath", "myth", "instead"};
    bool denied = false;
    for (ToneWord& each : m_words) {
      if (each.mark && each.stem != "\"" && each.stem != "-")
        denied = false;
      each.denied = denied;
      denied = denied || std::find(denials.begin(), denials.end(), each.stem) != denials.end();
    }
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::vector<ToneWord> m_words;
};

} // namespace

std::vector<ToneWord> tone_words(std::string_view sentence) {
  return Reader(sentence).read();
}

} // namespace waymark::checks
