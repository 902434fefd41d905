// SPDX-License-Identifier: MIT
#include "model/checks/structure/service_links.h"
#include "model/checks/structure/structure_checks.h"
#include "model/contacts.h"

namespace waymark::checks {

// One finding at each place of use: what to put right is the service, once, in contacts.yaml.
void check_contact_state(const Structure& structure, std::vector<Alert>& alerts) {
  const std::string& today = structure.context.today;
  if (today.empty())
    return;
  for_each_node(structure.document, [&](const markdown::Node& node) {
    const Service* service = service_of(node, structure.context);
    if (!service || state_of(*service, today) == ContactState::good)
      return;
    const bool expired = state_of(*service, today) == ContactState::expired;
    Alert alert =
        finding("Waymark.ContactState", expired ? Level::error : Level::warning, node.span, structure);
    alert.message = contact_fault(*service, today) + " " + contact_remedy(*service);
    alert.why = "A number that no longer answers is worse than none for somebody who needs help now.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
