// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"
#include "model/checks/structure/service_links.h"

namespace waymark::checks {

namespace {

bool links_to(const Structure& structure, bool (*is_wanted)(const Service&)) {
  bool found = false;
  for_each_node(structure.document, [&](const markdown::Node& node) {
    const Service* service = service_of(node, structure.context);
    found = found || (service && is_wanted(*service));
  });
  return found;
}

void add(const Structure& structure, std::vector<Alert>& alerts, const char* message, const char* why) {
  Alert alert = finding("Waymark.ImageSharingHelp", Level::error, structure.start(), structure);
  alert.message = message;
  alert.why = why;
  alerts.push_back(std::move(alert));
}

} // namespace

void check_image_sharing_help(const Structure& structure, std::vector<Alert>& alerts) {
  static const Pattern report_remove("(?i)\\breport remove\\b");
  static const Pattern emergency("\\b999\\b");
  if (!structure.is_for_young_people() || !is_on_image_sharing(structure))
    return;
  if (!links_to(structure, is_report_remove) && !own_words_match(structure, report_remove))
    add(structure, alerts,
        "This module is about pictures being shared and does not name Report Remove. Add a line with [Report "
        "Remove](contact:report-remove), and say that it can often get a picture off public sites.",
        "It is the one safe place for somebody under 18 to ask for a picture to be taken down.");
  if (!links_to(structure, is_emergency) && !own_words_match(structure, emergency))
    add(structure, alerts,
        "This module is about pictures being shared and does not say whom to call in danger. Add a line with [the police in "
        "an emergency](contact:police-emergency).",
        "Threats over a picture can turn into danger within minutes, and a frightened reader cannot look it up.");
}

} // namespace waymark::checks
