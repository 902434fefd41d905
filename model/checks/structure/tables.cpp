// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// Takes the first line off `text`.
std::string_view take_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(line.size() + 1, text.size()));
  return line;
}

// "|---|:-:|": the line below the head of a table in GitHub's Markdown.
bool is_below_head(std::string_view line) {
  return line.find_first_not_of("|-: \t\r>") == std::string_view::npos &&
         line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos;
}

bool holds_table(std::string_view paragraph) {
  std::string_view above;
  while (!paragraph.empty()) {
    const std::string_view line = take_line(paragraph);
    if (above.find('|') != std::string_view::npos && is_below_head(line))
      return true;
    above = line;
  }
  return false;
}

} // namespace

void check_tables(const Structure& structure, std::vector<Alert>& alerts) {
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::paragraph || !holds_table(slice(structure.source, node.span)))
      return;
    Alert alert = finding("Waymark.Table", Level::warning, node.span, structure);
    alert.message =
        "This looks like a table. Pages have none, so its lines and strokes are shown as they stand "
        "here. Make it a list: a point for each row.";
    alert.why = "A list reads well on a phone and aloud; most tables do not.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
