// SPDX-License-Identifier: MIT
#include "model/calendar_date.h"
#include "model/checks/pattern.h"
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

namespace {

constexpr int months_ahead = 12;

// The line of the front matter, or the start of the text when there is none.
Span place_of_date(const Structure& structure) {
  static const Pattern line("(?m)^review-by:[^\\r\\n]*");
  PatternMatch match;
  const std::string_view front = structure.source.substr(0, structure.module.body.begin);
  return line.find(front, 0, match) ? match.whole() : structure.start();
}

} // namespace

void check_review_by(const Structure& structure, std::vector<Alert>& alerts) {
  const std::string& today = structure.context.today;
  const std::string& date = structure.module.review_by;
  if (today.empty())
    return;
  Alert alert = finding("Waymark.ReviewBy", Level::warning, place_of_date(structure), structure);
  alert.why = "Laws, services and apps change; a page that nobody looks at again comes to mislead.";
  if (date.empty())
    alert.message =
        "This module does not say when it must be looked at again. Add a line such as “review-by: " +
        months_later(today, months_ahead) + "” at the top of the file.";
  else if (!is_date(date))
    alert.message =
        "“" + date +
        "” is not a date. Write the day by which this module must be looked at again, such as “review-by: " +
        months_later(today, months_ahead) + "”.";
  else if (date < today)
    alert.message = "This module was to be looked at again by " + date +
                    ". Read it once more with its reviewers, then write a new date, at most 12 months ahead.";
  else if (date > months_later(today, months_ahead))
    alert.message = "This module is not looked at again before " + date +
                    ". Choose a day within 12 months, by " + months_later(today, months_ahead) + ".";
  else
    return;
  if (!date.empty() && (!is_date(date) || date < today))
    alert.level = Level::error;
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
