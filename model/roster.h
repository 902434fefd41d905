// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct ContentModule;

struct Organisation {
  std::string id;
  std::string name;
};

struct Person {
  std::string id;
  std::string name;
  std::string organisation;       ///< an Organisation's id
  std::vector<std::string> roles; ///< police, charity, school, …
  std::vector<std::string>
      keys; ///< public keys, "ssh-ed25519 AAAA…"; none in teams of before there were keys
  bool active = true;

  bool has_role(std::string_view role) const;
};

/// Which roles must sign off a module. The first rule that matches decides; an empty condition matches
/// everything.
struct SignOffRule {
  std::string kind;
  std::string audience;
  std::vector<std::string> modules;
  std::vector<std::string> roles;
};

/// Who may change the team list, and how many of them must agree to each new version of it.
struct Keyholders {
  std::vector<std::string> people; ///< ids
  int needed = 1;
};

/// Who may publish releases, and from how many organisations a release needs signatures.
struct Publishing {
  std::vector<std::string> people; ///< ids; empty: the keyholders
  int organisations = 1;
};

/// The part of the review record that one installation had written up to some point: its segment `number`,
/// which has this SHA-256, and everything before.
struct WrittenUpTo {
  std::string writer;
  int number = 0;
  std::string sha256;
};

/// A key that counts no longer: lost, stolen, or its person has left in anger. Of what it signed only `known`
/// counts: what the team had and believed when it was revoked. The rest waits for somebody to confirm it, by
/// a newer version of the list whose `known` reaches further.
struct Revocation {
  std::string person;
  std::string key;
  std::string after; ///< "yyyy-mm-dd": what it signed after this day is not believed
  std::vector<WrittenUpTo> known;
};

/// trust/<v>/roster.json: who is in the team and who must sign off what.
struct Roster {
  int version = 0;       ///< 0: there is none
  std::string package;   ///< id of the package that it belongs to
  std::string previous;  ///< SHA-256 of the version before; empty for the first
  Keyholders keyholders; ///< nobody: a list that is not signed, from before there were keyholders
  Publishing publishing;
  std::vector<Revocation> revocations;
  std::vector<Organisation> organisations;
  std::vector<Person> people;
  std::vector<SignOffRule> sign_off;

  const Person* find_person(std::string_view id) const;
  /// The organisation's name, or the id itself when it is not known.
  std::string organisation_name(std::string_view id) const;
  /// The one active person who holds the role; nothing when none or several do.
  const Person* only_holder(std::string_view role) const;
  /// The roles that must sign off this module, in the order of the rule.
  std::vector<std::string> roles_for(const ContentModule& module) const;
  /// The person to whom the list gives this key ("ssh-ed25519 …"); nothing when nobody has it.
  const Person* owner_of(std::string_view key) const;
  bool is_keyholder(std::string_view person) const;
  /// Whether the person may publish: one of those who are named for it, or of the keyholders when nobody is.
  bool may_publish(std::string_view person) const;
  /// The organisations of those who may publish and are still in the team.
  std::set<std::string> publishing_organisations() const;
  /// Every role that any rule asks for, in order of appearance: the columns of the sign-off board.
  std::vector<std::string> required_roles() const;
};

/// Reads a roster; mistakes go to `problems`.
Roster parse_roster(const std::string& path, std::string_view json, std::vector<Problem>& problems);

/// The file's text for a roster, the same for equal values.
std::string write_roster(const Roster& roster);

} // namespace waymark
