// SPDX-License-Identifier: MIT
#include "model/checks/ini_file.h"
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

void check_alternative_text(const Structure& structure, std::vector<Alert>& alerts) {
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::image || !trimmed(markdown::plain_text(node)).empty())
      return;
    Alert alert;
    alert.rule = "Waymark.AltText";
    alert.level = Level::error;
    alert.span = node.span;
    alert.match = std::string(slice(structure.source, node.span));
    alert.message =
        "This picture has no alternative text. Say between the square brackets, in one or two sentences, "
        "what matters in it.";
    alert.why = "People who cannot see the picture hear these words instead.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
