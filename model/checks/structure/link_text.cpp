// SPDX-License-Identifier: MIT
#include "model/checks/ini_file.h"
#include "model/checks/pattern.h"
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

namespace {

const Pattern& says_nothing() {
  static const Pattern pattern(
      R"((?ix)\A [\s“”"'(]* (?:
        (?: (?:click|tap|press|look|see|read|go|find\s out\s more) \s+ )? (?:on\s+)?
        (?: this\s (?:link|page|site|website) | the\s link | link | here | this )
      | (?: (?:read|see|find\s out|learn) \s+ )? more | click | details | info ) [\s“”"').!:…>»→]* \z)");
  return pattern;
}

const Pattern& address() {
  static const Pattern pattern(
      R"((?i)\A\s*(?:https?://\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|info|eu)(?:/\S*)?)\s*\z)");
  return pattern;
}

} // namespace

void check_link_text(const Structure& structure, std::vector<Alert>& alerts) {
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::link)
      return;
    const std::string words = markdown::plain_text(node);
    const bool empty = trimmed(words).empty();
    if (!empty && !says_nothing().matches_whole(words) && !address().matches_whole(words))
      return;
    Alert alert = finding("Waymark.LinkText", empty ? Level::error : Level::warning, node.span, structure);
    if (empty)
      alert.message =
          "This link has no words, so nobody can follow it. Say between the square brackets where it leads.";
    else if (address().matches_whole(words))
      alert.message = "This link is an address, which says little when it is read out. Name the page or the "
                      "service between the "
                      "square brackets.";
    else
      alert.message =
          "“" + words +
          "” does not say where the link leads. Name the page or the service between the square brackets.";
    alert.why = "People who hear the page often listen to its links alone, one after another.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
