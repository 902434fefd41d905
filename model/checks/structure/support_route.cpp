// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

void check_support_route(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people())
    return;
  bool found = false;
  for_each_node(structure.document, [&found](const markdown::Node& node) {
    found = found || (node.kind == markdown::NodeKind::div && node.attributes.kind() == "support") ||
            (node.kind == markdown::NodeKind::link && node.url.starts_with("contact:"));
  });
  if (found)
    return;
  Alert alert;
  alert.rule = "Waymark.SupportRoute";
  alert.level = Level::error;
  // About the module as a whole; the end is where such a block usually stands.
  alert.span = {structure.source.size(), structure.source.size()};
  alert.message =
      "This module is for young people and does not say where to find help. Add a support block, for "
      "example with [Childline](contact:childline).";
  alert.why = "A young person may read only this page, and may need somebody to talk to straight away.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
