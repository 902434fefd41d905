// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"

#include <algorithm>

namespace waymark::checks {

namespace {

const Pattern& do_not_view() {
  static const Pattern pattern(
      R"((?ix)\b(?: not | never | don['’]t | won['’]t | doesn['’]t | no\s (?:one|need)\b | nobody | without | avoid )
      \b [^.!?]{0,30}? \b (?: look(?:s|ing)?\s at | look | view(?:s|ing)? | see | seeing | open(?:ing)?\s (?:it|the) | watch(?:ing)? ) \b
      | \bleave\s the\s (?:picture|image|photo)s?\b)");
  return pattern;
}

} // namespace

void check_do_not_view(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_adults() || !is_on_image_sharing(structure))
    return;
  const auto& blocks = structure.prose.blocks; // with the notes: they are for adults
  if (std::any_of(blocks.begin(), blocks.end(),
                  [](const Passage& block) { return do_not_view().found_in(block.text); }))
    return;
  Alert alert = finding("Waymark.DoNotView", Level::error, structure.start(), structure);
  alert.message = "This module for adults is about pictures being shared and does not tell them to leave the "
                  "picture alone. Write, "
                  "for example: Do not look at the picture, copy it or send it to anyone.";
  alert.why =
      "Looking hurts the child again, and having or copying such a picture is against the law, even to help.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
