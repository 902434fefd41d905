// SPDX-License-Identifier: MIT
#include "model/checks/reading_age.h"

#include "model/checks/familiar_words.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/reading_age_weights.h"
#include "model/checks/syllables.h"
#include "model/checks/words.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace waymark::checks {

namespace {

using WordSet = std::set<std::string, std::less<>>;

const WordSet about_them{"he", "she", "they", "him", "her", "his", "them", "their", "said", "asked"};
const WordSet bookish{"which",     "whom",     "whose",   "thus",    "hence",   "upon",
                      "therefore", "moreover", "whereby", "shall",   "therein", "such",
                      "between",   "among",    "within",  "through", "by",      "however"};

bool has_nominal_ending(const std::string& word) {
  constexpr std::string_view endings[] = {"tion", "sion", "ment", "ness", "ity",
                                          "ance", "ence", "ism",  "ure"};
  return word.size() > 6 && std::any_of(std::begin(endings), std::end(endings), [&](std::string_view ending) {
           return word.ends_with(ending) || word.ends_with(std::string(ending) + "s");
         });
}

std::string with_straight_apostrophes(std::string_view text) {
  std::string out(text);
  for (auto at = out.find("\xE2\x80\x99"); at != std::string::npos; at = out.find("\xE2\x80\x99", at + 1))
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

// Sums over the words of a text.
struct Tally {
  double words = 0;
  double sentences = 0;
  double squared_lengths = 0;
  double long_words = 0;
  double long_syllables = 0;
  double unfamiliar = 0;
  double nominal = 0;
  double them = 0;
  double book = 0;
  double of = 0;
  double past = 0;
  double names = 0;

  void add(std::string_view word, bool starts_sentence) {
    const std::string small = lower_case(word);
    const int spoken = syllables_in(small);
    const bool is_name = !starts_sentence && word.front() >= 'A' && word.front() <= 'Z' && word.size() > 1;
    const bool known = is_familiar(small) || is_name;
    ++words;
    long_words += small.size() > 6;
    long_syllables += spoken > 2;
    unfamiliar += !known;
    nominal += has_nominal_ending(small);
    them += about_them.count(small);
    book += bookish.count(small);
    of += small == "of";
    past += small.size() > 4 && small.ends_with("ed");
    names += is_name;
  }
};

Tally tally_of(std::string_view text) {
  Tally tally;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find("\n\n"), rest.size());
    const auto paragraph = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 2, rest.size()));
    for (const Span sentence : sentences_of(paragraph)) {
      const auto words = slice(paragraph, sentence);
      double length = 0;
      for (const Span word : counted_words(words))
        tally.add(slice(words, word), length++ == 0);
      tally.sentences += length > 0;
      tally.squared_lengths += length * length;
    }
  }
  return tally;
}

} // namespace

const std::array<const char*, ReadingFeatures::count>& ReadingFeatures::names() {
  static const std::array<const char*, count> names{"log_words_per_sentence",
                                                    "log_sentence_spread",

                                                    "long_words",
                                                    "polysyllables",
                                                    "unfamiliar",
                                                    "commas",
                                                    "stops_inside",
                                                    "quotes",
                                                    "them",
                                                    "nominal_endings",
                                                    "bookish",
                                                    "of",
                                                    "past",
                                                    "names"};
  return names;
}

std::optional<ReadingFeatures> reading_features(std::string_view prose) {
  const std::string text = with_straight_apostrophes(prose);
  const Tally t = tally_of(text);
  ReadingFeatures features;
  if (t.words == 0 || t.sentences == 0)
    return std::nullopt;
  const double mean_length = t.words / t.sentences;
  const double spread = std::sqrt(std::max(0.0, t.squared_lengths / t.sentences - mean_length * mean_length));
  features.values = {std::log(mean_length),
                     std::log(1 + spread),
                     t.long_words / t.words,
                     t.long_syllables / t.words,
                     t.unfamiliar / t.words,
                     count_of(text, {","}) / t.words,
                     count_of(text, {";", ":", "(", "\xE2\x80\x94", "--"}) / t.words,
                     std::min(count_of(text, {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D"}) / t.words, 0.2),
                     t.them / t.words,
                     t.nominal / t.words,
                     t.book / t.words,
                     t.of / t.words,
                     t.past / t.words,
                     t.names / t.words};
  return features;
}

double reading_age_of(std::string_view prose) {
  const auto features = reading_features(prose);
  if (!features)
    return 0;
  double age = reading_age_start;
  // The table may be older than the list of features while it is being fitted anew.
  for (std::size_t i = 0; i < std::min(ReadingFeatures::count, std::size(reading_age_weights)); ++i)
    age += reading_age_weights[i].years * features->values[i];
  return std::clamp(age, 5.0, 25.0);
}

} // namespace waymark::checks
