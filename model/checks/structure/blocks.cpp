// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// The opening line of a block.
Span opening_of(const markdown::Node& div, std::string_view source) {
  const auto end = std::min(source.find_first_of("\r\n", div.span.begin), div.span.end);
  return {div.span.begin, std::max(end, div.span.begin)};
}

Alert at_opening(const markdown::Node& div, const Structure& structure) {
  Alert alert;
  alert.span = opening_of(div, structure.source);
  alert.match = std::string(slice(structure.source, alert.span));
  return alert;
}

} // namespace

void check_unclosed_blocks(const Structure& structure, std::vector<Alert>& alerts) {
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::div || node.closed)
      return;
    Alert alert = at_opening(node, structure);
    alert.rule = "Waymark.UnclosedBlock";
    alert.level = Level::error;
    alert.message = "This block is not closed, so it lasts to the end of the file. Put a line with three "
                    "colons (:::) where "
                    "it ends.";
    alert.why = "A note for teachers that is not closed would swallow the rest of the page.";
    alerts.push_back(std::move(alert));
  });
}

void check_unknown_blocks(const Structure& structure, std::vector<Alert>& alerts) {
  const auto& known = known_block_kinds();
  for_each_node(structure.document, [&](const markdown::Node& node) {
    const std::string kind = node.attributes.kind();
    if (node.kind != markdown::NodeKind::div || std::find(known.begin(), known.end(), kind) != known.end())
      return;
    Alert alert = at_opening(node, structure);
    alert.rule = "Waymark.UnknownBlock";
    alert.level = Level::warning;
    alert.message =
        "“" + kind +
        "” is not a kind of block that Waymark knows, so its text is shown plainly. Use one of the "
        "known kinds, or take the block's two lines out.";
    if (kind.empty())
      alert.message = "This block does not say what kind it is, so its text is shown plainly. Name its kind "
                      "after the colons.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
