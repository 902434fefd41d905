// SPDX-License-Identifier: MIT
#include "model/checks/structure/service_links.h"
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

namespace {

const Service* childline_in(const markdown::Node& block, const Context& context) {
  const Service* found = nullptr;
  for_each_node(block, [&](const markdown::Node& node) {
    if (const Service* service = service_of(node, context); service && is_childline(*service))
      found = service;
  });
  return found;
}

// What is missing, or nothing.
std::string fault_in(const Structure& structure) {
  bool has_block = false;
  const Service* childline = nullptr;
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::div || node.attributes.kind() != "support")
      return;
    has_block = true;
    if (const Service* found = childline_in(node, structure.context))
      childline = found;
  });
  if (!has_block)
    return "This module is for young people and does not say where to find help. Add a support block with "
           "[Childline](contact:childline).";
  if (!childline)
    return "No support block of this module names Childline. Add [Childline](contact:childline) to one, and "
           "make sure that "
           "the contacts have it.";
  if (childline->number.empty() || childline->site.empty())
    return "Childline has no " + std::string(childline->number.empty() ? "number" : "site") +
           " among the contacts, so the support block shows only part of it. Add it in contacts.yaml.";
  return {};
}

} // namespace

void check_support_route(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people())
    return;
  std::string fault = fault_in(structure);
  if (fault.empty())
    return;
  // About the module as a whole; the end is where such a block usually stands.
  const std::size_t end = structure.source.size();
  Alert alert = finding("Waymark.SupportRoute", Level::error, {end, end}, structure);
  alert.message = std::move(fault);
  alert.why = "A young person may read only this page, and may need somebody to talk to straight away: some "
              "by phone, "
              "some online.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
