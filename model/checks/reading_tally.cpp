// SPDX-License-Identifier: MIT
#include "model/checks/reading_tally.h"

#include "model/checks/letters.h"
#include "model/checks/word_stem.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace waymark::checks {

namespace {

enum Feature : std::size_t {
  log_sentence_length, // of the sentence that a word stands in
  names,
  past,
  manner,
  commas,
  of,
  which,
  bookish
};
static_assert(bookish + 1 == ReadingTally::count);

// Small words of long noun phrases and of written rather than spoken English.
const std::unordered_map<std::string_view, Feature> little_words{
    {"of", of},          {"which", which},     {"whom", which},        {"whose", which},
    {"upon", bookish},   {"thus", bookish},    {"hence", bookish},     {"shall", bookish},
    {"such", bookish},   {"whereby", bookish}, {"therefore", bookish}, {"moreover", bookish},
    {"therein", bookish}};

std::string plain_letters(std::string_view word) {
  std::string out = lower_case(word);
  constexpr std::string_view curled = "\u2019";
  for (auto at = out.find(curled); at != std::string::npos; at = out.find(curled, at)) {
    out[at] = '\'';
    out.erase(at + 1, curled.size() - 1);
  }
  return out;
}

bool begins_with_capital(std::string_view word) {
  std::size_t at = 0;
  // "I'm" is no name.
  return is_upper(next_character(word, at)) && at < word.size() && is_letter(next_character(word, at));
}

void add_word(const std::string& small, ReadingTally& tally) {
  constexpr std::size_t least_letters = 5; // "fly" has no ending
  tally.sums[manner] += small.size() >= least_letters && small.ends_with("ly");
  if (const auto found = little_words.find(small); found != little_words.end())
    tally.sums[found->second] += 1;
}

} // namespace

const std::array<const char*, ReadingTally::count>& ReadingTally::names() {
  static const std::array<const char*, count> all{
      "log_sentence_length", "names", "past", "manner", "commas", "of", "which", "bookish"};
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
  tally.sums[commas] = static_cast<double>(std::count(sentence.begin(), sentence.end(), ','));
  tallied.begin = words.front().begin;
  for (const Span span : words) {
    const auto word = slice(sentence, span);
    std::size_t at = 0;
    if (is_digit(next_character(word, at)))
      continue;
    if (span != words.front() && begins_with_capital(word)) {
      ++tally.sums[Feature::names];
      continue;
    }
    const std::string small = plain_letters(word);
    PlainWord plain{span, word_stem(small), {}};
    add_word(small, plain.tally);
    tally.sums[past] +=
        small.size() > 4 && small.ends_with("ed"); // the sentence's tense, no fault of the word
    tally += plain.tally;
    tallied.words.push_back(std::move(plain));
  }
  return tallied;
}

} // namespace waymark::checks
