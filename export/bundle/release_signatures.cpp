// SPDX-License-Identifier: MIT
#include "export/bundle/release_signatures.h"

#include "model/review/signed_segments.h"
#include "model/trust/ssh_signature.h"

#include <set>

namespace waymark::publish {

SignatureCount count_signatures(const Workspace& workspace, const std::string& tag, std::string_view list) {
  const Roster& roster = workspace.package().roster;
  std::set<std::string> organisations;
  for (const auto& [id, text] : workspace.release_signatures(tag)) {
    const Person* person = roster.find_person(id);
    const auto signature = trust::read_ssh_signature(text);
    if (person && person->active && roster.may_publish(id) && signature &&
        roster.owner_of(signature->key.line()) == person &&
        trust::verifies(*signature, trust::purpose::release, list))
      organisations.insert(person->organisation);
  }
  return {static_cast<int>(organisations.size()),
          review::has_keys(roster) ? roster.publishing.organisations : 0};
}

} // namespace waymark::publish
