// SPDX-License-Identifier: MIT
#include "model/checks/letters.h"
#include "model/checks/vale_counts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>

namespace waymark::checks {

namespace {

using WordSet = std::set<std::string, std::less<>>;

const WordSet abbreviations{"adj",  "adm", "asst",   "aug",  "ave", "bros", "capt", "cf",  "co",   "col",
                            "corp", "cos", "cmdr",   "ct",   "dec", "dept", "dr",   "e.g", "etc",  "feb",
                            "fla",  "ft",  "gen",    "gov",  "hon", "i.e",  "inc",  "jan", "jr",   "lt",
                            "ltd",  "maj", "messrs", "mr",   "mrs", "ms",   "mt",   "mts", "no",   "nos",
                            "nov",  "oct", "ph.d",   "prof", "rep", "reps", "rev",  "sen", "sens", "sept",
                            "sgt",  "sr",  "st",     "u.k",  "u.n", "u.s",  "v",    "vs",  "a.m",  "p.m"};

// Words that begin sentences so often that a capital on them is no sign of a name.
const WordSet starters{"a",     "after", "all",  "although", "and",     "as",  "at",    "because", "but",
                       "each",  "for",   "he",   "how",      "however", "i",   "if",    "in",      "is",
                       "it",    "its",   "many", "most",     "no",      "now", "on",    "only",    "our",
                       "she",   "so",    "some", "such",     "that",    "the", "their", "there",   "then",
                       "these", "they",  "this", "those",    "to",      "we",  "what",  "when",    "where",
                       "while", "who",   "why",  "with",     "you"};

bool ends_with_any(std::string_view token, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return token.ends_with(end); });
}

// The word of a token: small letters, marks at the ends left out.
std::string word_of(std::string_view token) {
  while (!token.empty() && std::string_view("\"'([*_").find(token.front()) != std::string_view::npos)
    token.remove_prefix(1);
  while (!token.empty() && std::string_view("\"'.,;:!?)]*_").find(token.back()) != std::string_view::npos)
    token.remove_suffix(1);
  return lower_case(token);
}

bool begins_upper(std::string_view token) {
  std::size_t at = 0;
  return !token.empty() && is_upper(next_character(token, at));
}
bool begins_lower(std::string_view token) {
  std::size_t at = 0;
  return !token.empty() && is_lower(next_character(token, at));
}

// A mark that ends sentences, with or without a closing quotation mark or bracket.
bool has_end_mark(std::string_view token) {
  if (ends_with_any(token, {".\"", ".)", ".’", ".”", "?", "?\"", "?'", "?)", "?’", "?”", "!", "!\"", "!'",
                            "!)", "!’", "!”"}))
    return true;
  for (const std::string_view inside : {".[", ".(", ".\"", "?[", "?(", "![", "!("})
    if (token.find(inside) != std::string_view::npos)
      return true;
  return false;
}

bool is_abbreviation(std::string_view without_stop) {
  const std::string small = lower_case(without_stop);
  const auto hyphen = small.rfind('-');
  return abbreviations.count(small) > 0 ||
         (hyphen != std::string::npos && abbreviations.count(small.substr(hyphen + 1)) > 0);
}

// "e.g.", "U.S.A.", "(i.e.": a letter and a full stop, and another full stop at most a word further on.
bool is_dotted(std::string_view token) {
  const auto in_word = [&](std::size_t at) {
    return at < token.size() && (std::isalnum(static_cast<unsigned char>(token[at])) || token[at] == '_');
  };
  for (std::size_t stop = token.find('.', 1); stop < token.size(); stop = token.find('.', stop + 1)) {
    std::size_t behind = stop + 1;
    while (in_word(behind))
      ++behind;
    if (in_word(stop - 1) && behind < token.size() && token[behind] == '.')
      return true;
  }
  return false;
}

bool is_number(std::string_view token) {
  return !token.empty() && token.find_first_not_of("0123456789.,-") == std::string_view::npos &&
         token.find_first_of("0123456789") != std::string_view::npos;
}

bool is_initial(std::string_view token) {
  return token.size() == 2 && is_letter(static_cast<unsigned char>(token[0])) && token[1] == '.';
}

bool ends_sentence(std::string_view token, std::string_view next) {
  const bool starts = starters.count(word_of(next)) > 0;
  if (token.find("...") != std::string_view::npos && (begins_upper(next) || starts))
    return true;
  if (is_dotted(token))
    return begins_upper(next) && starts;
  if (has_end_mark(token)) {
    const bool could_be_inside = ends_with_any(token, {")", "’", "”", "\"", "'"});
    return !(could_be_inside && begins_lower(next) && !starts);
  }
  if (!token.ends_with('.'))
    return false;
  if (token.ends_with(".."))
    return false;
  if (is_initial(token) || is_abbreviation(token.substr(0, token.size() - 1)))
    return begins_upper(next) && starts;
  return !(is_number(token) && begins_lower(next));
}

// Where the next white space (or anything else) from `at` on begins; the end of the text if there is none.
enum class Wanted { white, solid };
std::size_t next_of(Wanted wanted, std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t behind = at;
    if (is_white(next_character(text, behind)) == (wanted == Wanted::white))
      break;
    at = behind;
  }
  return at;
}

} // namespace

std::vector<Span> vale_sentences(std::string_view paragraph) {
  std::vector<Span> sentences;
  std::size_t begin = next_of(Wanted::solid, paragraph, 0);
  Span token{begin, next_of(Wanted::white, paragraph, begin)};
  std::size_t last_end = begin;
  while (!token.empty()) {
    last_end = token.end;
    const std::size_t next = next_of(Wanted::solid, paragraph, token.end);
    const Span next_token{next, next_of(Wanted::white, paragraph, next)};
    if (ends_sentence(slice(paragraph, token), slice(paragraph, next_token))) {
      sentences.push_back({begin, token.end});
      begin = next;
    }
    token = next_token;
  }
  if (begin < last_end)
    sentences.push_back({begin, last_end});
  return sentences;
}

} // namespace waymark::checks
