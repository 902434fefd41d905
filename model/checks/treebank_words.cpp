// SPDX-License-Identifier: MIT
#include "model/checks/pattern.h"
#include "model/checks/penn_tags.h"

#include <array>

namespace waymark::checks {

namespace {

struct Step {
  Pattern pattern;
  std::string replacement;
};

// One pass over the sentence for each, in this order.
const std::vector<Step>& steps() {
  static const std::vector<Step> all{
      {Pattern(R"~(\A")~"), "`` "},
      {Pattern(R"~(([ (\[{<])")~"), "$1 `` "},
      {Pattern(R"~(([:,])([^\d]))~"), " $1 $2"},
      {Pattern(R"~(\.\.\.)~"), " ... "},
      {Pattern(R"~(([^.])(\.)([\])}>"']*)\s*\z)~"), "$1 $2$3 "},
      {Pattern(R"~(([^'])' )~"), "$1 ' "},
      {Pattern(R"~(([:,])\z)~"), " $1 "},
      {Pattern(R"~(([;@#$%&?!]))~"), " $1 "},
      {Pattern(R"~(([\]\[(){}<>]))~"), " $1 "},
      {Pattern("--"), " -- "},
      {Pattern(R"~(")~"), " '' "},
      {Pattern(R"~(\A|\z)~"), " "},
      {Pattern(R"~(([^' ])('[sS]|'[mM]|'[dD]|') )~"), "$1 $2 "},
      {Pattern(R"~(([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) )~"), "$1 $2 "},
      {Pattern(R"~((?i)\b(can)(not)\b|\b(d)('ye)\b|\b(gim)(me)\b|\b(gon)(na)\b|\b(got)(ta)\b|\b(lem)(me)\b)~"
               R"~(|\b(mor)('n)\b|\b(wan)(na)(?= ))~"),
       " $1$3$5$7$9$11$13$15 $2$4$6$8$10$12$14$16 "},
      {Pattern(R"~((?i) ('t)(is|was)\b)~"), " $1 $2 "},
  };
  return all;
}

} // namespace

std::vector<std::string> treebank_words(std::string_view sentence) {
  std::string text(sentence);
  try {
    for (const Step& step : steps())
      text = step.pattern.replaced(text, step.replacement);
  } catch (const PatternTooSlow&) {
    text = sentence; // then words are what stands between spaces
  }
  std::vector<std::string> words;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \n\r\t", from);
    if (begin == std::string::npos)
      break;
    const std::size_t end = std::min(text.find_first_of(" \n\r\t", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    from = end;
  }
  return words;
}

} // namespace waymark::checks
