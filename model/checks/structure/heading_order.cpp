// SPDX-License-Identifier: MIT
#include "model/checks/ini_file.h"
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

namespace {

// Walks the headings; `above` is the level of the heading before, the module's title being the first.
class HeadingWalk {
public:
  HeadingWalk(const Structure& structure, std::vector<Alert>& alerts)
      : m_structure(structure), m_alerts(alerts) {}

  // A block may begin at any level, as it can stand anywhere; what follows it goes on from before the block.
  void visit(const markdown::Node& node, int& above, bool in_block) {
    if (node.kind == markdown::NodeKind::heading)
      return check(node, above, in_block);
    if (node.kind == markdown::NodeKind::div) {
      int inside = 0;
      for (const markdown::Node& child : node.children)
        visit(child, inside, true);
      return;
    }
    for (const markdown::Node& child : node.children)
      visit(child, above, in_block);
  }

private:
  void check(const markdown::Node& heading, int& above, bool in_block) {
    const bool first_in_block = in_block && above == 0;
    if (trimmed(markdown::plain_text(heading)).empty())
      add(heading, "This heading has no words. Write them, or take the line out.");
    else if (heading.level == 1)
      add(heading, "This heading is as large as the page's title. Begin it with two number signs (##).");
    else if (!first_in_block && heading.level > above + 1)
      add(heading, "This heading leaves a level out. Begin it with " + std::to_string(above + 1) +
                       " number signs, one more than the heading above it.");
    above = heading.level;
  }

  void add(const markdown::Node& heading, std::string message) {
    Alert alert = finding("Waymark.HeadingOrder", Level::warning, heading.span, m_structure);
    alert.message = std::move(message);
    alert.why = "People who hear the page find their way by its headings, level by level.";
    m_alerts.push_back(std::move(alert));
  }

  const Structure& m_structure;
  std::vector<Alert>& m_alerts;
};

} // namespace

void check_heading_order(const Structure& structure, std::vector<Alert>& alerts) {
  int title = 1;
  HeadingWalk(structure, alerts).visit(structure.document, title, false);
}

} // namespace waymark::checks
