// SPDX-License-Identifier: MIT
#pragma once
#include "model/roster.h"

#include <string>
#include <vector>

namespace waymark {

// A team list with one thing changed. Each throws Error, in words for people, when it cannot be.

/// With a new person, whose organisation (given by name) is added when it is not there. Their id must be
/// free.
Roster with_person(Roster roster, Person person, const std::string& organisation_name);
/// With another key for somebody who is in the team.
Roster with_key(Roster roster, const std::string& person, const std::string& key);
Roster with_roles(Roster roster, const std::string& person, const std::vector<std::string>& roles);
/// Without the person: of what their keys signed only `known` counts from now on. The person stays in the
/// list as one who has left, since older words are theirs. Refused while they are needed as a keyholder.
Roster without_person(Roster roster, const std::string& person, const std::string& after,
                      const std::vector<WrittenUpTo>& known);
/// Without one key of a person who stays (a computer that was lost).
Roster without_key(Roster roster, const std::string& person, const std::string& key, const std::string& after,
                   const std::vector<WrittenUpTo>& known);
/// What the person's revoked keys had written up to another point counts. Refused when they have none.
Roster with_confirmed(Roster roster, const std::string& person, const std::string& after,
                      const std::vector<WrittenUpTo>& known);
Roster with_keyholders(Roster roster, Keyholders keyholders);
Roster with_publishing(Roster roster, Publishing publishing);

} // namespace waymark
