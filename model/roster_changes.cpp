// SPDX-License-Identifier: MIT
#include "model/roster_changes.h"

#include "model/error.h"
#include "model/package_writer.h"

#include <algorithm>
#include <cctype>

namespace waymark {

namespace {

Person& find(Roster& roster, const std::string& id) {
  const auto found = std::find_if(roster.people.begin(), roster.people.end(),
                                  [&](const Person& person) { return person.id == id; });
  if (found == roster.people.end() || !found->active)
    throw Error("Nobody in the team is called “" + id +
                "”. Nothing was changed. The team is listed by “people list”.");
  return *found;
}

void require_new_key(const Roster& roster, const std::string& key) {
  if (const Person* owner = roster.owner_of(key))
    throw Error("The team knows " + owner->name + " by this key already. Nothing was changed.");
}

void require_people(const Roster& roster, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    const Person* person = roster.find_person(id);
    if (!person || !person->active)
      throw Error("Nobody in the team is called “" + id +
                  "”. Nothing was changed. The team is listed by “people list”.");
  }
}

void revoke(Roster& roster, const Person& person, const std::string& key, const std::string& after,
            const std::vector<WrittenUpTo>& known) {
  roster.revocations.push_back({person.id, key, after, known});
}

std::string organisation_id(Roster& roster, const std::string& name) {
  for (const Organisation& one : roster.organisations)
    if (one.name == name || one.id == name)
      return one.id;
  const std::string id = id_from_title(name);
  if (std::none_of(roster.organisations.begin(), roster.organisations.end(),
                   [&](const Organisation& one) { return one.id == id; }))
    roster.organisations.push_back({id, name});
  return id;
}

bool is_known_role(const Roster& roster, const std::string& role) {
  const std::vector<std::string> asked = roster.required_roles();
  return std::find(asked.begin(), asked.end(), role) != asked.end() ||
         std::any_of(roster.people.begin(), roster.people.end(),
                     [&](const Person& person) { return person.has_role(role); });
}

// Each once; new ones as roles are written everywhere: “Police ” is police.
std::vector<std::string> plain_roles(const Roster& roster, const std::vector<std::string>& roles) {
  std::vector<std::string> plain;
  for (const std::string& role : roles) {
    const std::string id = is_known_role(roster, role) ? role : id_from_title(role);
    if (std::none_of(role.begin(), role.end(), [](unsigned char c) { return std::isalnum(c); }))
      throw Error("“" + role + "” cannot be a role. Nothing was changed. Use letters and digits.");
    if (std::find(plain.begin(), plain.end(), id) == plain.end())
      plain.push_back(id);
  }
  return plain;
}

void name_or_not(std::vector<std::string>& people, const std::string& person, bool named) {
  std::erase(people, person);
  if (named)
    people.push_back(person);
}

bool is_for_the_same(const SignOffRule& a, const SignOffRule& b) {
  return a.kind == b.kind && a.audience == b.audience && a.modules == b.modules;
}

bool is_for_all(const SignOffRule& rule) {
  return is_for_the_same(rule, {});
}

} // namespace

Roster with_person(Roster roster, Person person, const std::string& organisation_name) {
  if (roster.find_person(person.id))
    throw Error("Somebody in the team is called “" + person.id +
                "” already. Nothing was changed. Give another id, or say that this is another computer of "
                "theirs.");
  for (const std::string& key : person.keys)
    require_new_key(roster, key);
  person.organisation = organisation_id(roster, organisation_name);
  roster.people.push_back(std::move(person));
  return roster;
}

Roster with_key(Roster roster, const std::string& person, const std::string& key) {
  require_new_key(roster, key);
  find(roster, person).keys.push_back(key);
  return roster;
}

Roster with_change(Roster roster, const std::string& id, const PersonChange& change) {
  Person& person = find(roster, id);
  if (change.roles)
    person.roles = plain_roles(roster, *change.roles);
  if (change.organisation)
    person.organisation = organisation_id(roster, *change.organisation);
  const std::string name = person.name;
  if (change.looks_after_list && *change.looks_after_list != roster.is_keyholder(id)) {
    name_or_not(roster.keyholders.people, id, *change.looks_after_list);
    if (static_cast<int>(roster.keyholders.people.size()) < roster.keyholders.needed)
      throw Error(std::to_string(roster.keyholders.needed) +
                  " people must agree to a change of the team list. Without " + name +
                  " there would be too few. Nothing was changed. Say first that fewer must agree, or that "
                  "somebody else looks after the list too.");
  }
  if (change.may_publish && *change.may_publish != roster.may_publish(id)) {
    if (roster.publishing.people.empty())
      roster.publishing.people = roster.keyholders.people;
    name_or_not(roster.publishing.people, id, *change.may_publish);
    if (roster.publishing.people.empty())
      throw Error("Without " + name +
                  " nobody could publish. Nothing was changed. Say first who else may publish.");
  }
  const bool concerns_publishing = change.may_publish || change.looks_after_list || change.organisation;
  return concerns_publishing ? with_publishing(roster, roster.publishing) : roster;
}

Roster with_roles(Roster roster, const std::string& person, const std::vector<std::string>& roles) {
  find(roster, person).roles = plain_roles(roster, roles);
  return roster;
}

Roster without_person(Roster roster, const std::string& id, const std::string& after,
                      const std::vector<WrittenUpTo>& known) {
  Person& person = find(roster, id);
  std::erase(roster.keyholders.people, id);
  std::erase(roster.publishing.people, id);
  for (const std::string& key : person.keys)
    revoke(roster, person, key, after, known);
  person.keys.clear();
  person.active = false;
  return roster;
}

Roster without_key(Roster roster, const std::string& id, const std::string& key, const std::string& after,
                   const std::vector<WrittenUpTo>& known) {
  Person& person = find(roster, id);
  if (std::erase(person.keys, key) == 0)
    throw Error(person.name + " has no such key. Nothing was changed. Keys are listed by “people list”.");
  revoke(roster, person, key, after, known);
  return roster;
}

Roster with_confirmed(Roster roster, const std::string& person, const std::string& after,
                      const std::vector<WrittenUpTo>& known) {
  bool any = false;
  for (Revocation& revocation : roster.revocations) {
    if (revocation.person != person)
      continue;
    any = true;
    revocation.after = after;
    revocation.known = known;
  }
  if (!any)
    throw Error("No key of “" + person +
                "” was declared lost or misused, so there is nothing to confirm. "
                "Nothing was changed.");
  return roster;
}

Roster with_keyholders(Roster roster, Keyholders keyholders) {
  require_people(roster, keyholders.people);
  roster.keyholders = std::move(keyholders);
  return roster;
}

Roster with_sign_off(Roster roster, const std::vector<SignOffRule>& rules) {
  std::vector<SignOffRule> plain;
  for (const SignOffRule& rule : rules) {
    if (!plain.empty() && is_for_all(plain.back()))
      throw Error("The rule for all other pages has to be the last, since the first rule that fits a page "
                  "decides. Nothing was changed.");
    plain.push_back(rule);
    plain.back().roles = plain_roles(roster, rule.roles);
  }
  roster.sign_off = std::move(plain);
  return roster;
}

Roster with_rule(Roster roster, SignOffRule rule) {
  std::vector<SignOffRule> rules = roster.sign_off;
  const auto same = std::find_if(rules.begin(), rules.end(),
                                 [&](const SignOffRule& one) { return is_for_the_same(one, rule); });
  if (same != rules.end())
    *same = std::move(rule);
  else if (!rule.modules.empty())
    rules.insert(rules.begin(), std::move(rule));
  else
    rules.insert(is_for_all(rule) ? rules.end() : std::find_if(rules.begin(), rules.end(), is_for_all),
                 std::move(rule));
  return with_sign_off(std::move(roster), rules);
}

Roster without_rule(Roster roster, const SignOffRule& rule) {
  if (std::erase_if(roster.sign_off, [&](const SignOffRule& one) { return is_for_the_same(one, rule); }) == 0)
    throw Error(
        "There is no rule for these pages. Nothing was changed. The rules are listed by “people list”.");
  return roster;
}

Roster with_publishing(Roster roster, Publishing publishing) {
  require_people(roster, publishing.people);
  roster.publishing = std::move(publishing);
  const std::size_t organisations = roster.publishing_organisations().size();
  const int needed = roster.publishing.organisations;
  if (needed < 1 || needed > static_cast<int>(organisations))
    throw Error("Those who may publish belong to " + std::to_string(organisations) +
                (organisations == 1 ? " organisation" : " organisations") +
                ", so a release cannot ask for signatures from " + std::to_string(needed) +
                ". Nothing was changed.");
  return roster;
}

} // namespace waymark
