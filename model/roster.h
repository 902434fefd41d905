// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"

#include <optional>
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

/// trust/<v>/roster.json: who is in the team and who must sign off what.
struct Roster {
  int version = 0; ///< 0: there is none
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
  /// Every role that any rule asks for, in order of appearance: the columns of the sign-off board.
  std::vector<std::string> required_roles() const;
};

/// Reads a roster; mistakes go to `problems`.
Roster parse_roster(const std::string& path, std::string_view json, std::vector<Problem>& problems);

/// The file's text for a roster, stable for equal values.
std::string write_roster(const Roster& roster, std::string_view package_id);

} // namespace waymark
