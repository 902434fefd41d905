// SPDX-License-Identifier: MIT
#include "model/checks/reading_age.h"
#include "model/checks/structure/structure_checks.h"

#include <cstdio>

namespace waymark::checks {

namespace {

// Below this the age of a text says little.
constexpr int least_words = 100;

std::string whole_years(double age) {
  char text[32];
  std::snprintf(text, sizeof text, "%.0f", age);
  return text;
}

} // namespace

void check_reading_age(const Structure& structure, std::vector<Alert>& alerts) {
  const auto target = strictest_target(structure.module, structure.context);
  if (!target || structure.measures.words < least_words)
    return;
  const double above = structure.measures.reading_age - *target;
  // Half a year is within what any such measure can tell.
  if (above <= 0.5)
    return;
  Alert alert;
  alert.rule = "Waymark.ReadingAge";
  alert.level = above > 3 ? Level::error : above > 1 ? Level::warning : Level::suggestion;
  alert.span = {structure.module.body.begin, structure.module.body.begin};
  alert.message = "This text reads as for age " + whole_years(structure.measures.reading_age) +
                  ", and it is meant for age " + whole_years(*target) +
                  ". Shorter sentences and everyday words bring it down.";
  alert.why =
      "The age is an estimate from sentence lengths and words: " +
      in_words(ReadingAge{structure.measures.reading_age, structure.measures.give_or_take}) + ".";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
