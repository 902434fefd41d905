// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"
#include "model/privacy/personal_data.h"

namespace waymark::checks {

namespace {

Level level_of(privacy::Kind kind) {
  if (kind == privacy::Kind::made_up_phone)
    return Level::suggestion;
  return kind == privacy::Kind::postcode ? Level::warning : Level::error; // a postcode can be a public place
}

} // namespace

// In everything that the file holds: links' targets and the front matter too.
void check_personal_data(const Structure& structure, std::vector<Alert>& alerts) {
  for (const auto& found : privacy::find_personal_data(structure.source, structure.context.known)) {
    Alert alert = finding("Waymark.PersonalData", level_of(found.kind), found.span, structure);
    alert.message =
        "“" + found.words + "” looks like " + privacy::with_article(found.kind) + ". " + found.advice;
    alert.why = "Nobody may be found through this package: no pupil, no family, no school that tries it out.";
    alerts.push_back(std::move(alert));
  }
}

} // namespace waymark::checks
