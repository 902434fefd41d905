// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

const std::vector<NamedStructureCheck>& structure_checks() {
  static const std::vector<NamedStructureCheck> checks{
      {"Waymark.SupportRoute", check_support_route},      {"Waymark.AltText", check_alternative_text},
      {"Waymark.MissingPicture", check_missing_pictures}, {"Waymark.DeadLink", check_dead_links},
      {"Waymark.UnclosedBlock", check_unclosed_blocks},   {"Waymark.UnknownBlock", check_unknown_blocks},
      {"Waymark.LongSentence", check_long_sentences},     {"Waymark.ReadingAge", check_reading_age},
  };
  return checks;
}

} // namespace waymark::checks
