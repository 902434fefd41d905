// SPDX-License-Identifier: MIT
#include "model/roster.h"

#include "model/content_module.h"

#include <algorithm>

namespace waymark {

namespace {

bool has(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool matches(const SignOffRule& rule, const ContentModule& module) {
  return (rule.kind.empty() || rule.kind == module.kind) &&
         (rule.audience.empty() || module.is_for(rule.audience)) &&
         (rule.modules.empty() || has(rule.modules, module.id));
}

} // namespace

bool Person::has_role(std::string_view role) const {
  return has(roles, role);
}

const Person* Roster::find_person(std::string_view id) const {
  const auto found =
      std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.id == id; });
  return found == people.end() ? nullptr : &*found;
}

std::string Roster::organisation_name(std::string_view id) const {
  const auto found = std::find_if(organisations.begin(), organisations.end(),
                                  [&](const Organisation& one) { return one.id == id; });
  return found == organisations.end() || found->name.empty() ? std::string(id) : found->name;
}

const Person* Roster::only_holder(std::string_view role) const {
  const Person* holder = nullptr;
  for (const Person& person : people) {
    if (!person.active || !person.has_role(role))
      continue;
    if (holder)
      return nullptr;
    holder = &person;
  }
  return holder;
}

std::vector<std::string> Roster::roles_for(const ContentModule& module) const {
  const auto rule = std::find_if(sign_off.begin(), sign_off.end(),
                                 [&](const SignOffRule& one) { return matches(one, module); });
  return rule == sign_off.end() ? std::vector<std::string>() : rule->roles;
}

const Person* Roster::owner_of(std::string_view key) const {
  const auto found =
      std::find_if(people.begin(), people.end(), [&](const Person& person) { return has(person.keys, key); });
  return found == people.end() ? nullptr : &*found;
}

bool Roster::is_keyholder(std::string_view person) const {
  return has(keyholders.people, person);
}

bool Roster::may_publish(std::string_view person) const {
  return publishing.people.empty() ? is_keyholder(person) : has(publishing.people, person);
}

std::set<std::string> Roster::publishing_organisations() const {
  std::set<std::string> organisations;
  for (const Person& person : people)
    if (person.active && may_publish(person.id))
      organisations.insert(person.organisation);
  return organisations;
}

std::vector<std::string> Roster::required_roles() const {
  std::vector<std::string> roles;
  // The last rule has no condition and usually names the most roles: its order is the one people expect.
  for (auto rule = sign_off.rbegin(); rule != sign_off.rend(); ++rule)
    for (const auto& role : rule->roles)
      if (!has(roles, role))
        roles.push_back(role);
  return roles;
}

} // namespace waymark
