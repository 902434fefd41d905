// SPDX-License-Identifier: MIT
#include "model/checks/letters.h"
#include "model/checks/pattern.h"
#include "model/checks/vale_counts.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace waymark::checks {

namespace {

// Words that the rules below would miscount, by the number that they have.
struct Exceptions {
  int syllables;
  const char* words;
};
constexpr Exceptions exceptions[] = {
    {2, "abed adieu cafe cafes chile chloe circe daphne jesse jukebox maybe people phoebe shoreline zoe"},
    {3, "abare acreage adame adobe apache coyote euterpe forever karate machete recipe sesame simile syncope "
        "tamale"},
    {4, "abalone abruzzese abbruzzese anemone aphrodite apostrophe ariadne calliope catastrophe epitome "
        "eurydice facsimile gethsemane guacamole hermione hyperbole penelope persephone yosemite"},
    {5, "aborigine aborigines"}};

using Known = std::unordered_map<std::string, int>;

const Known& known_words() {
  static const Known known = [] {
    Known made;
    for (const auto& [syllables, words] : exceptions) {
      std::string_view rest = words;
      while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        made.emplace(rest.substr(0, end), syllables);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    return made;
  }();
  return known;
}

// A beginning and an ending are taken off first and have the syllables of their row.
struct Affixes {
  Pattern pattern;
  int syllables;
};

const Affixes beginnings[] = {
    {Pattern("^(?:above|ant[ie]|counter|hyper|afore|agri|in[ft]ra|inter|over|semi|ultra|under|extra|dia|micro|"
             "mega|kilo|pico|nano|macro)"),
     2},
    {Pattern("^(?:un|fore|ware|none?|out|post|sub|pr[eo]|dis|side)"), 1}};

const Affixes endings[] = {
    {Pattern("(?:olog(?:y|ist)|onom(?:y|ist))$"), 3},
    {Pattern("(?:fully|berry|wom[ae]n)$"), 2},
    {Pattern("(?:ly|less|some|ful|ers?|ness|cians?|ments?|ettes?|villes?|ships?|sides?|ports?|shires?|tion|"
             "tioned)$"),
     1}};

const Pattern vowels("[aeiouy]+");

// Spelt with a vowel that is not spoken. The consonants between a vowel and the last e differ a little with
// what follows that e.
const Pattern silent[] = {
    Pattern("cia(?:l|$)|tia|cius|cious|[^aeiou]giu|[aeiouy][^aeiouy]ion|iou|sia$|eous$|[oa]gue$|"
            ".[^aeiuoycgltdb]{2,}ed$|.ely$|^jua|uai|eau|^busi$|"
            "[aeiouy](?:b|ch?|dg|f|gh?|gn|k|l|lch|ll|lv|mm?|n|nch?|ng|nn|p|r[cnsv]?|s|s[ckls]|squ|th|v|y|z)ed$|"
            "[aeiouy](?:b|ch|d|f|gh|gn|k|l|lch|ll|lv|mm?|n|nch|nn|p|r[nsv]?|s|s[cklst]|squ|th?|v|y)es$"),
    Pattern("[aeiouy](?:b|ch?|dg?|f|gh?|k|ll?|lv|mm?|n[cgn]?|p|r[cnsv]?|s|s[cklst]|squ|th?|v|y|z)e$")};

// Two vowels that are spoken apart, and endings with a vowel that is spoken and not spelt.
const Pattern apart[] = {
    Pattern("(?:[^aeiouy]ie(?:r|st|t)|[aeiouym]bl|eo|ism|asm|thm|dnt|uity|dea|gean|oa|ua|eings?|"
            "[aeiouy]sh?e[rsd])$"),
    Pattern("[^gq]ua[^auieo]|[aeiou]{3}|^(?:ia|mc|coa[dglx].)"),
    Pattern("[^aeiou]y[ae]|[^l]lien|riet|dien|i[uoi]|uen|real|iell|eo[^aeiou]|[aeiou]y[aeiou]"),
    Pattern("[^s]ia")};

// Takes off the first affix that fits and gives its syllables.
template<std::size_t n> int take_off(std::string& word, const Affixes (&affixes)[n]) {
  PatternMatch match;
  for (const Affixes& each : affixes)
    if (each.pattern.find(word, 0, match)) {
      word.erase(match.whole().begin, match.whole().size());
      return each.syllables;
    }
  return 0;
}

int counted(std::string word) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < word.size(); ++characters)
    next_character(word, at);
  if (characters < 3)
    return 1;
  word = lower_case(word);
  if (const auto found = known_words().find(word); found != known_words().end())
    return found->second;
  int syllables = take_off(word, beginnings);
  syllables += take_off(word, endings);
  const auto times = [&](const Pattern& pattern) { return static_cast<int>(pattern.find_all(word).size()); };
  syllables += times(vowels);
  for (const Pattern& pattern : silent)
    syllables -= times(pattern);
  for (const Pattern& pattern : apart)
    syllables += times(pattern);
  return std::max(syllables, 1);
}

} // namespace

int vale_syllables(std::string_view word) {
  // Prose says the same words again and again.
  constexpr std::size_t most_remembered = 20'000;
  thread_local std::unordered_map<std::string, int> remembered;
  std::string key(word);
  if (const auto found = remembered.find(key); found != remembered.end())
    return found->second;
  if (remembered.size() >= most_remembered)
    remembered.clear();
  const int syllables = counted(key);
  return remembered[std::move(key)] = syllables;
}

} // namespace waymark::checks
