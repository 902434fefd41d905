// SPDX-License-Identifier: MIT
#pragma once
#include "model/roster.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

// A team list with one thing changed. Each throws Error, in words for people, when it cannot be.

/// With a new person, whose organisation (given by name) is added when it is not there. Their id must be
/// free.
Roster with_person(Roster roster, Person person, const std::string& organisation_name);
/// With another key for somebody who is in the team.
Roster with_key(Roster roster, const std::string& person, const std::string& key);
/// What is to be otherwise for somebody who is in the team; what is not set stays.
struct PersonChange {
  std::optional<std::string> organisation; ///< by name
  std::optional<std::vector<std::string>> roles;
  std::optional<bool> looks_after_list;
  std::optional<bool> may_publish;
};
/// Where nobody is named who publishes, those who look after the list do; they are named as soon as that is
/// to be otherwise for somebody. Refused when too few would be left to look after the list or to publish.
Roster with_change(Roster roster, const std::string& person, const PersonChange& change);
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
/// Roles are named as everywhere: in small letters, "police". Refused when a rule could never decide, because
/// one for all pages stands before it.
Roster with_sign_off(Roster roster, const std::vector<SignOffRule>& rules);
/// With this rule in the place of the one for the same pages; a new one stands before the rule for all other
/// pages, or first of all when it names pages.
Roster with_rule(Roster roster, SignOffRule rule);
/// Without the rule for these pages. Refused when there is none.
Roster without_rule(Roster roster, const SignOffRule& rule);

} // namespace waymark
