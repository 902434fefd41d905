// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"

#include <algorithm>

namespace waymark::checks {

namespace {

const Pattern& image_sharing() {
  static const Pattern pattern(
      R"((?ix)
      \b (?: nudes? | semi-nudes? | sext(?:s|ed|ing)? | sextortion | deepfakes?
           | (?: naked | intimate | nude ) \s (?: picture | photo | image | video )s? ) \b
      | \b (?: ask(?:s|ed|ing)?\s for | send(?:s|ing)? | sent | shar(?:e|es|ed|ing)\b | pass(?:es|ed|ing)?\s on )
        [^.!?\n]{0,40} \b (?: picture | photo | image )s?\b
      | \b (?: picture | photo | image )s?\b [^.!?\n]{0,40}
        \b (?: sent | shared | sharing | passed\s (?: on | round ) | passing\s it\s on | pass\s it\s on | taken\s down ) \b)");
  return pattern;
}

bool is_quoted(const Structure& structure, const Passage& passage) {
  const Span span = passage.source_span({0, passage.text.size()});
  return std::any_of(structure.prose.quoted.begin(), structure.prose.quoted.end(), [&](Span block) {
    return block.begin <= span.begin && span.end <= block.end && !span.empty();
  });
}

} // namespace

std::vector<const Passage*> own_passages(const Structure& structure) {
  std::vector<const Passage*> passages;
  for (const Passage& block : structure.prose.blocks)
    if (block.only_for.empty() && !block.label.starts_with("text.attr") && !is_quoted(structure, block))
      passages.push_back(&block);
  return passages;
}

bool is_heading(const Passage& passage) {
  return passage.label.starts_with("text.heading");
}

bool own_words_match(const Structure& structure, const Pattern& pattern) {
  const auto passages = own_passages(structure);
  return std::any_of(passages.begin(), passages.end(),
                     [&](const Passage* passage) { return pattern.found_in(passage->text); });
}

bool is_on_image_sharing(const Structure& structure) {
  constexpr int more_than_in_passing = 2;
  int mentions = image_sharing().found_in(structure.module.title) ? 1 : 0;
  mentions += image_sharing().found_in(structure.module.summary) ? 1 : 0;
  for (const Passage& block : structure.prose.blocks)
    mentions += !block.label.starts_with("text.attr") && image_sharing().found_in(block.text) ? 1 : 0;
  return mentions >= more_than_in_passing;
}

} // namespace waymark::checks
