// SPDX-License-Identifier: MIT
#include "model/ask_to_join.h"

#include "model/error.h"
#include "model/package_writer.h"

namespace waymark {

trust::JoinRequest ask_to_join(Workspace& workspace, Profile& profile, const std::string& name,
                               const std::string& organisation, const std::string& role,
                               const std::string& person) {
  if (name.empty() || organisation.empty())
    throw Error(
        "Asking to join needs a name and an organisation. Nothing was sent. Give both, then try again.");
  trust::JoinRequest request;
  request.name = name;
  request.organisation = organisation;
  request.role = role;
  request.person = person.empty() ? id_from_title(name) : person;
  const Package& package = workspace.package();
  Profile changed = profile;
  const Identity identity = changed.add_identity(package.id, request.person);
  changed.remember_team(package.id, package.roster_chain.fingerprint);
  changed.save(); // the key first: a request whose key was lost could never be used
  profile = std::move(changed);
  return workspace.ask_to_join(request, *identity.key);
}

} // namespace waymark
