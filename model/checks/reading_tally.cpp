// SPDX-License-Identifier: MIT
#include "model/checks/reading_tally.h"

#include "model/checks/letters.h"
#include "model/checks/syllables.h"
#include "model/checks/word_stem.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace waymark::checks {

namespace {

enum Feature : std::size_t {
  log_sentence_length, // of the sentence that a word stands in
  word_length,
  polysyllables,
  names,
  numbers,
  past,
  doing,
  manner,
  nominal,
  commas,
  stops_inside,
  quotes,
  exclaimed,
  little_words // the first of them
};

// Small words that say how a text speaks: to the reader, about somebody, or like a book.
constexpr std::size_t little_word_kinds = ReadingTally::count - little_words;
const std::unordered_map<std::string_view, std::size_t>& kinds_of_little_words() {
  static const std::unordered_map<std::string_view, std::size_t> kinds{
      {"of", 0},     {"the", 1},    {"which", 2}, {"whom", 2},  {"whose", 2}, {"by", 3},     {"upon", 4},
      {"thus", 4},   {"hence", 4},  {"shall", 4}, {"such", 4},  {"therefore", 4}, {"moreover", 4},
      {"whereby", 4}, {"therein", 4}, {"is", 5},  {"are", 5},   {"was", 6},   {"were", 6},   {"had", 6},
      {"you", 7},    {"your", 7},   {"i", 8},     {"we", 8},    {"my", 8},    {"our", 8},    {"me", 8},
      {"us", 8},     {"and", 9},    {"but", 9},   {"so", 9},    {"that", 10}, {"to", 11},    {"he", 12},
      {"she", 12},   {"they", 12},  {"him", 12},  {"her", 12},  {"them", 12}, {"his", 12},   {"their", 12},
      {"said", 12},  {"asked", 12}};
  return kinds;
}
static_assert(little_word_kinds == 13);

bool has_nominal_ending(std::string_view word) {
  if (word.ends_with('s'))
    word.remove_suffix(1);
  constexpr std::string_view endings[] = {"tion", "sion", "ment", "ness", "ity",
                                          "ance", "ence", "ism",  "ure"};
  return word.size() > 6 && std::any_of(std::begin(endings), std::end(endings),
                                        [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string plain_letters(std::string_view word) {
  std::string out = lower_case(word);
  for (auto at = out.find("\u2019"); at != std::string::npos; at = out.find("\u2019", at))
    out.replace(at, 3, "'");
  return out;
}

double count_of(std::string_view text, std::initializer_list<std::string_view> signs) {
  double count = 0;
  for (const std::string_view sign : signs)
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size()))
      ++count;
  return count;
}

void add_marks(std::string_view sentence, ReadingTally& tally) {
  tally.sums[commas] = count_of(sentence, {","});
  tally.sums[stops_inside] = count_of(sentence, {";", ":", "(", "\u2014", "\u2013", "--"});
  tally.sums[quotes] = count_of(sentence, {"\"", "\u201C", "\u201D"});
  tally.sums[exclaimed] = count_of(sentence, {"!", "?"});
}

// Longer words than this are no harder for it.
constexpr std::size_t longest_counted = 14;

bool begins_with_capital(std::string_view word) {
  std::size_t at = 0;
  // "I'm" is no name.
  return is_upper(next_character(word, at)) && at < word.size() && is_letter(next_character(word, at));
}

void add_word(const std::string& small, ReadingTally& tally) {
  auto& sums = tally.sums;
  sums[word_length] += static_cast<double>(std::min(small.size(), longest_counted));
  sums[polysyllables] += syllables_in(small) > 2;
  sums[past] += small.size() > 4 && small.ends_with("ed");
  sums[doing] += small.size() > 4 && small.ends_with("ing");
  sums[manner] += small.size() > 4 && small.ends_with("ly");
  sums[nominal] += has_nominal_ending(small);
  if (const auto kind = kinds_of_little_words().find(small); kind != kinds_of_little_words().end())
    sums[little_words + kind->second] += 1;
}

} // namespace

const std::array<const char*, ReadingTally::count>& ReadingTally::names() {
  static const std::array<const char*, count> all{
      "log_sentence_length", "word_length", "polysyllables", "names", "numbers", "past",  "doing",
      "manner",              "nominal",     "commas",        "stops_inside", "quotes", "exclaimed",
      "of",                  "the",         "which",         "by",    "bookish", "is",    "was",
      "you",                 "we",          "and",           "that",  "to",      "them"};
  return all;
}

ReadingTally& ReadingTally::operator+=(const ReadingTally& other) {
  words += other.words;
  for (std::size_t i = 0; i < count; ++i)
    sums[i] += other.sums[i];
  return *this;
}

TalliedSentence tally_sentence(std::string_view sentence, const std::vector<Span>& words) {
  TalliedSentence tallied;
  ReadingTally& tally = tallied.tally;
  if (words.empty())
    return tallied;
  tally.words = static_cast<double>(words.size());
  tally.sums[log_sentence_length] = tally.words * std::log(tally.words);
  add_marks(sentence, tally);
  for (const Span span : words) {
    const auto word = slice(sentence, span);
    std::size_t at = 0;
    if (is_digit(next_character(word, at))) {
      ++tally.sums[numbers];
      continue;
    }
    if (span != words.front() && begins_with_capital(word)) {
      ++tally.sums[names];
      continue;
    }
    const std::string small = plain_letters(word);
    add_word(small, tally);
    tallied.words.push_back({span, word_stem(small)});
  }
  return tallied;
}

} // namespace waymark::checks
