// SPDX-License-Identifier: MIT
#include "model/checks/word_stem.h"

namespace waymark::checks {

namespace {

constexpr std::size_t least_stem = 3;

struct Ending {
  std::string_view ending;
  std::string_view instead;
};
constexpr Ending endings[] = {{"ies", "y"}, {"ied", "y"}, {"ing", ""}, {"ed", ""},
                              {"es", ""},   {"s", ""},    {"ly", ""}};

// American and British spellings meet.
constexpr Ending spellings[] = {{"our", "or"}, {"is", "iz"}, {"isation", "ization"}, {"tr", "ter"}};

void replace_end(std::string& word, const Ending& change) {
  word.replace(word.size() - change.ending.size(), change.ending.size(), change.instead);
}

} // namespace

std::string word_stem(std::string_view word) {
  if (const auto apostrophe = word.rfind('\''); apostrophe != std::string_view::npos && apostrophe > 0 &&
                                                (word.ends_with("'s") || word.ends_with('\'')))
    word = word.substr(0, apostrophe);
  std::string stem(word);
  for (const Ending& each : endings)
    if (stem.size() >= each.ending.size() + least_stem && stem.ends_with(each.ending) &&
        !(each.ending == "s" && stem.ends_with("ss"))) {
      replace_end(stem, each);
      break;
    }
  if (stem.size() > least_stem && stem.ends_with('e'))
    stem.pop_back();
  const std::size_t size = stem.size();
  if (size > least_stem && stem[size - 1] == stem[size - 2] && stem[size - 1] != 's' && stem[size - 1] != 'l')
    stem.pop_back();
  if (stem.size() > least_stem + 1)
    for (const Ending& each : spellings)
      if (stem.ends_with(each.ending)) {
        replace_end(stem, each);
        break;
      }
  return stem;
}

} // namespace waymark::checks
