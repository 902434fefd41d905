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

bool names_report_remove(const Structure& structure) {
  static const Pattern words("(?i)\\breport remove\\b");
  return links_to(structure, is_report_remove) || own_words_match(structure, words);
}

bool names_emergency(const Structure& structure) {
  static const Pattern words("\\b999\\b");
  return links_to(structure, is_emergency) || own_words_match(structure, words);
}

} // namespace

void check_image_sharing_help(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people() || !is_on_image_sharing(structure))
    return;
  const bool report_remove = names_report_remove(structure), emergency = names_emergency(structure);
  if (report_remove && emergency)
    return;
  Alert alert = finding("Waymark.ImageSharingHelp", Level::error, structure.start(), structure);
  alert.message = "This module is about pictures being shared.";
  if (!report_remove)
    alert.message += " It does not name Report Remove: add a line with [Report "
                     "Remove](contact:report-remove), and say that "
                     "it can often get a picture off public sites.";
  if (!emergency)
    alert.message += " It does not say whom to call in danger: add a line with [the police in an "
                     "emergency](contact:police-emergency).";
  alert.why = "Report Remove is the safe place for somebody under 18 to ask for a picture to be taken down; "
              "and threats can "
              "turn into danger within minutes.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
