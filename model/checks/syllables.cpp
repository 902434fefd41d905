// SPDX-License-Identifier: MIT
#include "model/checks/syllables.h"

#include "model/checks/letters.h"
#include "model/checks/pattern.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::checks {

namespace {

// A syllable is a run of vowels. These patterns, found by going through the words that this gets wrong, say
// where it is not: two vowels side by side that are spoken apart, an e that is not spoken, an ending that is.
// Before they are tried, y before a vowel has become j, and u after q or g has become w.

constexpr const char* one_more[] = {
    // ia: dial, associate, brilliant is two, mania
    "[^aeioutcsgxnl]ia", "[cst]ia(?=t|s)", "lia(?![nr])", "nia",
    // io: period, violent, folio, dominion
    "(?:[^aeioutscgxnlv]|^)io", "(?<!a)vio", "lio(?=s?$)", "[aeiou]nio(?!n)",
    // iu, eo, eu, ea: stadium, video, erroneous, museum, create, idea, react, preempt
    "[^aeiou]iu(?=[ms])", "[^aeioug]eo(?!u|p[^l])(?!ple)", "^geo", "[nlmrt]eous", "eum",
    "(?:cr|th|ol|[cs]l)ea(?=t[eio])", "[rd]ea$", "[pn]ean$", "^rea(?=c[^h]|l[il])", "^pre[aeiou](?!a?ch)",
    // ie: diet, science, society, convenient, transient
    "(?:d|cl|qw|v|[^c]r|x|p|soc|^sc|cons?c)ie(?=t|n[ct])", "sie(?=nt|nc)", "[nl]ien(?=t|c)",
    // u: continuous, ruin, actual, cruel
    "uou", "[lnrt]ui(?=[tn][^s]?y|n(?:e|g|s|$)|c|t(?:iv|io)|ty)", "[^qg]ua(?!rd|y)", "[^qg]ue(?=[ln]|t$)",
    // o and a: poem, chaos, boa, coalition, coed
    "oe(?=[tmx])", "coe", "ao", "oa(?=s?$)", "coa(?=l[ei]|u)",
    // seeing, heroism, prism, rhythm; bryan; microeconomics; didn't
    "[aeiouy]ing", "[aeiou]ism", "[^aeiou]isms?$", "thms?$", "sm$(?<!ism)", "^[^aeiouy]+ya", "^micro[aeiou]",
    "[ds]n't$"};

constexpr const char* one_less[] = {"every", "business", "aisle", "riages?$",
                                    // a silent e inside: statement, likely
                                    "[^aeiouylr]+e(?=ment|less|ness|ful|ly)",
                                    // words that begin another: somewhere, homework
                                    "^(?:fore|there|where|here|some|side|ware|horse|home|house|space|life|"
                                    "line|fire|names?|snow|store|smoke|game|base|"
                                    "cave|care|safe|wide|rare|late|like|use|hope|time|trade|wave|whole|case|"
                                    "date|face|grave|live|make|made|note|wise|"
                                    "ice|close|love|move|more|nine|white|waste|taste|states|spokes|bride|one|"
                                    "race|bridge|type|file|shape|share|stone)"
                                    "(?=[bcdfghjklmnpqrstvwz][a-z]{2})(?!less|ness|ful|ly|ment)"};

constexpr const char* spoken_e_before_d = "(?:[td]|[aeiouy]|[^aeiouylr]l|[bcdghkpt]r|nak|wick|crook|rugg|"
                                          "jagg|kindr|bless|wretch|legg|dogg|ragg)ed$";

struct Patterns {
  std::vector<Pattern> more;
  std::vector<Pattern> less;
  Pattern vowels{"[aeiouy]+"};
  Pattern silent_e{"[^aeiouy]e$(?<![^aeiouylr]le)(?<![bcdghkptv]re)"};
  Pattern silent_es{"[^aeiou]es$(?<![sxzcg]es)(?<![cs]hes)(?<![^aeiouylr]les)(?<![bcdghkptv]res)"};
  Pattern spoken_ed{spoken_e_before_d};
};

const Patterns& patterns() {
  static const Patterns made = [] {
    Patterns all;
    for (const char* expression : one_more)
      all.more.emplace_back(expression);
    for (const char* expression : one_less)
      all.less.emplace_back(expression);
    return all;
  }();
  return made;
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// Small ASCII letters: an accented one is spoken like a vowel of its own, a consonantal y is j, a silent u is
// w.
std::string as_spoken(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    if (c < 0x80 && is_letter(c))
      plain += static_cast<char>(c | 0x20);
    else if (c == '\'' || c == U'\u2019')
      plain += '\'';
    else if (is_letter(c))
      plain += 'a';
  }
  for (std::size_t i = 0; i + 1 < plain.size(); ++i) {
    const bool after_q = i > 0 && plain[i - 1] == 'q';
    const bool after_g =
        i > 0 && plain[i - 1] == 'g' && std::string_view("aei").find(plain[i + 1]) != std::string_view::npos;
    if (plain[i] == 'y' && is_vowel(plain[i + 1]) && (i == 0 || is_vowel(plain[i - 1])))
      plain[i] = 'j';
    else if (plain[i] == 'u' && (after_q || after_g))
      plain[i] = 'w';
  }
  return plain;
}

int count(const Pattern& pattern, std::string_view word) {
  return static_cast<int>(pattern.find_all(word).size());
}

int counted(std::string_view word) {
  std::string spoken = as_spoken(word);
  if (spoken.find("n't") == std::string::npos)
    std::erase(spoken, '\'');
  const Patterns& all = patterns();
  int syllables = count(all.vowels, spoken);
  if (syllables > 1 && (all.silent_e.found_in(spoken) || all.silent_es.found_in(spoken) ||
                        (spoken.ends_with("ed") && !all.spoken_ed.found_in(spoken))))
    --syllables;
  for (const Pattern& pattern : all.less)
    syllables -= count(pattern, spoken);
  for (const Pattern& pattern : all.more)
    syllables += count(pattern, spoken);
  return std::max(syllables, 1);
}

} // namespace

int syllables_in(std::string_view word) {
  // Prose says the same words again and again.
  constexpr std::size_t most_remembered = 20'000;
  thread_local std::unordered_map<std::string, int> remembered;
  if (word.size() > 60)
    return std::max(1, static_cast<int>(word.size() / 3)); // no word of any language
  const std::string key(word);
  if (const auto found = remembered.find(key); found != remembered.end())
    return found->second;
  if (remembered.size() >= most_remembered)
    remembered.clear();
  return remembered[key] = counted(word);
}

} // namespace waymark::checks
