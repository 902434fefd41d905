// SPDX-License-Identifier: MIT
#include "model/checks/structure/link_target.h"
#include "model/checks/structure/service_links.h"
#include "model/checks/structure/structure_checks.h"

#include <algorithm>

namespace waymark::checks {

namespace {

bool has(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool has_block(const markdown::Node& document, std::string_view id) {
  bool found = false;
  for_each_node(document, [&](const markdown::Node& node) {
    found = found || (node.kind == markdown::NodeKind::div && node.attributes.id == id);
  });
  return found;
}

// What is wrong with a link, or nothing.
std::string fault_of(const markdown::Node& link, const Structure& structure) {
  const std::string& url = link.url;
  if (url.empty() || url == "#")
    return "This link leads nowhere. Say between the round brackets where it should lead.";
  if (url.starts_with("contact:"))
    return service_of(link, structure.context)
               ? std::string()
               : "There is no service “" + url.substr(8) +
                     "” among the contacts. Choose one of the list, or add it there.";
  if (url.starts_with("#"))
    return has_block(structure.document, url.substr(1))
               ? std::string()
               : "There is no block called “" + url.substr(1) +
                     "” in this module. Use the name of one that is.";
  if (leads_outside(url))
    return {};
  const std::string path = package_path(structure.module.path, url);
  if (has(structure.context.files, path))
    return {};
  if (path.ends_with(".md"))
    return "There is no module “" + url + "” in this package. Link to one that is, or take the link out.";
  return "The file “" + url + "” is not in the package. Add it, or take the link out.";
}

} // namespace

void check_dead_links(const Structure& structure, std::vector<Alert>& alerts) {
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::link)
      return;
    std::string fault = fault_of(node, structure);
    if (fault.empty())
      return;
    Alert alert;
    alert.rule = "Waymark.DeadLink";
    alert.level = Level::error;
    alert.span = node.span;
    alert.match = std::string(slice(structure.source, node.span));
    alert.message = std::move(fault);
    alert.why = "Somebody who needs help must not end at a page that is not there.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
