// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"
#include "model/checks/words.h"

namespace waymark::checks {

namespace {

// About what a phone shows before the first scroll.
constexpr std::size_t words_near_the_top = 120;

const Pattern& not_your_fault() {
  static const Pattern pattern(
      R"((?i)\b(?:not|never|isn['’]t|wasn['’]t|nor|no)\b[^.!?]{0,40}\bfaults?\b|\bnot to blame\b|\b(?:did|have done|done) nothing wrong\b|\bnot (?:the one )?(?:who )?(?:did|doing|done) (?:anything )?wrong\b)");
  return pattern;
}

} // namespace

void check_not_your_fault(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people())
    return;
  std::size_t words = 0;
  for (const Passage* passage : own_passages(structure)) {
    if (words >= words_near_the_top)
      break;
    if (not_your_fault().found_in(passage->text))
      return;
    words += spelled_words(passage->text).size();
  }
  Alert alert = finding("Waymark.NotYourFault", Level::warning, structure.start(), structure);
  alert.message = "The top of this page does not say that what somebody else did is not the reader's fault. "
                  "Write near the "
                  "top, for example: If someone pressured you or passed a picture on, it is not your fault.";
  alert.why =
      "Many who open this page are past the moment already, and shame is what stops them from reading on.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
